/** A number with what parts its digits, or a word, which may have digits in it. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;
/** A comma or a point before groups of three digits. */
const THOUSANDS = /[.,](?=\p{N}{3}(?!\p{N}))/gu;

/** A word where it stands in a text. */
export interface PlacedWord {
	/** As it is searched for. */
	word: string;
	from: number;
	until: number;
}

/** A word as it is searched for: small letters without accents, digits without what parts thousands. */
export const fold = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(THOUSANDS, '');

/** The words of a text, in their order, as they stand there. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The same with their places. */
export const placesOf = (text: string): PlacedWord[] =>
	[...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		word: fold(word),
		from: index,
		until: index + word.length
	}));

/** Whether a word is a number: of another number it is no misspelling and no beginning. */
export const isNumber = (word: string): boolean => /^[\p{N}.,]+$/u.test(word);
