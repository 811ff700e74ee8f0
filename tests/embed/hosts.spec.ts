import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../support/story';

const PATH = './embed/hosts/';

/** The houses on the page that is open, and those among them in which something is said. */
async function housesOn(page: Page) {
	const houses = await page
		.locator('[data-house]')
		.evaluateAll((all) =>
			all.map((house) => ({ id: house.id, fittedBy: house.getAttribute('data-fitted-by') ?? '' }))
		);
	expect(houses.length).toBeGreaterThan(12);
	return { houses, spoken: houses.filter(({ fittedBy }) => fittedBy !== 'nobody') };
}

/** Brings a house into sight, and opens what is shut in it. */
async function visit(page: Page, id: string) {
	const house = page.locator(`[id="${id}"]`);
	await house.evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
	const shut = house.locator('details:not([open]) > summary');
	if (await shut.count()) await shut.click();
	return house;
}

const heightOf = (page: Page, id: string) =>
	page.locator(`[id="${id}"] iframe`).evaluate((frame) => frame.clientHeight);

test('in every house the frame gets the height it asks for, by the one line its host understands, in any width', async ({
	page
}) => {
	test.setTimeout(240_000);
	const said = complaints(page);
	await page.goto(PATH);
	const { spoken } = await housesOn(page);
	for (const { id, fittedBy } of spoken) {
		const house = await visit(page, id);
		await expect(house.locator('[data-verdict]'), id).toHaveText(/It fits/);
		const [, told = '', given = ''] =
			/(\d+) px and gets (\d+)/.exec(await house.locator('[data-verdict]').innerText()) ?? [];
		expect(told, id).toBe(given);
		expect(await heightOf(page, id), id).toBe(Number(given));
		await expect(house.locator('li[data-heard]'), id).toHaveCount(1);
		await expect(house.locator('li[data-heard] code')).toContainText(given);
		const asks = ['frames', 'wordpress', 'iframe-resizer', 'open-iframe-resizer'].includes(fittedBy);
		await expect(house.locator('li[data-by=host]'), id).toHaveCount(asks ? 1 : 0);
		await expect(house.locator('li[data-by=frame]').nth(4), id).toBeAttached();
	}
	await page.getByRole('radio', { name: '320 px' }).check();
	for (const { id } of spoken) {
		const house = await visit(page, id);
		await expect(house.locator('[data-verdict="fits"]'), id).toBeVisible();
		// In another width another height was understood.
		await expect(house.locator('li[data-heard]').nth(1), id).toBeAttached();
		expect(await house.locator('iframe').evaluate((frame) => frame.clientWidth), id).toBe(320);
	}
	// A browser says so when a sandbox keeps a script from running: that is what the last house is about.
	expect(said.filter((text) => !text.includes('Blocked script execution'))).toEqual([]);
});

test('frames are fetched as they near the reader’s eyes, and nobody else is asked for anything', async ({
	page,
	baseURL
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const embeds = () => asked.filter((url) => /\/embed\/(?!hosts)[\w-]+\/.*\/(\?|#|$)/.test(url)).length;
	await page.goto(PATH);
	const { houses, spoken } = await housesOn(page);
	const first = await visit(page, 'embed-js');
	await expect(first.locator('[data-verdict="fits"]')).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(embeds()).toBeLessThan(houses.length / 2);
	for (const { id } of spoken)
		await expect((await visit(page, id)).locator('[data-verdict="fits"]'), id).toBeVisible();
	expect(embeds()).toBeGreaterThanOrEqual(spoken.length - 1);
	const { origin } = new URL(baseURL ?? '');
	expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});

test('a frame in a shut tab keeps quiet until it is opened', async ({ page }) => {
	await page.goto(PATH);
	const house = page.locator('#hidden');
	const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes('aid-bankers'));
	await house.evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
	await (await loaded).waitForLoadState();
	await expect(house.locator('[data-verdict]')).toHaveText(/fixed height/);
	await house.locator('summary').click();
	// Browsers let a frame out of sight wait.
	await house.locator('[data-frame]').scrollIntoViewIfNeeded();
	await expect(house.locator('[data-verdict="fits"]')).toBeVisible();
});

test('what a frame says is text, whatever it says, and moves nothing', async ({ page }) => {
	await page.goto(PATH);
	const house = await visit(page, 'plain');
	await expect(house.locator('[data-verdict="fits"]')).toBeVisible();
	const before = await heightOf(page, 'plain');
	const address = page.url();
	const frame = page.frames().find((one) => one.url().includes('chronicle-money'));
	await frame?.evaluate(() => {
		const cycle: unknown[] = [];
		cycle.push(cycle);
		for (const message of [
			'<img src=x onerror="document.title=1">',
			{ height: '<b>9</b>' },
			{ height: -5 },
			{ height: 1e400 },
			cycle,
			null,
			'pymxPYMxplainxPYMxnavigateToxPYMxhttps://example.org/',
			'the last'
		])
			window.parent.postMessage(message, '*');
	});
	await expect(house.getByText('the last')).toBeVisible();
	await expect(house.locator('li', { hasText: '<img src=x' })).toHaveCount(1);
	await expect(house.locator('.talk :is(img, b)')).toHaveCount(0);
	expect(await heightOf(page, 'plain')).toBe(before);
	expect(page.url()).toBe(address);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('every house has its frame at a fixed height, and what would be said', async ({ page }) => {
		await page.goto(PATH);
		await expect(page.getByText('Scripts are off')).toBeVisible();
		const { houses } = await housesOn(page);
		for (const { id } of houses) {
			const house = await visit(page, id);
			await expect(house.getByRole('heading', { level: 2 })).toBeVisible();
			const fixed = Number(/(\d+) px/.exec(await house.locator('[data-verdict]').innerText())?.[1]);
			expect(fixed, id).toBeGreaterThan(600);
			// The element has its still picture instead.
			if (id === 'element') await expect(house.locator('figure img')).toBeVisible();
			else await expect(house.locator('iframe')).toHaveAttribute('height', String(fixed));
			if (id !== 'blocked') await expect(house.locator('li[data-heard]'), id).toHaveCount(1);
		}
	});
});

test('the page has no accessibility faults, light and dark', async ({ page }) => {
	test.setTimeout(240_000);
	for (const [colorScheme, width] of [
		['light', 1440],
		['dark', 360]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 800 });
		await page.goto(PATH);
		await expect((await visit(page, 'embed-js')).locator('[data-verdict="fits"]')).toBeVisible();
		// From its top: a link that has scrolled half under the bar is no fault.
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		const { violations } = await new AxeBuilder({ page })
			// What is in the frames is judged on its own.
			.setLegacyMode(true)
			.options({ iframes: false })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
});

test('nothing sticks out on a phone, or with text twice as large', async ({ page }) => {
	const wide = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(PATH);
	const { spoken } = await housesOn(page);
	for (const { id } of spoken) {
		await expect((await visit(page, id)).locator('[data-verdict="fits"]'), id).toBeVisible();
		expect(await wide(), id).toBe(0);
	}
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
	expect(await wide()).toBe(0);
});

test('on paper the hosts and their words remain', async ({ page }) => {
	await page.goto(PATH);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet').first()).toBeHidden();
	await expect(page.locator('.log code').last()).toBeVisible();
});
