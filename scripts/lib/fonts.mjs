// Cuts the two typefaces to the characters and weights the page uses, and measures them.
// Newsreader (Production Type) and Instrument Sans (Rodrigo Fuenzalida, Jordan Egstad) are both under the
// SIL Open Font License 1.1; the licence texts travel with the @fontsource-variable packages.
import { readFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { CHARACTERS } from './characters.mjs';

/** Widths, in thousandths of an em, of the characters neither typeface has: those of Arial, which fills in. */
const BORROWED = {
	'→': 1000,
	'←': 1000,
	'↑': 500,
	'↓': 500,
	'↗': 838,
	'↘': 838,
	'≈': 549,
	'≠': 549,
	'≤': 549,
	'≥': 549,
	'½': 834,
	'¼': 834,
	'¾': 834,
	'′': 187,
	'″': 354,
	'\u2011': 333
};

/** Spaces a typeface lacks are not borrowed: the browser's text shaper makes them up from the face's own widths. */
const MADE_UP = {
	'\u202f': (widths) => Math.round(widths[' '] / 2),
	'\u2009': () => 200,
	'\u200a': () => 63,
	'\u2007': (widths) => widths['0']
};

export const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
export const INSTRUMENT =
	'@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/**
 * The faces the page loads. What is pinned (optical size, and for the serif its weight) leaves an axis less in the file, which is half of its weight;
 * `weight` is what @font-face declares, `bold` tells that the face also needs a bold stand-in.
 */
export const FACES = [
	{
		family: 'Newsreader',
		name: 'newsreader-text',
		source: NEWSREADER,
		axes: { opsz: 18, wght: 400 },
		weight: '400',
		fallback: 'serif',
		regular: { opsz: 18, wght: 400 }
	},
	{
		family: 'Newsreader Display',
		name: 'newsreader-display',
		source: NEWSREADER,
		axes: { opsz: 72, wght: 500 },
		weight: '500',
		fallback: 'serif',
		regular: { opsz: 72, wght: 500 }
	},
	{
		family: 'Instrument Sans',
		name: 'instrument-sans',
		source: INSTRUMENT,
		axes: { wght: { min: 400, max: 600, default: 400 } },
		weight: '400 600',
		fallback: 'sans',
		regular: { wght: 400 },
		bold: { wght: 600 }
	}
];

/** Instances whose advance widths the charts need to lay out labels without a DOM. */
const MEASURED = {
	'sans-400': [INSTRUMENT, { wght: 400 }],
	'sans-600': [INSTRUMENT, { wght: 600 }],
	'serif-400': [NEWSREADER, { opsz: 18, wght: 400 }],
	'display-500': [NEWSREADER, { opsz: 72, wght: 500 }]
};

const load = (source) => readFile(new URL(import.meta.resolve(source)));

/** The bytes of a part of a face as the page loads it. */
export async function cutFace({ source, axes }, { characters }) {
	return subsetFont(await load(source), characters, { targetFormat: 'woff2', variationAxes: axes });
}

/** Cut once, whoever asks: what is measured is also what pictures are set in. @type {Map<string, Promise<Buffer>>} */
const instances = new Map();

/** One fixed instance of a variable typeface, as TrueType, to be measured and drawn with. */
export function instance(source, axes) {
	const key = JSON.stringify([source, axes]);
	const cut =
		instances.get(key) ??
		load(source).then((font) =>
			subsetFont(font, CHARACTERS, { targetFormat: 'truetype', variationAxes: axes })
		);
	instances.set(key, cut);
	return cut;
}

/** Advance widths in thousandths of an em: `{ 'sans-400': { a: 523, … }, … }`. */
export async function advances() {
	const table = {};
	for (const [name, [source, axes]] of Object.entries(MEASURED)) {
		const font = fontkit.create(await instance(source, axes));
		const widths = {};
		for (const character of new Set(CHARACTERS)) {
			const code = character.codePointAt(0);
			widths[character] = font.hasGlyphForCodePoint(code)
				? Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000)
				: (BORROWED[character] ?? MADE_UP[character]?.(widths));
		}
		table[name] = widths;
	}
	return table;
}
