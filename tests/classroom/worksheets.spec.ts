import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { cases } from '../support/full';
import { all, files, hrefOf, open, pngSize, readBytes } from '../support/site';
import { pdfFaults } from '../../scripts/lib/papers.mjs';
import { outline } from '../../src/lib/story/outline';
import { exercises } from '../../src/lib/story/teaching/exercises';
import { lessons } from '../../src/lib/story/teaching/lessons';

/** Lessons, exercises, the key: documents that belong to no chapter. */
const OTHER_DOCUMENTS = 6;

const CHAPTERS = () => all(open('teach/'), '.index td a').map((link) => hrefOf(link).split('/')[0] ?? '');
/** What A4 leaves between the worksheets' margins, in CSS pixels. */
const MM = 96 / 25.4;
const ROOM = { width: Math.floor((210 - 30) * MM), height: Math.floor((297 - 24) * MM) };

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Where things are on a sheet as it is printed, in CSS pixels. */
interface Printed {
	sheet: { top: number; left: number; right: number; bottom: number };
	chart: { top: number; left: number; right: number; bottom: number };
	/** What is shown beside the sheet. */
	beside: number;
	/** What cuts something off the chart, of all that it stands in. */
	cutBy: string[];
	/** How high the lines to write on are, and how many. */
	lines: number[];
}

function measure(): Printed {
	const find = (selector: string) => document.querySelector(selector) as Element;
	const boxOf = (element: Element) => {
		const { top, left, right, bottom } = element.getBoundingClientRect();
		return { top: top + scrollY, left, right, bottom: bottom + scrollY };
	};
	const svg = find('.sheet figure svg');
	const chart = boxOf(svg);
	const around: Element[] = [];
	for (let one = svg.parentElement; one && one !== document.body; one = one.parentElement)
		if (getComputedStyle(one).overflow !== 'visible') around.push(one);
	const cutBy = around.filter((one) => {
		const { left, top, right, bottom } = boxOf(one);
		return (
			chart.left < left - 1 || chart.top < top - 1 || chart.right > right + 1 || chart.bottom > bottom + 1
		);
	});
	return {
		sheet: boxOf(find('.sheet')),
		chart,
		beside: [...document.querySelectorAll('.bar, .ways, .foot')].filter((one) => one.checkVisibility())
			.length,
		cutBy: cutBy.map(({ localName, className }) => `${localName}.${className}`),
		lines: [...document.querySelectorAll('.lines span')].map((line) => line.getBoundingClientRect().height)
	};
}

test('each worksheet fits one page of A4, with its whole chart and lines to write on', async ({ page }) => {
	await page.setViewportSize(ROOM);
	await page.emulateMedia({ media: 'print' });
	const chapters = CHAPTERS();
	expect(chapters).toHaveLength(outline.length);
	for (const chapter of chapters) {
		await page.goto(`./teach/${chapter}/worksheet/`);
		await page.evaluate(() => document.fonts.ready);
		const { sheet, chart, beside, cutBy, lines } = await page.evaluate(measure);
		expect(beside, chapter).toBe(0);
		expect(chart.right - chart.left, chapter).toBeGreaterThan(95 * MM);
		expect(chart.left, chapter).toBeGreaterThanOrEqual(sheet.left);
		expect(chart.right, chapter).toBeLessThanOrEqual(sheet.right);
		expect(cutBy, chapter).toEqual([]);
		expect(sheet.top, chapter).toBe(0);
		expect(sheet.bottom, chapter).toBeLessThanOrEqual(ROOM.height);
		expect(lines.length, chapter).toBeGreaterThan(2);
		// A pupil's hand needs eight millimetres.
		for (const line of lines) expect(line, chapter).toBeGreaterThan(8 * MM);
	}
});

test('worksheets print on one page, lesson plans on few, and each exercise begins a new one', async ({
	page
}) => {
	const count = async (path: string) => {
		await page.goto(`./teach/${path}`);
		await page.evaluate(() => document.fonts.ready);
		return pagesOf(await page.pdf({ preferCSSPageSize: true }));
	};
	for (const chapter of cases(['tractebel', 'chronicle'], CHAPTERS()))
		expect(await count(`${chapter}/worksheet/`), chapter).toBe(1);
	expect(await count('lessons/20/')).toBeLessThanOrEqual(2);
	expect(await count('lessons/100/')).toBeLessThanOrEqual(4);
	expect(await count('sources/')).toBeGreaterThanOrEqual(8);
});

test('each exercise fits one page of A4, together with all or alone; only the cards to cut apart take more', async ({
	page
}) => {
	await page.setViewportSize(ROOM);
	await page.emulateMedia({ media: 'print' });
	const heights = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('.exercise')].flatMap((one) =>
				one.querySelector('.cards')
					? []
					: [[one.querySelector('h1, h2')?.id ?? '', Math.ceil(one.getBoundingClientRect().height)] as const]
			)
		);
	await page.goto('./teach/sources/');
	await page.evaluate(() => document.fonts.ready);
	const all = await heights();
	expect(all).toHaveLength(6);
	expect(all.filter(([, height]) => height > ROOM.height)).toEqual([]);
	const most = all.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
	await page.goto(`./teach/sources/${most}/`);
	await page.evaluate(() => document.fonts.ready);
	expect((await heights()).filter(([, height]) => height > ROOM.height)).toEqual([]);
	expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), most).toBe(1);
});

test('a worksheet is black on white, whatever the reader’s colours are', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('./teach/aid/worksheet/');
	const colours = await page
		.locator('.sheet figure svg')
		.evaluate((svg) => [
			...new Set(
				[...svg.querySelectorAll<SVGElement>('path, rect, text, line, circle')]
					.flatMap((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke])
					.filter((colour) => colour.startsWith('rgb'))
			)
		]);
	expect(colours.length).toBeGreaterThan(1);
	for (const colour of colours) {
		const [red, green, blue] = colour.match(/\d+/g) ?? [];
		expect([green, blue], `${colour} is a grey`).toEqual([red, red]);
	}
	await expect(page.locator('.sheet')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('every document is whole, and a worksheet’s has its chart', () => {
	const documents = [...files()].filter((path) => path.endsWith('.docx'));
	expect(documents).toHaveLength(outline.length + OTHER_DOCUMENTS);
	for (const path of documents) {
		const parts = unzipSync(readBytes(path));
		for (const part of ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml'])
			expect(Object.keys(parts), path).toContain(part);
		const charts = Object.keys(parts).filter((part) => part.endsWith('.png'));
		if (/worksheet/.test(path)) expect(charts, path).toHaveLength(1);
		for (const chart of charts)
			expect(pngSize(Buffer.from(parts[chart] ?? [])).width, path).toBeGreaterThan(900);
	}
});

test('every sheet, exercise and lesson to be printed is a tagged PDF; a worksheet takes one page', () => {
	const prints = [...files()].filter((path) => path.endsWith('.pdf'));
	expect(prints).toHaveLength(outline.length + exercises.length + lessons.length);
	expect(
		prints.flatMap((path) =>
			pdfFaults(path, readBytes(path).toString('latin1')).map((fault) => `${path}: ${fault}`)
		)
	).toEqual([]);
});
