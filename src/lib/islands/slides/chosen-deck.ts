import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { lessonSteps, listed } from '../../slides/deck-steps';
import type { DeckParts } from '../../slides/deck-name';

// Fetched by those who show a deck alone: it shares nothing with what all slides load, or that would be one file more for all.

/** What an address asked for, as far as it is there. */
export interface Chosen {
	/** Ids of the deck's steps, each once; nothing where none is left: then all are shown. */
	steps?: readonly string[];
	/** What a reader is to be told of it, where it isn't what was asked for. */
	told: string;
}

/** What a list of all slides has of each. */
const STEPS = '[data-step]:not([data-step="cover"])';
const locale = getLocale();

/**
 * Reads a deck off a list of all slides.
 *
 * @param asked as a stranger's address has it
 * @param list an element with every chapter and step of the story: the overview, or the speaker's view
 */
export function chooseDeck({ kind, of }: DeckParts, list: ParentNode): Chosen {
	const known = [...list.querySelectorAll<HTMLElement>(STEPS)];
	if (kind === 'steps') {
		const asked = listed(of);
		const steps = asked.filter((id) => known.some((step) => step.id === id));
		const dropped = asked.length - steps.length;
		if (steps.length === 0) return { told: m.deck_empty({}, { locale }) };
		return { steps, told: dropped > 0 ? m.deck_dropped({ count: dropped }, { locale }) : '' };
	}
	const steps =
		kind === 'lesson'
			? lessonSteps(of)
			: known.flatMap((step) => (step.closest('[data-chapter]')?.id === of ? [step.id] : []));
	return steps?.length ? { steps, told: '' } : { told: m.deck_unknown({}, { locale }) };
}

/** Leaves of a list of all slides those of a deck, in its order and numbered as it has them; neighbours of one chapter stand under its title. */
export function arrange(list: HTMLElement, steps: readonly string[]): void {
	const chapters = [...list.querySelectorAll<HTMLElement>('[data-chapter]')];
	const known = new Map([...list.querySelectorAll<HTMLElement>(STEPS)].map((step) => [step.id, step]));
	const place = document.createComment('');
	chapters[0]?.before(place);
	let section: HTMLElement | undefined;
	let box: HTMLElement | undefined;
	for (const [i, id] of steps.entries()) {
		const step = known.get(id);
		const chapter = step?.closest<HTMLElement>('[data-chapter]');
		if (!step || !chapter) continue;
		if (section?.id !== chapter.id) {
			section = chapter.cloneNode() as HTMLElement;
			const title = chapter.querySelector('h2')?.cloneNode(true) as HTMLElement;
			// A chapter's title leads to the first of its slides that follow.
			for (const link of title.querySelectorAll('a')) link.dataset.slideId = id;
			section.append(title);
			// Slides are in the chapter's list, or in the chapter itself.
			const parent = step.parentElement as HTMLElement;
			box = parent === chapter ? section : (parent.cloneNode() as HTMLElement);
			if (box instanceof HTMLOListElement) box.start = i + 1;
			if (box !== section) section.append(box);
			place.before(section);
		}
		const number = step.querySelector('b');
		if (number) number.textContent = String(i + 1);
		box?.append(step);
	}
	for (const chapter of chapters) chapter.remove();
	list.querySelector('[data-step="cover"]')?.remove();
	place.remove();
}

/**
 * Shows a deck alone.
 *
 * @param root of the page: it learns what to say of slides that the deck doesn't have
 * @param list as `chooseDeck` takes it
 * @returns the deck, and a link that leaves it once it is given an address
 */
export function limit(
	root: HTMLElement,
	list: HTMLElement,
	asked: DeckParts
): Chosen & { leave?: HTMLAnchorElement } {
	const chosen = chooseDeck(asked, list);
	if (!chosen.steps) return chosen;
	arrange(list, chosen.steps);
	root.dataset.noSlide = m.present_no_slide({ number: '%s', last: chosen.steps.length }, { locale });
	const leave = document.createElement('a');
	leave.textContent = m.deck_leave({}, { locale });
	return { ...chosen, leave };
}
