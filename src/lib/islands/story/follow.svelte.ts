import { keepAddress } from '$lib/islands/page/keep-address';
import { inForce } from '$lib/islands/page/preferences';
import { watchScrolling, whenUnscrolled } from '$lib/islands/page/when-idle';
import { keptGuess } from './kept-guess';
import type { Position, StepRef } from './position.svelte';

/** How long the reader rests on a step before the address says so: browsers limit how often it may change. */
const ADDRESS_DELAY = 200;

/** Keeps the page's bar, menu, stepper and marks of the current step up to date. */
export function followPage(position: Position, root: HTMLElement): void {
	// Looked for once: to go through a page of this length takes a phone longer than all the rest.
	const find = (selector: string) => root.querySelector<HTMLElement>(selector);
	const [where, progress, count, now] = ['[data-where]', '[data-progress]', '[data-count]', '[data-now]'].map(
		find
	);
	const links = position.chapters.map(({ id }) => find(`[data-menu="${id}"]`));
	const buttons = root.querySelectorAll<HTMLButtonElement>('[data-go]');
	const articles = root.querySelectorAll<HTMLAnchorElement>('[data-view-link="article"]');
	const opening = where?.textContent ?? '';
	const total = position.steps.length - 1;
	$effect(() => {
		const step = position.current;
		for (const other of position.steps) other.element.classList.toggle('is-current', other === step);
		for (const [i, chapter] of position.chapters.entries()) {
			chapter.element.classList.toggle('is-current', chapter === step.chapter);
			chapter.element.classList.toggle('is-opening', chapter.steps[0] === step);
			const link = links[i];
			const done = position.shownIn(chapter).index - (chapter.steps[0]?.index ?? 0);
			const begun = (chapter.steps[0]?.index ?? 0) <= step.index;
			link?.style.setProperty('--read', begun ? String((done + 1) / chapter.steps.length) : '0');
			if (chapter === step.chapter) link?.setAttribute('aria-current', 'step');
			else link?.removeAttribute('aria-current');
		}
		if (where) where.textContent = step.chapter?.title ?? opening;
		progress?.style.setProperty('--share', String(step.index / total));
		if (count) count.textContent = `${step.index} / ${total}`;
		// Announced only where the reader turns pages: while scrolling, silence.
		if (now) now.textContent = inForce('view') === 'step' ? step.headline : '';
		for (const button of buttons) button.disabled = position.neighbour(Number(button.dataset.go)) === step;
		for (const link of articles) link.hash = step.index === 0 ? '' : step.id;
		if (step.index === 0) document.documentElement.dataset.settled = step.id;
	});
}

/** The address follows the reader, once they rest; at the step that asks for a guess it keeps theirs. */
export function followAddress(position: Position): void {
	watchScrolling();
	let first = true;
	$effect(() => {
		const hash = fragmentOf(position.current, position.guess);
		// A link to a chapter, or to nothing we know, stays as it is until the reader moves.
		if (first) {
			first = false;
			return;
		}
		const keep = () => {
			if (location.hash !== hash) keepAddress(hash || location.pathname + location.search);
		};
		let forget = () => {};
		const timer = setTimeout(() => (forget = whenUnscrolled(keep)), ADDRESS_DELAY);
		return () => {
			clearTimeout(timer);
			forget();
		};
	});
}

/** The fragment of the address that leads to a step, with the guess where the step asks for one. */
function fragmentOf(step: StepRef, guess: number | undefined): string {
	if (step.index === 0) return '';
	const asks = step.element.querySelector('[data-guess]') !== null;
	return asks && guess !== undefined ? `#${step.id}&${keptGuess(guess)}` : `#${step.id}`;
}
