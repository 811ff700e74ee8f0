import type { DeckKind, DeckName } from './deck-name';
import { lessons, type BlockOutline } from '$lib/story/teaching/lessons';

/** The kind of a deck, and what it is of. Nobody has looked yet whether there is such a thing. */
export function readDeck(name: DeckName): { kind: DeckKind; of: string } {
	const end = name.indexOf('=');
	return { kind: name.slice(0, end) as DeckKind, of: name.slice(end + 1) };
}

/** The steps that a deck of steps lists, each once, as a stranger wrote them. */
export const listed = (of: string): string[] => [...new Set(of.split(',').filter((id) => id !== ''))];

/** The slides of a lesson, in the order in which it shows them; one that comes again is one slide. Nothing where there is no such lesson. */
export function lessonSteps(id: string): string[] | undefined {
	const lesson = lessons.find((one) => one.id === id);
	return lesson && [...new Set(lesson.blocks.flatMap(({ steps }) => steps))];
}

/**
 * The slides at which each part of a lesson is taught: those that it shows; of a part that shows none, the slide that still
 * stands, or the lesson's first.
 */
export function slidesOfParts(blocks: readonly BlockOutline[]): string[][] {
	let stands = blocks.flatMap(({ steps }) => steps)[0];
	return blocks.map(({ steps }) => {
		if (steps.length > 0) {
			stands = steps.at(-1);
			return [...steps];
		}
		return stands === undefined ? [] : [stands];
	});
}
