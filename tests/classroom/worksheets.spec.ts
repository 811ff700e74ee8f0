import { unzipSync } from 'fflate';
import { expect, test } from '@playwright/test';

/** What A4 leaves between the worksheets' margins, in CSS pixels. */
const MM = 96 / 25.4;
const ROOM = { width: Math.floor((210 - 30) * MM), height: Math.floor((297 - 24) * MM) };

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('each worksheet prints on one page of A4, with its whole chart', async ({ page }) => {
	test.slow();
	await page.goto('./teach/');
	const sheets = await page
		.locator('.index a[href$="worksheet/"]')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	expect(sheets).toHaveLength(11);
	for (const path of sheets) {
		await page.setViewportSize(ROOM);
		await page.goto(`./teach/${path}`);
		await page.evaluate(() => document.fonts.ready);
		expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), path).toBe(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.bar, .ways, .foot').first()).toBeHidden();
		const sheet = await page.locator('.sheet').boundingBox();
		const chart = await page.locator('.sheet figure svg').boundingBox();
		if (!sheet || !chart) throw new Error(`${path} has no chart`);
		expect(chart.width, path).toBeGreaterThan(95 * MM);
		expect(chart.x, path).toBeGreaterThanOrEqual(sheet.x);
		expect(chart.x + chart.width, path).toBeLessThanOrEqual(sheet.x + sheet.width);
		expect(chart.y + chart.height, path).toBeLessThan(ROOM.height);
		expect(await page.locator('.sheet figure svg').evaluate(cutBy), path).toEqual([]);
		expect(sheet.y + sheet.height, path).toBeLessThanOrEqual(ROOM.height);
		expect(await page.locator('.lines span').count(), path).toBeGreaterThan(5);
		await page.emulateMedia({ media: null });
	}
});

/** What cuts something off, of all that it stands in. */
function cutBy(element: Element): string[] {
	const whole = element.getBoundingClientRect();
	const around: Element[] = [];
	for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
		if (getComputedStyle(one).overflow !== 'visible') around.push(one);
	return around
		.filter((one) => {
			const { left, top, right, bottom } = one.getBoundingClientRect();
			return (
				whole.left < left - 1 || whole.top < top - 1 || whole.right > right + 1 || whole.bottom > bottom + 1
			);
		})
		.map(({ localName, className }) => `${localName}.${className}`);
}

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

test('lesson plans print on few pages, and each exercise begins a new one', async ({ page }) => {
	const count = async (path: string) => {
		await page.goto(path);
		return pagesOf(await page.pdf({ preferCSSPageSize: true }));
	};
	expect(await count('./teach/lessons/20/')).toBeLessThanOrEqual(2);
	expect(await count('./teach/lessons/100/')).toBeLessThanOrEqual(4);
	expect(await count('./teach/sources/')).toBeGreaterThanOrEqual(8);
});

test('every document is there to download, under its name and whole', async ({ page, request }) => {
	await page.goto('./teach/');
	const links = page.locator('a[href$=".docx"]');
	const names = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	expect(new Set(names).size).toBe(17);
	for (const name of names) {
		const answer = await request.get(`./teach/${name}`);
		expect(answer.status(), name).toBe(200);
		const parts = unzipSync(await answer.body());
		expect(Object.keys(parts), name).toContain('word/document.xml');
		if (/worksheet/.test(name))
			expect(
				Object.keys(parts).filter((part) => part.endsWith('.png')),
				name
			).toHaveLength(1);
	}
});
