import { expect, test, type Page } from '@playwright/test';
import { expectStored, keptBy } from '../support/offline';
import { complaints } from '../support/story';

test.use({ serviceWorkers: 'allow' });

/** The story works whatever becomes of storing it. */
async function expectReadable(page: Page, found: readonly string[]) {
	await page.keyboard.press('Escape');
	await page.locator('main a.fact').first().click();
	await expect(page.locator('#evidence article')).toBeVisible();
	expect(found).toEqual([]);
}

test('where data are to be saved, nothing is stored unasked; the button says how much it is', async ({
	page
}) => {
	const found = complaints(page);
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
	);
	await page.goto('./article/');
	await expectStored(page, 'off');
	expect(await keptBy(page)).toEqual({ registrations: 0, caches: 0 });
	const store = page.locator('[data-stored] button');
	await expect(store).toContainText(/\d+\.\d MB/);
	await store.click();
	await expectStored(page, 'storing');
	await expectReadable(page, found);
});

test('where the browser refuses, it says so and offers another try', async ({ page }) => {
	const found = complaints(page);
	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No', 'SecurityError'));
	});
	await page.goto('./article/');
	await expectStored(page, 'failed');
	await page.locator('[data-stored] button').click();
	await expectStored(page, 'failed');
	await expectReadable(page, found);
});

test('where the network breaks off while the site is stored, it says so', async ({ page }) => {
	await page.context().route('**/timeline/', (route) => route.abort());
	await page.goto('./article/');
	await expectStored(page, 'failed');
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
	await page.goto('./host');
	const frame = page.frames().find((one) => one.url() === baseURL);
	await frame?.waitForLoadState();
	await frame?.waitForFunction(() => document.documentElement.dataset.settled !== undefined);
	// Whatever it does when it has nothing else to do is done by then.
	await frame?.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	expect(await keptBy(page)).toEqual({ registrations: 0, caches: 0 });
});
