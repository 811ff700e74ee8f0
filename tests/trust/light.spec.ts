import { expect, test, type Page } from '@playwright/test';
import { leavesNothing } from '../support/leaks';
import { openStory, scrollToStep, settled, stepsOf } from '../support/story';

interface Load {
	url: string;
	type: string;
	bytes: number;
}

/** Everything a page loads, with the bytes that crossed the wire (gzip, as any host serves it). */
async function watchLoads(page: Page): Promise<Load[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const loads = new Map<string, Load>();
	session.on('Network.responseReceived', ({ requestId, response, type }) => {
		loads.set(requestId, { url: response.url, type, bytes: 0 });
	});
	const finished: Load[] = [];
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const load = loads.get(requestId);
		if (load) finished.push(Object.assign(load, { bytes: encodedDataLength }));
	});
	return finished;
}

const kB = (loads: Load[]) => loads.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

test.use({ viewport: { width: 390, height: 844 }, extraHTTPHeaders: { 'accept-encoding': 'gzip' } });

test('the first load of the story keeps its budget', async ({ page, baseURL }) => {
	const loads = await watchLoads(page);
	await openStory(page);
	await page.waitForLoadState('networkidle');
	const scripts = loads.filter(({ type }) => type === 'Script');
	const first = loads.filter(({ type }) => type !== 'Other');
	test.info().annotations.push({
		type: 'kB',
		description: `${kB(first).toFixed(1)}, scripts ${kB(scripts).toFixed(1)}`
	});
	expect(kB(first)).toBeLessThanOrEqual(180);
	expect(kB(scripts)).toBeLessThanOrEqual(80);
	expect(loads.filter(({ url }) => !url.startsWith(new URL(baseURL ?? '').origin))).toEqual([]);
});

test('no script is asked for before the first paint', async ({ page }) => {
	await openStory(page);
	const { paint, firstScript } = await page.evaluate(() => ({
		paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
		firstScript: Math.min(
			...performance
				.getEntriesByType('resource')
				.filter((entry) => entry.name.endsWith('.js'))
				.map((entry) => entry.startTime)
		)
	}));
	expect(firstScript).toBeGreaterThanOrEqual(paint);
	// As it is served: later, each scene brings its own.
	expect(await (await page.request.get('./')).text()).not.toContain('modulepreload');
});

test('a scene’s code comes as its chapter nears, and not before', async ({ page }) => {
	const loads = await watchLoads(page);
	await openStory(page);
	await page.waitForLoadState('networkidle');
	const before = loads.length;
	await scrollToStep(page, 'aid-everything');
	await settled(page, 'aid-everything');
	expect(loads.slice(before).some(({ type }) => type === 'Script')).toBe(true);
});

test('reading from top to bottom asks nobody else for anything', async ({ page, baseURL }) => {
	const loads = await watchLoads(page);
	await openStory(page);
	for (const { id } of await stepsOf(page)) {
		await scrollToStep(page, id);
		await settled(page, id);
	}
	expect(loads.filter(({ url }) => !url.startsWith(new URL(baseURL ?? '').origin))).toEqual([]);
});

// What a frame costs is counted, not timed: counts are the same on every machine.
test('a picture in motion asks little of a phone: few elements, few changes in any one frame', async ({
	page
}) => {
	await openStory(page);
	await page.evaluate(() => {
		const most = { changed: 0, added: 0 };
		let [changed, added] = [0, 0];
		new MutationObserver((records) => {
			for (const { type, addedNodes } of records)
				if (type === 'childList') added += addedNodes.length;
				else changed += 1;
		}).observe(document.body, { subtree: true, childList: true, attributes: true });
		const frame = () => {
			most.changed = Math.max(most.changed, changed);
			most.added = Math.max(most.added, added);
			[changed, added] = [0, 0];
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
		Object.assign(window, { most });
	});
	for (const { id, chapter } of await stepsOf(page)) {
		await page.evaluate(() =>
			Object.assign((window as unknown as { most: object }).most, { changed: 0, added: 0 })
		);
		await scrollToStep(page, id);
		await settled(page, id);
		const { changed, added } = await page.evaluate(
			() => (window as unknown as { most: { changed: number; added: number } }).most
		);
		const elements = await page.locator(`#${chapter} [data-live] svg.picture *`).count();
		expect(elements, `${id}: elements in the picture`).toBeLessThanOrEqual(260);
		expect(changed, `${id}: attributes written in one frame`).toBeLessThanOrEqual(300);
		expect(added, `${id}: nodes added in one frame`).toBeLessThanOrEqual(100);
	}
});

test('five times down and up leaves no nodes or listeners behind', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStory(page);
	const steps = (await stepsOf(page)).filter((_, i) => i % 4 === 0);
	const walk = async () => {
		for (const { id } of steps) {
			await scrollToStep(page, id);
			await settled(page, id);
		}
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await settled(page, 'top');
	};
	await leavesNothing(page, walk);
});
