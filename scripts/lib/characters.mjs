// The characters that the two typefaces are cut to, and in which file of each they are.

/**
 * Inclusive range of characters as one string.
 *
 * @param {number} from
 * @param {number} to
 */
const range = (from, to) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const ASCII = range(0x20, 0x7e);
/** Accents of English, French, Dutch and German; the latin files have no more than these anyway. */
const ACCENTS = 'ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒàáâäæçèéêëíîïñóôöùúûüÿœß';
const SIGNS = '“”‘’‚„«»‹›–—…•·€£−×÷±½¼¾°§©′″→←↑↓↗↘≈≠≤≥';
/** No-break, narrow no-break, thin, hair and figure space, no-break hyphen. */
const SPACES = '\u00a0\u202f\u2009\u200a\u2007\u2011';

/** Every character a face is cut to; one that the typeface lacks falls back to a system font. */
export const CHARACTERS = ASCII + ACCENTS + SIGNS + SPACES;

/** What code is written with, and neither prose nor sums are. */
const CODE = '"#*<>@[\\]^_`{|}~';

/** What nearly all of a page is written with. */
// Three letters with accents are in the story’s names: for one of them, the other file would come in mid-read, and all be laid out again.
const USUAL = `${[...ASCII].filter((character) => !CODE.includes(character)).join('')}“”‘’–—…€·×−→←\u00a0èéæ`;
const SELDOM = [...CHARACTERS].filter((character) => !USUAL.includes(character)).join('');

/**
 * The two files of each face. Every page needs the first, which weighs nearly a third less without the second; that is fetched
 * when a word that is laid out has one of its characters.
 */
export const PARTS = [
	{ end: '.woff2', characters: USUAL },
	{ end: '-seldom.woff2', characters: SELDOM }
];

/** So many characters that no file has may stand within a range, where that spares it a comma: every page has all ranges. */
const BRIDGED = 64;
const ALL = new Set(PARTS.flatMap(({ characters }) => [...characters]));
/** @param {Iterable<string>} characters */
const codesOf = (characters) =>
	[...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);

/** Characters as ranges of their numbers, which have none of another file's: `U+20-7E,U+A0`. @param {string} characters */
export function unicodeRange(characters) {
	const others = codesOf([...ALL].filter((character) => !characters.includes(character)));
	/** @type {[from: number, to: number][]} */
	const ranges = [];
	for (const code of codesOf(characters)) {
		const last = ranges.at(-1);
		if (last && code - last[1] <= BRIDGED && !others.some((other) => other > last[1] && other < code))
			last[1] = code;
		else ranges.push([code, code]);
	}
	/** @param {number} code */
	const hex = (code) => code.toString(16).toUpperCase();
	return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join();
}
