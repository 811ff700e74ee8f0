// Lays pictures out before and after, with what differs, to look at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differences } from './differences.mjs';
import { keyOf } from './draw.mjs';
import { picturePage } from './page.mjs';

/** @typedef {{ css: string, drawn: import('./draw.mjs').Drawn[] }} Side */

const COLUMN = 460;
const ROWS_PER_SHEET = 6;

const STYLE = `body { margin: 0; background: #fff; color: #222; font: 14px/1.4 sans-serif }
	main { width: ${3 * COLUMN + 64}px; padding: 16px; box-sizing: border-box }
	section { border-top: 1px solid #bbb; padding: 8px 0 20px } h2 { font-size: 17px; margin: 0 0 4px }
	ul { margin: 0 0 8px; padding-left: 18px; font: 12px/1.5 monospace } .row { display: flex; gap: 16px }
	figure { margin: 0; width: ${COLUMN}px } figcaption { color: #666 } img { display: block; max-width: 100%; max-height: 520px; outline: 1px dashed #bbb }
	.difference { position: relative; filter: invert(1); isolation: isolate } .difference img { outline: 0 }
	.difference img + img { position: absolute; inset: 0; mix-blend-mode: difference }`;

const escape = (/** @type {string} */ text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const fileOf = (/** @type {string} */ key) => `${key.replace(/[^\w×-]+/g, '-')}.png`;

/**
 * Draws one side into files of their own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder
 * @param {Side} side
 * @param {'light' | 'dark'} colorScheme
 */
async function shoot(browser, folder, { css, drawn }, colorScheme) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const picture of drawn) {
		const page = await picturePage(browser, {
			css: `${css} svg.picture{max-width:none}`,
			html: picture.svg,
			colorScheme,
			width: 1700
		});
		await page
			.locator('svg')
			.first()
			.screenshot({ path: join(folder, fileOf(keyOf(picture))) });
		await page.close();
	}
}

/** A picture's row. */
function row(
	/** @type {string} */ key,
	/** @type {string[] | undefined} */ before,
	/** @type {string[] | undefined} */ after
) {
	const image = (/** @type {string} */ side) =>
		`<a href="${side}/${fileOf(key)}"><img src="${side}/${fileOf(key)}" alt=""></a>`;
	const figure = (/** @type {string} */ side, /** @type {string[] | undefined} */ there) =>
		`<figure><figcaption>${side}</figcaption>${there ? image(side) : 'not there'}</figure>`;
	const both = before && after;
	const found = both ? differences(before, after) : [];
	const difference = both
		? `<figure><figcaption>where they differ</figcaption><div class="difference"><img src="before/${fileOf(key)}" alt=""><img src="after/${fileOf(key)}" alt=""></div></figure>`
		: '';
	return (
		`<section><h2>${escape(key)}</h2><ul>${found.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>` +
		`<div class="row">${figure('before', before)}${figure('after', after)}${difference}</div></section>`
	);
}

const html = (/** @type {readonly string[]} */ rows) =>
	`<!doctype html><meta charset="utf-8"><title>Pictures that changed</title><style>${STYLE}</style><main>${rows.join('\n')}</main>`;

/**
 * Writes index.html, and the same as PNGs of a few rows each, into a folder.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder
 * @param {Side} before
 * @param {Side} after
 * @param {'light' | 'dark'} colorScheme
 * @returns {Promise<string[]>} the names of what was written
 */
export async function writeSheet(browser, folder, before, after, colorScheme) {
	rmSync(folder, { recursive: true, force: true });
	await shoot(browser, join(folder, 'before'), before, colorScheme);
	await shoot(browser, join(folder, 'after'), after, colorScheme);
	const linesOf = (/** @type {Side} */ { drawn }) => new Map(drawn.map((one) => [keyOf(one), one.lines]));
	const [old, now] = [linesOf(before), linesOf(after)];
	const rows = [...new Set([...now.keys(), ...old.keys()])].map((key) =>
		row(key, old.get(key), now.get(key))
	);
	writeFileSync(join(folder, 'index.html'), html(rows));
	const draft = join(folder, 'draft.html');
	const page = await browser.newPage({ viewport: { width: 3 * COLUMN + 64, height: 800 } });
	const names = ['index.html'];
	for (let i = 0; i < rows.length; i += ROWS_PER_SHEET) {
		writeFileSync(draft, html(rows.slice(i, i + ROWS_PER_SHEET)));
		await page.goto(pathToFileURL(draft).href);
		names.push(`sheet-${names.length}.png`);
		await page.locator('main').screenshot({ path: join(folder, /** @type {string} */ (names.at(-1))) });
	}
	await page.close();
	rmSync(draft, { force: true });
	return names;
}
