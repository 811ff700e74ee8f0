import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Mark, TextMark } from '$lib/charts/frame';
import { withoutSoftHyphens } from '$lib/charts/hyphens';

/** Where `npm run assets` puts the faces; builds and tests run at the project's root. */
const FOLDER = join('src', 'lib', 'generated');

interface Face {
	family: string;
	weight: number;
	file: string;
}

const DISPLAY: Face = {
	family: 'Newsreader Display',
	weight: 500,
	file: 'picture-newsreader-display-500.ttf'
};
const SERIF: Face = { family: 'Newsreader', weight: 400, file: 'picture-newsreader-400.ttf' };
const SANS: Readonly<Record<400 | 600, Face>> = {
	400: { family: 'Instrument Sans', weight: 400, file: 'picture-instrument-sans-400.ttf' },
	600: { family: 'Instrument Sans', weight: 600, file: 'picture-instrument-sans-600.ttf' }
};

function faceOf({ font, weight = 400 }: TextMark): Face {
	if (font === 'display') return DISPLAY;
	return font === 'serif' ? SERIF : SANS[weight];
}

/**
 * The typefaces of a picture, as rules of a style sheet that hold them: an image can fetch none. Each is cut to the letters
 * that the picture has in it, which leaves some seven of sixty kilobytes.
 *
 * @param format `woff2` where readers wait for it; `woff` is made in a seventh of the time, and every reading program knows it
 */
export async function facesOf(marks: readonly Mark[], format: 'woff' | 'woff2'): Promise<string> {
	const letters = new Map<Face, Set<string>>();
	for (const mark of marks) {
		if (mark.kind !== 'text') continue;
		const face = faceOf(mark);
		const set = letters.get(face) ?? new Set();
		for (const line of mark.lines) for (const letter of withoutSoftHyphens(line)) set.add(letter);
		letters.set(face, set);
	}
	const rules = [...letters].map(async ([{ family, weight, file }, set]) => {
		const cut = await subsetFont(await readFile(join(FOLDER, file)), [...set].sort().join(''), {
			targetFormat: format
		});
		const data = `data:font/${format};base64,${cut.toString('base64')}`;
		return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data})}`;
	});
	return (await Promise.all(rules)).join('');
}
