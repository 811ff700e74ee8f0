import { Readability } from '@mozilla/readability';
import { all, words } from './site';

/** Selects the words of the story. */
export const STORY_WORDS = '.opening h2, .opening .standfirst, .card > :is(h3, p), .answer p';

/**
 * What a reader view leaves out of a page: the words that it lacks of those that a selector finds.
 *
 * @param document is taken apart
 */
export function lostInReaderView(document: Document, selector: string): string[] {
	const told = all(document, selector)
		.map(words)
		.filter((text) => text !== '');
	if (told.length === 0) throw new Error(`the page has no ${selector} to be told`);
	const view = new Readability(document).parse();
	const kept = (view?.textContent ?? '').replace(/\s+/g, ' ');
	return told.filter((text) => !kept.includes(text));
}
