import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without a script the story holds all its words, and a picture for each chapter', async ({ page }) => {
	await page.goto('./');
	await expect(page.locator('h1')).toHaveText('Distant Partners');
	const chapters = await page.locator('[data-chapter]').count();
	expect(chapters).toBeGreaterThanOrEqual(4);
	await expect(page.locator('[data-chapter] figure.still svg.picture')).toHaveCount(chapters);
	for (const picture of await page.locator('figure.still svg.picture').all()) {
		await picture.scrollIntoViewIfNeeded();
		await expect(picture).toBeVisible();
	}
	for (const card of await page.locator('.card').all()) {
		expect((await card.innerText()).length).toBeGreaterThan(80);
		await expect(card).toBeVisible();
	}
	await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
	await expect(page.locator('details.answer')).toHaveCount(1);
});

test('numbers lead to their evidence, menus open', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('button', { name: 'Chapters' }).click();
	await expect(page.locator('#menu')).toBeVisible();
	await page.keyboard.press('Escape');
	const number = page.locator('.card a.fact').first();
	const fact = await number.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
	await number.click();
	await expect(page).toHaveURL(new RegExp(`/sources/#${fact}$`));
	await expect(page.locator(`#${fact}`)).toBeInViewport();
});

test('the article holds every step with its picture, table and sources', async ({ page }) => {
	await page.goto('./');
	const steps = await page.locator('.step').count();
	await page.goto('./article/');
	await expect(page.locator('.passage')).toHaveCount(steps);
	await expect(page.locator('.passage svg.picture')).toHaveCount(steps);
	await expect(page.locator('.passage details table')).toHaveCount(steps);
	await page.locator('.passage summary').first().click();
	await expect(page.locator('.passage table').first()).toBeVisible();
	for (const credit of await page.locator('.passage .credit').all())
		await expect(credit).toContainText(/Sources:\s+\w/);
	await expect(page.locator('script[src], link[rel=modulepreload]')).toHaveCount(0);
});
