import { fill } from '$lib/facts/fill';
import type { Locale } from '$lib/facts/format';

/** The smallest piece of copy that a line can't be broken in: a word or a fact. */
export interface Word {
	text: string;
	fact?: string;
	/** Whether a space stands before it; without one it may not be parted from its neighbour. */
	space: boolean;
}

/**
 * Copy with facts in it, word by word.
 *
 * @throws when a token names no fact or no form
 */
export function words(copy: string, locale: Locale): Word[] {
	const found: Word[] = [];
	let space = false;
	for (const { text, fact } of fill(copy, locale)) {
		// A fact's own spaces don't break.
		const parts = fact ? [text] : text.split(' ');
		parts.forEach((part, i) => {
			if (i > 0) space = true;
			if (!part) return;
			found.push({ text: part, fact, space });
			space = false;
		});
	}
	return found;
}

/** Copy with a capital at its start, for where it stands alone. */
export const sentence = (text: string, locale: Locale): string =>
	text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
