import { fact } from '$lib/facts';
import { formatFact, type Form, type Locale } from '$lib/facts/format';

/** Parts a fact from the words around it inside a message; no language writes it. */
const MARK = '\u0002';

/** A fact's place inside a message: pass it as the parameter. Set by `setText`, read out by `plain`. */
export const ref = (id: string, form: Form = 'auto'): string => `${MARK}${id}|${form}${MARK}`;

/** The smallest piece of a message: a word or a fact. */
export interface Atom {
	text: string;
	fact?: string;
	/** Whether a space stands before it; without one it may not be parted from its neighbour. */
	space: boolean;
}

/** A message with facts in it, piece by piece. */
export function atoms(rich: string, locale: Locale): Atom[] {
	const found: Atom[] = [];
	let space = false;
	rich.split(MARK).forEach((part, i) => {
		if (i % 2 === 1) {
			const [id = '', form] = part.split('|');
			found.push({ text: formatFact(fact(id), locale, form as Form), fact: id, space });
			space = false;
			return;
		}
		part.split(' ').forEach((text, j) => {
			if (j > 0) space = true;
			if (!text) return;
			found.push({ text, space });
			space = false;
		});
	});
	return found;
}

/** A message with facts in it, as plain text. */
export const plain = (rich: string, locale: Locale): string =>
	atoms(rich, locale)
		.map(({ text, space }) => (space ? ' ' : '') + text)
		.join('');

/** A message with a capital at its start, for where it stands alone. */
export const sentence = (text: string, locale: Locale): string =>
	text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
