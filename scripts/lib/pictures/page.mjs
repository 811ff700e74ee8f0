// A page with nothing but pictures on it, as the story shows them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What pictures take from the style sheets, with the typefaces as files that a page on this machine can load.
 * @param {string} root the project's folder, with its generated sources
 */
export async function pictureCss(root) {
	const read = (/** @type {string} */ file) => readFile(path.join(root, 'src/lib', file), 'utf8');
	const fonts = (await read('generated/fonts.css')).replace(
		/url\(['"]?\.\/([^'")]+)['"]?\)/g,
		(_, file) => `url(file://${path.join(root, 'src/lib/generated', file)})`
	);
	return (await read('styles/tokens.css')) + (await read('styles/charts.css')) + fonts;
}

/**
 * Runs in the page: loads the project's own typefaces by name, since `fonts.ready` is content with a fallback.
 * @throws when a face doesn't load: a picture in the wrong type proves nothing
 */
async function loadFaces() {
	const faces = [...document.fonts].filter(({ family }) => !family.includes('Fallback'));
	if (faces.length === 0) throw new Error('The styles name no face of their own');
	await Promise.all(faces.map((face) => face.load()));
	await document.fonts.ready;
}

/**
 * Opens a page that shows something in the story's own colours and typefaces.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ css: string, html: string, colorScheme: 'light' | 'dark', width: number }} content
 */
export async function picturePage(browser, { css, html, colorScheme, width }) {
	const page = await browser.newPage({ colorScheme, viewport: { width, height: 600 } });
	// From a file, so that the typefaces, which are files, may be loaded.
	await page.goto(`file://${path.resolve('scripts')}/`);
	await page.setContent(
		`<style>${css} body{background:var(--paper);margin:8px;font:13px var(--sans);color:var(--muted)}</style>${html}`
	);
	await page.evaluate(loadFaces);
	return page;
}
