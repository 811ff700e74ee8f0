import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { listed, readDeck, stepsDeck, type DeckName } from '../../slides/deck-name';
import { lessonSteps } from '../../slides/lesson-deck';

/** Some of the slides, in an order of their own. */
export interface Deck {
	name: DeckName;
	/** Ids of its steps: at least one, each once. */
	steps: readonly string[];
}

/** What an address asked for, as far as it is there. */
export interface Chosen {
	/** Nothing where no slide is left: then all are shown. */
	deck?: Deck;
	/** What a reader is to be told of it, where it isn't what was asked for. */
	told: string;
}

/** What a list of all slides is asked for: the overview, and the speaker's view. */
const STEPS = '[data-step]:not([data-step="cover"])';

/**
 * Reads a deck off a list of all slides.
 *
 * @param name as a stranger's address has it
 * @param list an element with every chapter and step of the story
 */
export function chooseDeck(name: DeckName, list: ParentNode): Chosen {
	const { kind, of } = readDeck(name);
	const locale = getLocale();
	const known = [...list.querySelectorAll<HTMLElement>(STEPS)];
	if (kind === 'steps') {
		const asked = [...new Set(listed(of))];
		const steps = asked.filter((id) => known.some((step) => step.id === id));
		const dropped = asked.length - steps.length;
		if (steps.length === 0) return { told: m.deck_empty({}, { locale }) };
		return {
			deck: { name: stepsDeck(steps), steps },
			told: dropped > 0 ? m.deck_dropped({ count: dropped }, { locale }) : ''
		};
	}
	const steps =
		kind === 'lesson'
			? lessonSteps(of)
			: known.flatMap((step) => (step.closest('[data-chapter]')?.id === of ? [step.id] : []));
	return steps?.length ? { deck: { name, steps }, told: '' } : { told: m.deck_unknown({}, { locale }) };
}

/** Leaves of a list of all slides those of a deck, in its order and numbered as it has them; neighbours of one chapter stand under its title. */
export function arrange(list: HTMLElement, { steps }: Deck): void {
	const all = [...list.querySelectorAll<HTMLElement>('[data-chapter]')];
	const place = document.createComment('');
	all[0]?.before(place);
	let section: HTMLElement | undefined;
	let box: HTMLElement | undefined;
	for (const [i, id] of steps.entries()) {
		const step = all
			.flatMap((one) => [...one.querySelectorAll<HTMLElement>(STEPS)])
			.find((one) => one.id === id);
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
	for (const chapter of all) chapter.remove();
	list.querySelector('[data-step="cover"]')?.remove();
	place.remove();
}

/** A link that leaves the deck, at the same slide. */
export const leavingLink = (): HTMLAnchorElement =>
	Object.assign(document.createElement('a'), { textContent: m.deck_leave({}, { locale: getLocale() }) });

/** What somebody is told who asks for a slide by a number that the deck doesn't have; `%s` is the number. */
export const noSlide = ({ steps }: Deck): string =>
	m.present_no_slide({ number: '%s', last: steps.length }, { locale: getLocale() });
