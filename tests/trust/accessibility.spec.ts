import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStory, SIZES } from '../support/story';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PLACES = [
	{ page: 'story', step: '' },
	{ page: 'story', step: 'tractebel-empty' },
	{ page: 'story', step: 'desks-asymmetry' },
	{ page: 'story', step: 'exports-guess' },
	{ page: 'story', step: 'aid-everything' },
	{ page: 'article', step: '' },
	{ page: 'sources', step: '' },
	{ page: 'data', step: '' }
];

/**
 * Hundreds of facts are drawn by one component: the first of each chapter and each standing stand for the rest, which
 * would keep axe busy for minutes.
 */
const keepSome = (page: Page) =>
	page.evaluate(() => {
		for (const section of document.querySelectorAll('.sources section'))
			for (const standing of ['stated', 'derived', 'disputed'])
				for (const fact of [...section.querySelectorAll(`.evidence[data-standing=${standing}]`)].slice(2))
					fact.remove();
	});

for (const { name, width, height } of SIZES)
	for (const colorScheme of ['light', 'dark'] as const)
		for (const place of PLACES)
			test(`axe finds nothing: ${place.page} ${place.step} on a ${name}, ${colorScheme}`, async ({
				browser,
				baseURL
			}) => {
				// Reduced motion, so that nothing is judged halfway.
				const context = await browser.newContext({
					baseURL,
					viewport: { width, height },
					colorScheme,
					reducedMotion: 'reduce'
				});
				const page = await context.newPage();
				if (place.page === 'story') await openStory(page, place.step);
				else await page.goto(`./${place.page}/`);
				await keepSome(page);
				const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
				expect(
					violations.map(
						(v) =>
							`${v.id}: ${v.nodes
								.map((n) => n.target.join(' '))
								.slice(0, 5)
								.join('; ')}`
					)
				).toEqual([]);
				await context.close();
			});

test('axe finds nothing in an open evidence, table or settings panel', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStory(page, 'exports-versions');
	const judge = async () =>
		(await new AxeBuilder({ page }).withTags(RULES).analyze()).violations.map(
			(v) => `${v.id}: ${v.nodes[0]?.html}`
		);
	await page.locator('#exports-versions .card a.fact').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
	expect(await judge()).toEqual([]);
	await page.keyboard.press('Escape');
	await page.locator('#exports').getByRole('button', { name: 'As a table' }).click();
	expect(await judge()).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Settings' }).click();
	expect(await judge()).toEqual([]);
});

test('one title, landmarks, and pictures that say what they show', async ({ page }) => {
	await openStory(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.getByRole('banner')).toHaveCount(1);
	await expect(page.getByRole('contentinfo')).toHaveCount(1);
	const descriptions = await page
		.locator('.step .sr-only')
		.evaluateAll((all) => all.map((element) => element.textContent?.trim() ?? ''));
	expect(new Set(descriptions).size).toBe(descriptions.length);
	for (const text of descriptions) expect(text.length).toBeGreaterThan(40);
	// What changes while scrolling isn't announced.
	await expect(page.locator('.stage [aria-live], .stage [role=status], .stage [role=alert]')).toHaveCount(0);
});

test('everything still fits at 320 px and with text twice as large', async ({ page }) => {
	for (const path of ['./', './article/', './sources/', './data/']) {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const wide = () =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await wide(), path).toBe(0);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		expect(await wide(), `${path} at 200 %`).toBe(0);
	}
});
