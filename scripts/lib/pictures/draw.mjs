// Draws the pictures of the tree that it is run in. `npm run pictures` runs the one of another commit, too, as
// `node scripts/lib/pictures/draw.mjs <wanted.json> <drawn.json>`: each commit draws itself.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { pictureCss } from './page.mjs';

/** @typedef {typeof import('../../../src/lib/export/pictures/index.ts')} Pictures */
/** @typedef {{ name: string, size: string, svg: string, lines: string[], hash: string }} Drawn */

/**
 * Loads what knows of every picture, for as long as somebody has use for it.
 * @template T
 * @param {(pictures: Pictures) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPictures(use) {
	const vite = await createServer({
		configFile: 'vitest.config.ts',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] },
		appType: 'custom',
		logLevel: 'error'
	});
	try {
		return await use(/** @type {Pictures} */ (await vite.ssrLoadModule('/src/lib/export/pictures/index.ts')));
	} finally {
		await vite.close();
	}
}

/** What names a picture in one of its sizes. */
export const keyOf = (/** @type {{ name: string, size: string }} */ { name, size }) => `${name} ${size}`;

/**
 * @param {Pictures} pictures
 * @param {ReadonlySet<string>} wanted keys of pictures; those that there aren't are left out
 * @returns {Promise<Drawn[]>}
 */
export const drawn = async (pictures, wanted) =>
	(await pictures.allPictures())
		.filter((picture) => wanted.has(keyOf(picture)))
		.map((picture) => {
			const { name, size } = picture;
			return { name, size, svg: picture.svg(), ...pictures.drawingOf(picture) };
		});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [wanted = '', out = ''] = process.argv.slice(2);
	const keys = new Set(/** @type {string[]} */ (JSON.parse(await readFile(wanted, 'utf8'))));
	const all = await withPictures((pictures) => drawn(pictures, keys));
	await writeFile(out, JSON.stringify({ css: await pictureCss(process.cwd()), drawn: all }));
}
