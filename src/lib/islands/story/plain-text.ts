import { fetchPlainWords, type PlainWords } from '$lib/islands/page/plain-words';
import { readingLine } from './line';
import type { Position } from './position.svelte';

/** The story's plain words, ready to be put into its page. See `followPlain`. */
export async function plainStory(position: Position): Promise<() => () => void> {
	const words = await fetchPlainWords(new URL('./', location.href).href);
	return () => {
		let undo: (() => void)[] = [];
		keepPlace(() => {
			undo = [
				...position.steps.map((step) => replaceStep(step)),
				...position.chapters.map(replaceOpening),
				leadToArticle()
			];
		});
		return () => keepPlace(() => undo.forEach((back) => back()));
	};

	function replaceStep(step: Position['steps'][number]): () => void {
		const plain = words.get(step.id);
		const title = step.element.querySelector('h3');
		const full = [...step.element.querySelectorAll<HTMLElement>('.card > p:not(.sr-only)')];
		if (!plain || !title) return () => undefined;
		const { headline } = step;
		const name = (as: string) => {
			step.headline = title.textContent = as;
		};
		name(plain.headline ?? headline);
		const back = exchange(full, plain);
		// Where the words aren't laid out yet, browsers go by how high they are planned to be.
		const card = title.parentElement as HTMLElement;
		const height = card.style.getPropertyValue('--words');
		const length = (paragraphs: readonly HTMLElement[]) =>
			paragraphs.reduce((sum, { textContent }) => sum + textContent.length, 0);
		card.style.setProperty('--words', String((Number(height) * length(plain.paragraphs)) / length(full)));
		return () => {
			name(headline);
			card.style.setProperty('--words', height);
			back();
		};
	}

	function replaceOpening({ id, element }: Position['chapters'][number]): () => void {
		const plain = words.get(id);
		const full = [...element.querySelectorAll<HTMLElement>('.opening .standfirst')];
		return plain ? exchange(full, plain, 'standfirst') : () => undefined;
	}
}

/** Puts plain paragraphs in the place of full ones. @returns what changes them back */
function exchange(full: HTMLElement[], { paragraphs }: PlainWords, as = ''): () => void {
	for (const paragraph of paragraphs) {
		paragraph.className = as;
		for (const fact of paragraph.querySelectorAll<HTMLAnchorElement>('a.fact')) number(fact, full);
	}
	full[0]?.before(...paragraphs);
	for (const paragraph of full) paragraph.remove();
	return () => {
		paragraphs[0]?.before(...full);
		for (const paragraph of paragraphs) paragraph.remove();
	};
}

/** On paper a fact has the same note in both texts. */
function number(fact: HTMLAnchorElement, full: readonly HTMLElement[]): void {
	const same = full.flatMap((paragraph) => [...paragraph.querySelectorAll<HTMLAnchorElement>('a.fact')]);
	const note = same.find(({ hash }) => hash === fact.hash)?.dataset.note;
	if (note) fact.dataset.note = note;
}

/** Links to the article lead to the one in plain words. */
function leadToArticle(): () => void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-view-link="article"]')];
	const lead = (to: string) => {
		for (const link of links) link.href = to + link.hash;
	};
	lead('article/plain/');
	return () => lead('article/');
}

/** Changes the page above and below the reader, and leaves what they look at where it is. */
function keepPlace(change: () => void): void {
	const places = [...document.querySelectorAll<HTMLElement>('.cover, .opening, .step')];
	const shown = places.filter((place) => place.getBoundingClientRect().height > 0);
	const line = innerHeight * readingLine().share();
	const place = shown.findLast((one) => one.getBoundingClientRect().top <= line);
	const before = place?.getBoundingClientRect().top ?? 0;
	const { style } = document.documentElement;
	// The browser's own way of keeping a place would be added to this one.
	style.overflowAnchor = 'none';
	change();
	const moved = (place?.getBoundingClientRect().top ?? 0) - before;
	if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
	// It acts when the next frame is laid out: only then may it be on again.
	requestAnimationFrame(() => setTimeout(() => (style.overflowAnchor = '')));
}
