// Lays screenshots out on contact sheets, to look at many at once.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const GAP = 8;
const CAPTION = 22;
const HIGHEST = 2400;

/** Phones stand upright, so more of them fit in a row. */
const gridOf = ({ width }) => (width < 600 ? { thumb: 360, perRow: 8 } : { thumb: 480, perRow: 4 });

const STYLE = `body { margin: 0; background: #777; font: 13px/${CAPTION}px sans-serif; color: #fff }
	main { display: grid; gap: ${GAP}px; padding: ${GAP}px; width: max-content }
	figure { margin: 0 } figcaption { height: ${CAPTION}px; overflow: hidden } img { display: block }`;

const figure = (thumb) => (file) =>
	`<figure><figcaption>${file.split('/').pop().replace('.png', '')}</figcaption>` +
	`<a href="${file}"><img src="${file}" width="${thumb}" loading="lazy" alt=""></a></figure>`;

const sheetHtml = (files, thumb, perRow) =>
	`<style>${STYLE} main { grid-template-columns: repeat(${perRow}, ${thumb}px) }</style>` +
	`<main>${files.map(figure(thumb)).join('')}</main>`;

/**
 * Writes look/sheet-<size>-<scheme>-<k>.png from the pictures of one size and scheme.
 * @returns {Promise<string[]>} the names of the sheets
 */
export async function contactSheets(browser, folder, { name, size }, pictures) {
	const { thumb, perRow } = gridOf(size);
	const rowHeight = Math.ceil((thumb * size.height) / size.width) + CAPTION + GAP;
	const perSheet = perRow * Math.max(1, Math.floor((HIGHEST - GAP) / rowHeight));
	for (const old of readdirSync(folder).filter((file) => file.startsWith(`sheet-${name}-`))) {
		rmSync(join(folder, old));
	}
	const draft = join(folder, `draft-${name}.html`);
	const page = await browser.newPage({ viewport: { width: perRow * (thumb + GAP) + GAP, height: HIGHEST } });
	const sheets = [];
	for (let i = 0; i < pictures.length; i += perSheet) {
		const files = pictures.slice(i, i + perSheet).map((file) => `${name}/${file}`);
		writeFileSync(
			draft,
			sheetHtml(files, thumb, Math.min(perRow, files.length)).replaceAll(' loading="lazy"', '')
		);
		await page.goto(pathToFileURL(draft).href);
		sheets.push(`sheet-${name}-${sheets.length + 1}.png`);
		await page.locator('main').screenshot({ path: join(folder, sheets.at(-1)) });
	}
	await page.close();
	rmSync(draft, { force: true });
	return sheets;
}

/** Writes look/index.html from whatever pictures are there, whichever run took them. */
export function contactIndex(folder) {
	const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const sections = sets.map(({ name }) => {
		const files = readdirSync(join(folder, name)).sort();
		const { thumb, perRow } = gridOf({ width: parseInt(name, 10) });
		const paths = files.map((file) => `${name}/${file}`);
		return `<h2>${name}</h2>${sheetHtml(paths, thumb / 2, perRow)}`;
	});
	writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8">${sections.join('\n')}`);
}
