import { expect, test, type Page } from '@playwright/test';
import { REST } from '../../src/lib/islands/page/rest';
import { cases } from '../support/full';
import { expectStored, keptBy, openAtRest } from '../support/offline';
import { complaints } from '../support/story';

test.use({ serviceWorkers: 'allow' });

/** The story works whatever becomes of storing it. */
async function expectReadable(page: Page, found: readonly string[]) {
	await page.keyboard.press('Escape');
	await page.locator('main a.fact').first().click();
	await expect(page.locator('#evidence article')).toBeVisible();
	expect(found).toEqual([]);
}

test('nothing is stored while the reader is busy; once they rest, it is', async ({ page }) => {
	// Time goes as the test lets it.
	const start = Date.now();
	await page.clock.install({ time: start });
	await page.clock.pauseAt(start + 1000);
	await page.goto('./article/');
	// A key that doesn't scroll: that would come in its own time.
	for (let i = 0; i < 4; i++) {
		await page.clock.runFor(REST - 500);
		await page.keyboard.press('Shift');
	}
	await page.clock.runFor(REST - 500);
	await expect(page.locator('html[data-rested]')).toHaveCount(0);
	expect(await keptBy(page)).toEqual({ registrations: 0, caches: 0 });
	await page.clock.runFor(1000);
	await expect(page.locator('html[data-rested]')).toHaveCount(1);
	await expect.poll(async () => (await keptBy(page)).registrations).toBe(1);
});

test('storing waits while the reader is busy', async ({ page }) => {
	/** When each bundle was asked for. */
	const asked: number[] = [];
	let pressed: Promise<number> | undefined;
	const press = async () => {
		// Taken before: the page can't hear of it any earlier, however busy the machine is.
		const before = Date.now();
		await page.keyboard.press('PageDown');
		return before;
	};
	await page.context().route('**/offline/*.bin', async (route) => {
		asked.push(Date.now());
		// Those under way at once arrive; whatever is next comes later.
		await (pressed ??= press());
		await route.continue();
	});
	await openAtRest(page, './article/');
	await expect.poll(() => asked.length).toBeGreaterThan(2);
	expect((asked[2] ?? 0) - ((await pressed) ?? 0)).toBeGreaterThan(REST - 250);
});

test('where data are to be saved, nothing is stored unasked; the button says how much it is', async ({
	page
}) => {
	const found = complaints(page);
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
	);
	await openAtRest(page, './article/');
	await expectStored(page, 'off');
	const store = page.locator('[data-stored] button');
	await expect(store).toContainText(/\d+\.\d MB/);
	expect(await keptBy(page)).toEqual({ registrations: 0, caches: 0 });
	await store.click();
	await expectStored(page, 'storing');
	await expectReadable(page, found);
});

test('where data are to be saved, what is stored isn’t fetched anew', async ({ page }) => {
	const updates = () => page.evaluate(() => (window as unknown as { updates: number }).updates);
	await page.addInitScript(() => {
		const thrifty = new URLSearchParams(location.search).has('thrifty');
		Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: thrifty }) });
		Object.assign(window, { updates: 0 });
		const update = ServiceWorkerRegistration.prototype.update;
		ServiceWorkerRegistration.prototype.update = function () {
			(window as unknown as { updates: number }).updates += 1;
			return update.call(this);
		};
	});
	await openAtRest(page, './glossary/');
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await openAtRest(page, './glossary/');
	await expect.poll(updates).toBe(1);
	await openAtRest(page, './glossary/?thrifty');
	await page.evaluate(() => navigator.serviceWorker.getRegistration());
	expect(await updates()).toBe(0);
});

test('where the browser refuses, it says so and offers another try', async ({ page }) => {
	const found = complaints(page);
	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No', 'SecurityError'));
	});
	await openAtRest(page, './article/');
	await expectStored(page, 'failed');
	await page.locator('[data-stored] button').click();
	await expectStored(page, 'failed');
	await expectReadable(page, found);
});

test(
	'where the network breaks off while the site is stored, it says so',
	{ tag: '@full' },
	async ({ page }) => {
		await page.context().route('**/offline/article.*.bin', (route) => route.abort());
		await openAtRest(page, './article/');
		await expectStored(page, 'failed');
		await expect(page.locator('[data-stored]')).toContainText('the network went away');
	}
);

const ANSWERS = [
	['answers with a page of its own', { status: 200, body: '<!doctype html><title>Sign in</title>' }],
	['has no such file', { status: 404, body: 'Not here.' }]
] as const;
for (const [what, answer] of cases(ANSWERS.slice(0, 1), ANSWERS))
	test(`where the host ${what}, it is named, all else is read without a network, and the next try asks for that alone`, async ({
		page
	}) => {
		const context = page.context();
		const asked: string[] = [];
		context.on('request', (request) => {
			if (request.serviceWorker()) asked.push(request.url());
		});
		// That the host refuses its own 404 page, too, is nothing that is missing.
		await context.route('**/404.html', (route) => route.fulfill({ status: 404 }));
		const refused = /\/offline\/teach\.\w+\.bin$/;
		await context.route(refused, (route) => route.fulfill(answer));
		await openAtRest(page, './article/');
		await expectStored(page, 'part');
		const field = page.locator('[data-stored]');
		await expect(field).toContainText(/server doesn’t hand out \S+\/teach\.\w+\.bin/);
		await expect(field).toContainText(`it answers ${answer.status}`);
		expect(asked.length).toBeGreaterThan(20);

		await context.setOffline(true);
		expect((await page.goto('./timeline/'))?.status()).toBe(200);
		expect((await page.goto('./teach/'))?.status()).toBe(503);
		await expect(page.getByRole('link', { name: 'as an article' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'For teachers' })).toHaveCount(0);
		await context.setOffline(false);

		// It still says so when it is asked another time.
		await openAtRest(page, './article/');
		await expectStored(page, 'part');
		asked.length = 0;
		await context.unroute(refused);
		await field.getByRole('button', { name: 'Try again' }).click();
		await expectStored(page, 'ready');
		expect(asked.filter((url) => /\.(bin|woff2)$|immutable/.test(url))).toEqual([
			expect.stringMatching(refused)
		]);
	});

test('a browser without service workers says so', async ({ page }) => {
	const found = complaints(page);
	await page.addInitScript(() => {
		delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
	});
	await page.goto('./article/');
	await expectStored(page, 'none');
	await expectReadable(page, found);
});

test('as a guest in somebody’s page the story stores nothing', async ({ page, baseURL }) => {
	await page.route('**/host', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<iframe src="${baseURL}" width="900" height="600"></iframe>`
		})
	);
	await page.clock.install();
	await page.goto('./host');
	const frame = page.frames().find((one) => one.url() === baseURL);
	await frame?.waitForLoadState();
	await frame?.waitForFunction(() => document.documentElement.dataset.settled !== undefined);
	// Long after a page of its own would have come to rest.
	await page.clock.runFor(20 * REST);
	expect(await keptBy(page)).toEqual({ registrations: 0, caches: 0 });
});
