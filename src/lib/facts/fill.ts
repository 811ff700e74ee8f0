import { FORMS, formatFact, type Form, type Locale } from './format';
import { fact } from './index';

/**
 * A stretch of copy: plain text, or a number (a date, an amount …) or words that open their evidence, or a word that the
 * glossary explains.
 */
export type Segment = { text: string; fact?: string; term?: string };

/** What stands before the id of a word of the glossary, where a fact's id would stand. */
const TERM = '~';

const TOKEN = /(?:\[([^[\]]*)\])?\{([^{}]*)\}/g;

/** The token that puts a fact into copy. */
export const token = (id: string, form: Form = 'auto'): string => `{${id}|${form}}`;

/** What is known of a fact, by its id. @throws when there is no such fact */
type Lookup = (id: string) => Parameters<typeof formatFact>[0] & { id: string };

/** Puts facts into copy, as a place knows them: browsers know those that have a value. */
export interface Fill {
	/**
	 * `"Sold for {sale-price}."` → text, number, text; `"in {sale-date|year}"` says in which form. Words in square brackets
	 * stand for the value: `"It was [a bargain]{sale-price}."` Words of the glossary are marked:
	 * `"a [concession]{~concession}"`. The interface's messages take parameters in braces; a fact's are escaped there:
	 * `"Sold for \\{sale-price\\}"` in JSON.
	 *
	 * @param where file and id, for the message when a token is wrong
	 * @throws when a token names no fact or no form, a mark has no words, or a brace or bracket is left open
	 */
	(copy: string, locale: Locale, where?: string): Segment[];
}

/** @param lookup how facts are looked up */
export const fillWith =
	(lookup: Lookup): Fill =>
	(copy, locale, where = 'copy') => {
		const segments: Segment[] = [];
		let end = 0;
		for (const match of copy.matchAll(TOKEN)) {
			if (match.index > end) segments.push({ text: copy.slice(end, match.index) });
			segments.push(segment(lookup, match[2] ?? '', match[1], locale, where));
			end = match.index + match[0].length;
		}
		if (end < copy.length) segments.push({ text: copy.slice(end) });
		const stray = segments.find(({ text }) => /[{}[\]]/.test(text));
		if (stray) throw new Error(`${where}: a brace or bracket is left open in "${stray.text}"`);
		return segments;
	};

export const fill = fillWith(fact);

function segment(
	lookup: Lookup,
	inside: string,
	words: string | undefined,
	locale: Locale,
	where: string
): Segment {
	if (inside.startsWith(TERM)) {
		if (!words) throw new Error(`${where}: {${inside}} marks no words: [words]{${inside}}`);
		return { text: words, term: inside.slice(TERM.length) };
	}
	const [id = '', form = 'auto', ...rest] = inside.split('|');
	if (rest.length || !FORMS.includes(form as Form))
		throw new Error(`${where}: {${inside}} asks for an unknown form`);
	try {
		if (words !== undefined) return { text: words, fact: lookup(id).id };
		return { text: formatFact(lookup(id), locale, form as Form), fact: id };
	} catch (error) {
		throw new Error(`${where}: {${inside}}: ${(error as Error).message}`, { cause: error });
	}
}

/** Filled copy as plain text. */
export const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

const tokensIn = (copy: string) =>
	[...copy.matchAll(TOKEN)].map(({ 1: words = '', 2: inside = '', index }) => ({ words, inside, index }));

/** The ids of the facts that a piece of copy names. */
export const factsIn = (copy: string): string[] =>
	tokensIn(copy)
		.filter(({ inside }) => !inside.startsWith(TERM))
		.map(({ inside }) => inside.split('|')[0] ?? '');

/** The words of the glossary that a piece of copy marks, with how it puts them and where. */
export const termsIn = (copy: string): { term: string; words: string; index: number }[] =>
	tokensIn(copy)
		.filter(({ inside }) => inside.startsWith(TERM))
		.map(({ inside, words, index }) => ({ term: inside.slice(TERM.length), words, index }));
