import { expect, test, type Page } from '@playwright/test';
import { STORY_BUDGET } from '../support/budgets';
import { leavesNothing } from '../support/leaks';
import { kB, watchLoads, type Load } from '../support/loads';
import { openStory, scrollToStep, settled, stepsOf } from '../support/story';
import { walk } from '../support/walk';

/** The scenes whose code is among some loads, by their ids. */
async function scenesIn(page: Page, loads: readonly Load[]): Promise<string[]> {
	const found: string[] = [];
	for (const { url, type } of loads) {
		if (type !== 'Script') continue;
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
	await openStory(page);
	await page.waitForLoadState('networkidle');
	const scripts = loads.filter(({ type }) => type === 'Script');
	test.info().annotations.push({ type: 'kB', description: `scripts ${kB(scripts).toFixed(1)}` });
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

	expect(await scenesIn(page, loads), 'at the cover').toEqual([]);
	await scrollToStep(page, 'distance-capitals');
	await settled(page, 'distance-capitals');
	await page.waitForLoadState('networkidle');
	const begun = await scenesIn(page, loads);
	expect(begun, 'at the first step').toContain('distance');
	expect(begun.length, `of ${begun.join(', ')}`).toBeLessThan(4);
	await scrollToStep(page, 'aid-everything');
	await settled(page, 'aid-everything');
	await page.waitForLoadState('networkidle');
	const reached = await scenesIn(page, loads);
	expect(reached, 'where the aid went').toContain('aid');
	for (const scene of ['desks', 'exports', 'chronicle'])
		expect(reached, 'what was passed by, and what is far').not.toContain(scene);
});

test('down and up again and again leaves no nodes or listeners behind', async ({ page }) => {
	await openStory(page);
	const steps = (await stepsOf(page)).map(({ id }) => id).filter((_, i) => i % 4 === 0);
	await leavesNothing(page, async () => {
		expect(await walk(page, steps)).toEqual([]);
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await settled(page, 'top');
	});
});
