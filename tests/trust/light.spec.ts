import { expect, test, type Page } from '@playwright/test';
import { PAGE_BUDGETS, STORY_BUDGET } from '../support/budgets';
import { FULL } from '../support/full';
import { leavesNothing } from '../support/leaks';
import { kB, watchLoads, watchScripts } from '../support/loads';
import { openStory, scrollToStep, settled, stepsOf } from '../support/story';
import { walk } from '../support/walk';

/** The scenes whose code is among some scripts, by their ids. */
async function scenesIn(page: Page, scripts: readonly string[]): Promise<string[]> {
	const found: string[] = [];
	for (const url of scripts) {
		const code = await (await page.request.get(url)).text();
		for (const [, id = ''] of code.matchAll(/\bid:\s*[`"'](\w+)[`"'],\s*states\b/g)) found.push(id);
	}
	return found;
}

test.use({ viewport: { width: 390, height: 844 }, extraHTTPHeaders: { 'accept-encoding': 'gzip' } });

test('the first load of the story keeps its budget of scripts; a scene’s code comes as its chapter nears, and not before', async ({
	page,
	baseURL
}) => {
	const loads = await watchLoads(page);
	const asked = watchScripts(page);
	await openStory(page);
	await page.waitForLoadState('networkidle');
	const scripts = loads.filter(({ type }) => type === 'Script');
	const first = loads.filter(({ type }) => type !== 'Other');
	test.info().annotations.push({
		type: 'kB',
		description: `${kB(first).toFixed(1)}, scripts ${kB(scripts).toFixed(1)}`
	});
	expect(kB(first)).toBeLessThanOrEqual(PAGE_BUDGETS['']?.all ?? 0);
	expect(kB(loads.filter(({ type }) => type === 'Document'))).toBeLessThanOrEqual(56);
	expect(kB(loads.filter(({ type }) => type === 'Font'))).toBeLessThanOrEqual(50);
	expect(kB(scripts)).toBeLessThanOrEqual(STORY_BUDGET.scripts);
	expect(loads.filter(({ url }) => !url.startsWith(new URL(baseURL ?? '').origin))).toEqual([]);

	await test.step('no script is asked for before the first paint', async () => {
		const { paint, firstScript } = await page.evaluate(() => ({
			paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
			firstScript: Math.min(
				...performance
					.getEntriesByType('resource')
					.filter((entry) => entry.name.endsWith('.js'))
					.map((entry) => entry.startTime)
			)
		}));
		expect(Number.isFinite(firstScript)).toBe(true);
		expect(firstScript).toBeGreaterThanOrEqual(paint);
		// As it is served: later, each scene brings its own.
		expect(await (await page.request.get('./')).text()).not.toContain('modulepreload');
	});

	expect(await scenesIn(page, asked), 'at the cover').toEqual([]);
	await scrollToStep(page, 'distance-pipe');
	await settled(page, 'distance-pipe');
	await page.waitForLoadState('networkidle');
	const begun = await scenesIn(page, asked);
	expect(begun, 'at the first step').toContain('distance');
	expect(begun.length, `of ${begun.join(', ')}`).toBeLessThan(4);
	await scrollToStep(page, 'aid-everything');
	await settled(page, 'aid-everything');
	await page.waitForLoadState('networkidle');
	const reached = await scenesIn(page, asked);
	expect(reached, 'where the aid went').toContain('aid');
	for (const scene of ['desks', 'exports', 'chronicle'])
		expect(reached, 'what was passed by, and what is far').not.toContain(scene);
});

test('a slide that is only opened fetches no moving picture; at the first sign of somebody it does', async ({
	page
}) => {
	const loads = await watchLoads(page);
	const asked = watchScripts(page);
	await page.goto('./present/trade-oil/');
	await expect(page.locator('html')).toHaveAttribute('data-ready', '');
	// Later, once the page lies still, the code is fetched for whoever comes.
	const opened = [...loads];
	expect(opened.length, opened.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(16);
	expect(await scenesIn(page, asked)).toEqual([]);
	await page.keyboard.press('ArrowRight');
	await settled(page, 'trade-stable');
	await expect(page.locator('[data-live] svg.picture')).toBeVisible();
	expect(await scenesIn(page, asked)).toContain('trade');
});

test('down and up again and again leaves no nodes or listeners behind', async ({ page }) => {
	await openStory(page);
	// What comes once the page lies still is there before anything is counted: of that, the notes to be printed are last.
	await page.locator('[data-no-list][data-fetched]').waitFor({ state: 'attached' });
	const steps = (await stepsOf(page)).map(({ id }) => id).filter((_, i) => i % (FULL ? 4 : 8) === 0);
	await leavesNothing(page, async () => {
		expect(await walk(page, steps)).toEqual([]);
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await settled(page, 'top');
	});
});
