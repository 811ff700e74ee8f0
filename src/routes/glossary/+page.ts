import { usesOfTerms } from '$lib/pages/glossary/uses';
import { languageWords } from '$lib/story';

/** The glossary needs no framework in the browser: it is words and links. */
export const csr = false;

/** The words by the alphabet, each with where it is marked. */
export function load() {
	const locale = 'en';
	const uses = usesOfTerms(locale);
	const terms = Object.entries(languageWords(locale).glossary)
		.map(([id, words]) => ({ id, words, uses: uses.get(id) ?? [] }))
		.toSorted((a, b) => a.words.term.localeCompare(b.words.term, locale));
	return { locale, terms } as const;
}
