import { expect, test } from '@playwright/test';
import { currentStep, openStory, settled, stepsOf } from '../support/story';

test('step by step: one card, one picture, buttons and keys', async ({ page }) => {
	await openStory(page);
	await page.getByRole('link', { name: 'Step', exact: true }).click();
	await expect(page.locator('.cover')).toBeVisible();
	const steps = await stepsOf(page);
	const next = page.getByRole('button', { name: /Next/ });
	await expect(page.getByRole('button', { name: /Back/ })).toBeDisabled();
	for (const step of steps.slice(0, 3)) {
		await next.click();
		await settled(page, step.id);
		await expect(page.locator('.card:visible')).toHaveCount(1);
		await expect(page.locator(`#${step.id}`)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`#${step.id}$`));
	}
	await page.keyboard.press('ArrowUp');
	await settled(page, steps[1]?.id);
	await expect(page.locator('[data-now]')).toHaveText(/.+/);
});

test('the chosen way of reading is remembered, and a step survives the change', async ({ page }) => {
	await openStory(page, 'desks-almaty');
	await page.getByRole('link', { name: 'Step', exact: true }).click();
	await settled(page, 'desks-almaty');
	await page.reload();
	await settled(page, 'desks-almaty');
	await expect(page.locator('.card:visible')).toHaveCount(1);
	await page.getByRole('link', { name: 'Scroll', exact: true }).click();
	await settled(page, 'desks-almaty');
	await expect(page.locator('#desks-almaty h3')).toBeInViewport();
});

test('a reader who prefers the article gets it, at the same step, and can go back', async ({ page }) => {
	await openStory(page, 'aid-bankers');
	await page.getByRole('link', { name: 'Article', exact: true }).click();
	await expect(page).toHaveURL(/\/article\/#aid-bankers$/);
	await page.goto('./#exports-peak');
	await expect(page).toHaveURL(/\/article\/#exports-peak$/);
	await page.getByRole('link', { name: 'Scroll', exact: true }).click();
	await settled(page, 'exports-peak');
	expect(await currentStep(page)).toBe('exports-peak');
});

test('where storage is switched off, the switch still works', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await openStory(page, 'tractebel-sold');
	await page.getByRole('link', { name: 'Step', exact: true }).click();
	await settled(page, 'tractebel-sold');
	await expect(page.locator('.card:visible')).toHaveCount(1);
	await page.goto('./article/#tractebel-sold');
	await page.getByRole('link', { name: 'Step', exact: true }).click();
	await settled(page, 'tractebel-sold');
	await expect(page.locator('.card:visible')).toHaveCount(1);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByLabel('Dark').check();
	await expect(page.locator('[data-forgotten]')).toBeVisible();
});

test('nonsense in the address or in storage falls back to scrolling', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('distant-partners:view', '"><script>'));
	await page.goto('./?view=%00sideways');
	await settled(page, 'top');
	await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
});

test('colours follow the device and the switch', async ({ page }) => {
	const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await openStory(page);
	const light = await ground();
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await ground();
	expect(dark).not.toBe(light);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('group', { name: 'Colours' }).getByLabel('Light').check();
	expect(await ground()).toBe(light);
	await page.reload();
	expect(await ground()).toBe(light);
});
