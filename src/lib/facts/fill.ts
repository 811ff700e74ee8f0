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

/**
 * Puts the facts into a piece of copy: `"Sold for {sale-price}."` → text, number, text; `"in {sale-date|year}"` says in which
 * form. Words in square brackets stand for the value: `"It was [a bargain]{sale-price}."` Words of the glossary are marked:
 * `"a [concession]{~concession}"`. The interface's messages take
 * parameters in braces; a fact's are escaped there: `"Sold for \\{sale-price\\}"` in JSON.
 *
 * @param where file and id, for the message when a token is wrong
 * @throws when a token names no fact or no form, a mark has no words, or a brace or bracket is left open
 */
export function fill(copy: string, locale: Locale, where = 'copy'): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of copy.matchAll(TOKEN)) {
		if (match.index > end) segments.push({ text: copy.slice(end, match.index) });
		segments.push(segment(match[2] ?? '', match[1], locale, where));
		end = match.index + match[0].length;
	}
	if (end < copy.length) segments.push({ text: copy.slice(end) });
	const stray = segments.find((s) => !s.fact && !s.term && /[{}[\]]/.test(s.text));
	if (stray) throw new Error(`${where}: a brace or bracket is left open in "${stray.text}"`);
	return segments;
}

function segment(inside: string, words: string | undefined, locale: Locale, where: string): Segment {
	if (inside.startsWith(TERM)) {
		if (!words) throw new Error(`${where}: {${inside}} marks no words: [words]{${inside}}`);
		return { text: words, term: inside.slice(TERM.length) };
	}
	const [id = '', form = 'auto', ...rest] = inside.split('|');
	if (rest.length || !FORMS.includes(form as Form))
		throw new Error(`${where}: {${inside}} asks for an unknown form`);
	try {
		if (words !== undefined) return { text: words, fact: fact(id).id };
		return { text: formatFact(fact(id), locale, form as Form), fact: id };
	} catch (error) {
		throw new Error(`${where}: {${inside}}: ${(error as Error).message}`, { cause: error });
	}
}

/** The same as plain text, for titles, descriptions and attributes. */
export const fillPlain = (copy: string, locale: Locale, where?: string): string =>
	fill(copy, locale, where)
		.map((s) => s.text)
		.join('');

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
