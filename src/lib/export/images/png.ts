import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp, { type PngOptions } from 'sharp';
import { Kept } from './kept';

/** Where `npm run assets` puts the faces; builds and tests run at the project's root. */
const FOLDER = join('src', 'lib', 'generated');
/** Outside the build, and out of git: a fresh clone draws everything anew, and a second build what has changed. */
const kept = new Kept(join('node_modules', '.cache', 'distant-partners', 'png'));

/** Pictures are flat areas and thin lines: a palette holds all that can be seen, in a third of the bytes; speckles would only spoil areas. */
const PALETTE: PngOptions = { palette: true, quality: 62, dither: 0, effort: 6, compressionLevel: 9 };

// Several pictures are drawn beside each other: each keeps to one thread, and none comes twice.
sharp.concurrency(1);
sharp.cache(false);

let faces: string[] | undefined;
const fontFiles = () =>
	(faces ??= readdirSync(FOLDER)
		.filter((name) => name.endsWith('.ttf'))
		.map((name) => join(FOLDER, name)));

const settings = (scale: number) => ({
	font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
	fitTo: { mode: 'zoom' as const, value: scale }
});

const versionOf = (name: string): unknown =>
	(JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string })
		.version;

let tools: string | undefined;
/** Everything but the picture and its scale that a PNG depends on, the code that draws it included. */
function toolsUsed(): string {
	if (tools) return tools;
	const hash = createHash('sha256').update(
		JSON.stringify([
			PALETTE,
			versionOf('@resvg/resvg-js'),
			versionOf('sharp'),
			String(settings),
			String(draw)
		])
	);
	for (const file of fontFiles()) hash.update(readFileSync(file));
	return (tools = hash.digest('hex'));
}

/** Made once a build, however often it is asked for. */
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * An SVG file as a PNG, set in the story's own faces whatever the machine has. It is drawn on another thread.
 *
 * @param scale pixels of the PNG for each of the SVG's: 2 for sharp screens
 * @throws when it isn't SVG
 */
export function pngOf(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
	const name = createHash('sha256')
		.update(JSON.stringify([toolsUsed(), scale]))
		.update(svg)
		.digest('hex');
	const known = made.get(name) ?? kept.get(name, () => inTurn(() => draw(svg, scale)));
	made.set(name, known);
	return known;
}

/** As many pictures at a time as Node has threads for such work: each takes eight megabytes on its way from drawing to packing. */
const lanes = Array.from({ length: 4 }, () => Promise.resolve<unknown>(undefined));
let asked = 0;

function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const lane = asked++ % lanes.length;
	const result = (lanes[lane] ?? Promise.resolve()).then(work);
	lanes[lane] = result.catch(() => undefined);
	return result;
}

/** Lengths that letters are fitted to where our typefaces are missing. Here they are, and the program fits parts of a line badly. */
const FITTED = / textLength="[^"]*" lengthAdjust="[^"]*"/g;

async function draw(svg: string, scale: number): Promise<Uint8Array> {
	const { pixels, width, height } = await renderAsync(svg.replace(FITTED, ''), settings(scale));
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.png(PALETTE)
		.toBuffer();
}
