import known from '$lib/generated/hyphens.json';

/** Where a word may be broken: it shows as a hyphen at the end of a line, and as nothing anywhere else. */
export const SOFT_HYPHEN = '\u00AD';

const LONG_WORD = /\p{L}{10,}/gu;

/** A text as it is drawn where no line ends in it. */
export const withoutSoftHyphens = (text: string): string =>
	text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;

/** Words with their soft hyphens, in lower case, by the words themselves; made when the first word is too wide. */
let words: ReadonlyMap<string, string> | undefined;
const wordsOf = (list: readonly string[]) => new Map(list.map((word) => [withoutSoftHyphens(word), word]));

/** A word with the soft hyphens of another that differs in capitals at most. */
function likewise(word: string, hyphenated: string): string {
	let end = 0;
	return hyphenated
		.split(SOFT_HYPHEN)
		.map((part) => word.slice(end, (end += part.length)))
		.join(SOFT_HYPHEN);
}

/**
 * A text with soft hyphens in its long words. Where somebody has put some by hand, no others are added. Which words have
 * which, `scripts/lib/hyphens.mjs` finds out when the site is built: patterns of a language are too heavy for a browser.
 *
 * @param list words in lower case with their soft hyphens, where it isn't those of the messages
 */
export function withSoftHyphens(text: string, list?: readonly string[]): string {
	if (text.includes(SOFT_HYPHEN)) return text;
	const found = list ? wordsOf(list) : (words ??= wordsOf(known as readonly string[]));
	return text.replace(LONG_WORD, (word) => {
		const hyphenated = found.get(word.toLowerCase());
		return hyphenated ? likewise(word, hyphenated) : word;
	});
}
