import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollToStep, settled } from '../support/story';

/** Scripts that belong to one scene only: those that come when its chapter nears. */
async function blockScenes(page: Page): Promise<void> {
	await openStory(page);
	const loaded = new Set(
		await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name))
	);
	await page.route('**/*.js', (route) =>
		loaded.has(route.request().url()) ? route.continue() : route.abort()
	);
}

test('a scene that fails to load leaves its still picture, says so, and the story goes on', async ({
	page
}) => {
	await blockScenes(page);
	await page.locator('#aid-everything').scrollIntoViewIfNeeded();
	const stage = page.locator('#aid .stage');
	await expect(stage).toHaveClass(/is-still/);
	await expect(stage.locator('figure.still .picture')).toBeVisible();
	await expect(stage.getByText('This one stands still')).toBeVisible();
	await expect(page.locator('#aid-everything h3')).toBeVisible();
	await scrollToStep(page, 'aid-bankers');
	await expect(page).toHaveURL(/#aid-bankers$/);
});

test('with every script blocked the page is the one without scripts, whatever view is remembered', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('distant-partners:view', 'step'));
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('./#desks-astana');
	await expect(page.locator('html')).toHaveAttribute('data-view', 'step');
	await expect(page.locator('#desks figure.still .picture')).toBeVisible();
	await expect(page.locator('#desks-astana h3')).toBeInViewport();
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('#desks-astana .card')).toBeVisible();
	const number = page.locator('#desks-astana .card a.fact').first();
	const [, fact = ''] = (await number.getAttribute('href'))?.split('#') ?? [];
	await number.click();
	await expect(page).toHaveURL(new RegExp(`/sources/#${fact}$`));
	await expect(page.locator(`[id="${fact}"]`)).toBeInViewport();
});

test('an address that leads nowhere gets a page that leads back', async ({ page }) => {
	const answer = await page.goto('./no/such/page/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('link', { name: 'To the story' }).click();
	await settled(page, 'top');
});
