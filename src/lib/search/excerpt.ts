import { placesOf, type PlacedWord } from './words';

/** A part of a text, and whether it is what was searched for. */
export interface TextPart {
	text: string;
	hit: boolean;
}

/** What stands for what was left out. */
const MORE = '…';

/** A text parted at the words that were found. */
function parted(text: string, found: readonly PlacedWord[]): TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	for (const { from, until } of found) {
		if (from > end) parts.push({ text: text.slice(end, from), hit: false });
		parts.push({ text: text.slice(from, until), hit: true });
		end = until;
	}
	if (end < text.length) parts.push({ text: text.slice(end), hit: false });
	return parts;
}

/** A text with the words that were found. */
export const marked = (text: string, words: readonly string[]): TextPart[] =>
	parted(
		text,
		placesOf(text).filter(({ word }) => words.includes(word))
	);

/**
 * The part of a text that has most of the words that were found, with them marked; it begins and ends between words.
 *
 * @param words as `fold` has them
 * @param length the most characters it may have
 */
export function excerpt(text: string, words: readonly string[], length: number): TextPart[] {
	if (text.length <= length) return marked(text, words);
	const places = placesOf(text);
	const found = places.filter(({ word }) => words.includes(word));
	let [from, most] = [0, 0];
	for (const first of found) {
		const inside = found.filter(
			(one) => one.from >= first.from && one.until <= first.from + (length * 2) / 3
		);
		const different = new Set(inside.map(({ word }) => word)).size;
		if (different > most) [from, most] = [first.from, different];
	}
	// Some words before tell what it is about; at a text's end there is more of them.
	const earliest = Math.max(0, Math.min(from - length / 3, text.length - length));
	const start = earliest <= 0 ? 0 : (places.find((place) => place.from >= earliest)?.from ?? 0);
	const end =
		start + length >= text.length
			? text.length
			: (places.findLast((place) => place.until <= start + length)?.until ?? start + length);
	const part = marked(text.slice(start, end), words);
	return [
		...(start > 0 ? [{ text: `${MORE} `, hit: false }] : []),
		...part,
		...(end < text.length ? [{ text: ` ${MORE}`, hit: false }] : [])
	];
}
