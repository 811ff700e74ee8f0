import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** One of each kind of page. */
const PAGES = [
	'./teach/',
	'./teach/tractebel/',
	'./teach/exports/worksheet/',
	'./teach/lessons/50/',
	'./teach/sources/',
	'./teach/key/'
];

/** Ids of the chapters, as the index of guides has them. */
async function chapters(page: Page): Promise<string[]> {
	await page.goto('./teach/');
	const links = page.locator('.index tbody th a');
	return links.evaluateAll((all) => all.map((a) => (a.getAttribute('href') ?? '').replace('/', '')));
}

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the overview leads to slides, lessons, guides, worksheets, exercises and the key', async ({
		page
	}) => {
		await page.goto('./');
		await page.getByRole('contentinfo').getByRole('link', { name: 'For teachers' }).click();
		await expect(page).toHaveURL(/\/teach\/$/);
		const main = page.getByRole('main');
		await expect(main.getByRole('link', { name: 'Slides' })).toHaveAttribute('href', '../present/');
		await expect(main.locator('.plans li')).toHaveCount(3);
		await expect(main.locator('.index tbody tr')).toHaveCount(11);
		await expect(main.locator('.index a[href$="worksheet/"]')).toHaveCount(11);
		await expect(main.locator('a[href^="sources/#"]')).toHaveCount(7);
		await expect(main.locator('a[href="key/"]')).toHaveCount(1);
		await expect(main.locator('a[href$=".docx"]')).toHaveCount(17);
		await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
	});

	test('every guide has its aim, minutes, preparation, steps with answers, and terms', async ({ page }) => {
		for (const chapter of await chapters(page)) {
			await page.goto(`./teach/${chapter}/`);
			await expect(page.locator('.facts dt'), chapter).toHaveText(['Aim', 'Minutes', 'Before you start']);
			// Each heading has something under it.
			for (const words of await page.locator('.facts dd').allInnerTexts())
				expect(words, `${chapter}: ${words}`).toMatch(/\d|\w+ \w+ \w+/);
			expect(await page.locator('.facts li').count(), chapter).toBeGreaterThan(1);
			const steps = page.locator('.at');
			expect(await steps.count(), chapter).toBeGreaterThan(5);
			await expect(steps.locator('h3 a[href*="/present/"]'), chapter).toHaveCount(await steps.count());
			// A question never stands without an answer.
			const asked = await steps.getByText('To ask', { exact: true }).count();
			expect(asked, chapter).toBeGreaterThan(4);
			await expect(steps.getByText('A possible answer', { exact: true }), chapter).toHaveCount(asked);
			expect(await page.locator('.terms dt').count(), chapter).toBeGreaterThan(2);
		}
	});

	test('the lessons run minute by minute, from nothing to their end', async ({ page }) => {
		for (const minutes of [20, 50, 100]) {
			await page.goto(`./teach/lessons/${minutes}/`);
			const clock = await page.locator('.plan .clock [aria-hidden]').allInnerTexts();
			const spans = clock.map((text) => text.split('–').map(Number));
			expect(spans[0]?.[0]).toBe(0);
			expect(spans.at(-1)?.[1]).toBe(minutes);
			for (const [i, [from]] of spans.slice(1).entries()) expect(from).toBe(spans[i]?.[1]);
			expect(await page.locator('.plan a[href*="/present/"]').count()).toBeGreaterThan(5);
			expect(await page.locator('.plan .asks li').count()).toBeGreaterThan(5);
		}
	});

	test('the exercises use real slips and all thirteen disagreements', async ({ page }) => {
		await page.goto('./sources/');
		const known = await page.locator('.remark').evaluateAll((all) => all.map(({ id }) => id));
		await page.goto('./teach/sources/');
		await expect(page.locator('.exercise')).toHaveCount(7);
		await expect(page.locator('.exhibit tbody tr')).toHaveCount(5);
		await expect(page.locator('.cards > li')).toHaveCount(13);
		for (const card of await page.locator('.cards > li').all())
			expect(await card.locator('li').count()).toBeGreaterThan(1);
		// What was only alleged is never told without its end.
		for (const card of await page.locator('.cards > li', { hasText: /alleg|brib/i }).all())
			await expect(card).toContainText('Nobody was convicted');
		await page.goto('./teach/key/');
		const told = await page
			.locator('.key .remark')
			.evaluateAll((all) => all.map(({ dataset }) => dataset.remark));
		expect(told.length).toBeGreaterThan(25);
		for (const id of told) expect(known).toContain(id);
		for (const id of known.filter((one) => one.startsWith('disagree-'))) expect(told).toContain(id);
	});
});

test('the key answers every task of every worksheet and exercise, and each letter', async ({ page }) => {
	test.slow();
	const tasks: Record<string, string[]> = {};
	const letters: Record<string, number> = {};
	const sheets: Record<string, string> = {};
	const ids = await chapters(page);
	for (const id of ids) {
		await page.goto(`./teach/${id}/worksheet/`);
		tasks[id] = await page.locator('.tasks li > p').allInnerTexts();
		sheets[id] = await page.content();
		letters[id] = await page
			.locator('figure svg text')
			.evaluateAll(
				(all) =>
					new Set(all.map((text) => text.textContent?.trim()).filter((text) => /^[A-E]$/.test(text ?? '')))
						.size
			);
	}
	await page.goto('./teach/sources/');
	for (const section of await page.locator('.exercise').all())
		tasks[(await section.locator('h2').getAttribute('id')) ?? ''] = await section
			.locator('.tasks li > p')
			.allInnerTexts();
	await page.goto('./teach/key/');
	for (const [id, asked] of Object.entries(tasks)) {
		const section = page.locator(`section[aria-labelledby="${id}"]`);
		expect(asked.length, id).toBeGreaterThan(1);
		expect(await section.locator('.asked').allInnerTexts(), id).toEqual(asked);
		for (const reply of await section.locator('.reply').allTextContents()) {
			expect(reply.length, id).toBeGreaterThan(1);
			// It stands in the key alone; a word or a number may well be in the task, too.
			if (reply.length > 30) expect(sheets[id] ?? '', id).not.toContain(reply);
		}
		await expect(section.locator('.reply'), id).toHaveCount(asked.length);
	}
	for (const id of ids) {
		expect(letters[id], id).toBeGreaterThan(0);
		await expect(page.locator(`section[aria-labelledby="${id}"] .gaps dt`), id).toHaveCount(letters[id] ?? 0);
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [360, 1280])
		test(`axe finds nothing: ${colorScheme}, ${width} px`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			for (const path of PAGES) {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
				expect(
					violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`),
					path
				).toEqual([]);
			}
		});

test('nothing runs off the page at 320 px, or with text twice as large', async ({ page }) => {
	const wide = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	for (const path of PAGES) {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect(await wide(), path).toBe(0);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		expect(await wide(), `${path} at 200 %`).toBe(0);
	}
});

test('addresses that lead nowhere say so', async ({ page, request }) => {
	for (const path of ['./teach/no-such-chapter/', './teach/lessons/7/'])
		expect((await page.goto(path))?.status(), path).toBe(404);
	expect((await request.get('./teach/files/no-such-file.docx')).status()).toBe(404);
});
