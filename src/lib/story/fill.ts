import { fact } from '$lib/facts';
import { FORMS, formatFact, type Form, type Locale } from '$lib/facts/format';

/** A stretch of copy: plain text, or a number (a date, an amount …) or words that open their evidence. */
export type Segment = { text: string; fact?: string };

const TOKEN = /(?:\[([^[\]]*)\])?\{([^{}]*)\}/g;

/**
 * Puts the facts into a piece of copy: `"Sold for {sale-price}."` → text, number, text. Words in square brackets stand
 * for the value: `"It was [a bargain]{sale-price}."`
 *
 * @param where file and id, for the message when a token is wrong
 * @throws when a token names no fact or no form, or a brace or bracket is left open
 */
export function fill(copy: string, locale: Locale, where: string): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of copy.matchAll(TOKEN)) {
		if (match.index > end) segments.push({ text: copy.slice(end, match.index) });
		segments.push(token(match[2] ?? '', match[1], locale, where));
		end = match.index + match[0].length;
	}
	if (end < copy.length) segments.push({ text: copy.slice(end) });
	const stray = segments.find((s) => !s.fact && /[{}[\]]/.test(s.text));
	if (stray) throw new Error(`${where}: a brace or bracket is left open in "${stray.text}"`);
	return segments;
}

function token(inside: string, words: string | undefined, locale: Locale, where: string): Segment {
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
export const fillPlain = (copy: string, locale: Locale, where: string): string =>
	fill(copy, locale, where)
		.map((s) => s.text)
		.join('');

/** The ids of the facts that a piece of copy names. */
export const factsIn = (copy: string): string[] =>
	[...copy.matchAll(TOKEN)].map((match) => (match[2] ?? '').split('|')[0] ?? '');
