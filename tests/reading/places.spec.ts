import { expect, test } from '@playwright/test';
import { currentStep, openStory, scrollToStep, settled } from '../support/story';

test('the address follows the reader', async ({ page }) => {
	await openStory(page);
	await scrollToStep(page, 'desks-covered');
	await expect(page).toHaveURL(/#desks-covered$/);
	const entries = await page.evaluate(() => history.length);
	await scrollToStep(page, 'desks-almaty');
	await expect(page).toHaveURL(/#desks-almaty$/);
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await expect(page).not.toHaveURL(/#/);
});

for (const step of ['tractebel-court', 'exports-peak', 'aid-everything'])
	test(`a link to ${step} lands on it, and a reload stays there`, async ({ page }) => {
		await openStory(page, step);
		expect(await currentStep(page)).toBe(step);
		await page.reload();
		await settled(page, step);
		await expect(page.locator(`#${step} h3`)).toBeInViewport();
	});

test('back from the sources, the reader is where they were', async ({ page }) => {
	await openStory(page);
	await scrollToStep(page, 'aid-mines');
	await expect(page).toHaveURL(/#aid-mines$/);
	await page.goto('./sources/');
	await page.goBack();
	await settled(page, 'aid-mines');
	await expect(page.locator('#aid-mines h3')).toBeInViewport();
});

for (const hash of ['nowhere', '%3Cimg%20src=x%20onerror=alert(1)%3E', '%E0%A4%A', 'constructor'])
	test(`a link to the unknown step ${hash} says so and starts at the beginning`, async ({ page }) => {
		await page.goto(`./#${hash}`);
		await settled(page, 'top');
		await expect(page.locator('[data-toast]')).toContainText('no step called');
		await expect(page.locator('[data-toast] *')).toHaveCount(0);
	});

test('a link to a chapter opens that chapter, and its first step comes next', async ({ page }) => {
	await page.goto('./#exports');
	await expect(page.locator('#exports h2')).toBeInViewport();
	await page.keyboard.press('j');
	await expect(page.locator('[data-toast]')).toBeEmpty();
});

test('the chapter menu leads to chapters and shows where the reader is', async ({ page }) => {
	await openStory(page, 'desks-mirror');
	await page.getByRole('button', { name: 'Who has a desk where' }).click();
	const menu = page.getByRole('navigation', { name: 'Chapters' });
	await expect(menu.getByRole('link', { name: 'Who has a desk where' })).toHaveAttribute(
		'aria-current',
		'step'
	);
	await menu.getByRole('link', { name: 'Where the aid went' }).click();
	await expect(page.locator('#aid h2')).toBeInViewport();
});

for (const [name, width, height] of [
	['a phone', 360, 740],
	['a low phone', 320, 568],
	['a phone held sideways', 740, 360],
	['a laptop', 1280, 800]
] as const)
	test(`the picture fills its stage on ${name}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const step of ['silence-callers', 'exports-goods']) {
			await openStory(page, step);
			await settled(page, step);
			const stage = page.locator('.is-current [data-live] .canvas');
			const box = await stage.boundingBox();
			const picture = await stage.locator('svg.picture').first().boundingBox();
			if (!box || !picture) throw new Error(`${step}: there is no picture`);
			expect(Math.abs(picture.height - box.height), step).toBeLessThan(2);
			expect(picture.width / box.width, step).toBeGreaterThan(0.6);
			expect(picture.x, step).toBeGreaterThanOrEqual(box.x - 1);
			expect(picture.x + picture.width, step).toBeLessThanOrEqual(box.x + box.width + 1);
		}
	});
