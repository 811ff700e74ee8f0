import { languageWords } from '$lib/story';
import { choicesOf, entriesIn } from '$lib/pages/timeline/entries';

/** The timeline needs no framework in the browser: it is links, a table and a small script that hides some of them. */
export const csr = false;

/** Every dated fact, and what they can be filtered by. */
export function load() {
	const locale = 'en';
	const entries = entriesIn(locale);
	return {
		locale,
		entries,
		choices: choicesOf(entries, locale),
		cover: languageWords(locale).cover
	} as const;
}
