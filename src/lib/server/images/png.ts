import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg, renderAsync } from '@resvg/resvg-js';

/** Where `npm run assets` puts the faces; builds and tests run at the project's root. */
const FOLDER = join('src', 'lib', 'generated');

let faces: string[] | undefined;
const fontFiles = () =>
	(faces ??= readdirSync(FOLDER)
		.filter((name) => name.endsWith('.ttf'))
		.map((name) => join(FOLDER, name)));

/** Made once a build, however often it is asked for. */
const made = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * An SVG file as a PNG, set in the story's own faces whatever the machine has.
 *
 * @param scale pixels of the PNG for each of the SVG's: 2 for sharp screens
 * @throws when it isn't SVG
 */
export function pngOf(svg: string, scale: number): Uint8Array<ArrayBuffer> {
	const key = `${scale} ${svg}`;
	const known = made.get(key) ?? draw(svg, scale);
	made.set(key, known);
	return known;
}

const settings = (scale: number) => ({
	font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
	fitTo: { mode: 'zoom' as const, value: scale }
});

const draw = (svg: string, scale: number): Uint8Array<ArrayBuffer> =>
	new Uint8Array(new Resvg(svg, settings(scale)).render().asPng());

/** The same beside other work, for a build that makes many; nothing is kept. */
export const pngLater = async (svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array((await renderAsync(svg, settings(scale))).asPng());
