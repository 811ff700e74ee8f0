import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { lessonSteps, listed, readDeck } from '../../slides/deck-steps';
import type { DeckName } from '../../slides/deck-name';

// Fetched by those who show a deck alone: it shares nothing with what all slides load, or that would be one file more for all.

/** What an address asked for, as far as it is there. */
export interface Chosen {
	/** The deck; nothing where no slide is left of it: then all are shown. */
	deck?: {
		/** Without what was asked for and isn't there. */
		name: DeckName;
		/** Ids of its steps, each once. */
		steps: readonly string[];
	};
	/** What the reader reads about it where it isn't what was asked for. */
	message: string;
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
export function chooseDeck(asked: DeckName, list: ParentNode): Chosen {
	const { kind, of } = readDeck(asked);
	const known = [...list.querySelectorAll<HTMLElement>(STEPS)];
	if (kind === 'steps') {
		const all = listed(of);
		const steps = all.filter((id) => known.some((step) => step.id === id));
		const dropped = all.length - steps.length;
		if (steps.length === 0) return { message: m.deck_empty({}, { locale }) };
		return {
			deck: { name: `steps=${steps.join(',')}`, steps },
			message: dropped > 0 ? m.deck_dropped({ count: dropped }, { locale }) : ''
		};
	}
	const steps =
		kind === 'lesson'
			? lessonSteps(of)
			: known.flatMap((step) => (step.closest('[data-chapter]')?.id === of ? [step.id] : []));
	return steps?.length
		? { deck: { name: asked, steps }, message: '' }
		: { message: m.deck_unknown({}, { locale }) };
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

/** A deck that is shown alone. */
export interface Shown {
	name?: DeckName;
	/** The first of its steps. */
	first?: string;
	/** Leads out of it, once it is given an address. */
	leave?: HTMLAnchorElement;
	message: string;
}

/**
 * Shows a deck alone, and leaves all else of a list out.
 *
 * @param list as `chooseDeck` takes it; it learns what to say of a slide that the deck doesn't have
 */
export function showDeck(asked: DeckName, list: HTMLElement): Shown {
	const { deck, message } = chooseDeck(asked, list);
	if (!deck) return { message };
	const { name, steps } = deck;
	arrange(list, steps);
	for (const link of list.querySelectorAll<HTMLAnchorElement>('[data-slide-link]')) link.hash = name;
	list.dataset.noSlide = m.present_no_slide({ number: '%s', last: steps.length }, { locale });
	const leave = document.createElement('a');
	leave.textContent = m.deck_leave({}, { locale });
	return { name, first: steps[0], leave, message };
}

/** The same in the speaker's view: a lesson's parts stand in front of the notes. */
export function showNotes(asked: DeckName, root: HTMLElement): Shown {
	const { kind, of } = readDeck(asked);
	const plan = kind === 'lesson' && root.querySelector(`[data-plan="${CSS.escape(of)}"]`);
	const shown = showDeck(asked, root);
	if (shown.name && plan) root.querySelector('main')?.prepend(plan);
	if (shown.leave) {
		shown.leave.href = location.pathname;
		root.querySelector('.turn')?.append(shown.leave);
	}
	return shown;
}
