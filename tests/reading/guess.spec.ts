import { expect, test } from '@playwright/test';
import { kept, whatIsSent } from '../support/private';
import { complaints, openStory, settled } from '../support/story';

const picture = '#exports [data-live] svg.picture';

test('slider, number field and dragging are the same guess', async ({ page }) => {
	await openStory(page, 'exports-guess');
	const slider = page.getByRole('slider');
	const number = page.getByRole('spinbutton');
	await slider.fill('40');
	await expect(number).toHaveValue('40');
	await number.fill('7');
	await expect(slider).toHaveValue('7');
	const before = await page.locator(picture).innerHTML();
	const canvas = page.locator('#exports [data-live] .canvas');
	const box = await canvas.boundingBox();
	if (!box) throw new Error('no picture');
	await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.9);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4, { steps: 4 });
	await page.mouse.up();
	expect(Number(await slider.inputValue())).toBeGreaterThan(20);
	expect(await number.inputValue()).toBe(await slider.inputValue());
	expect(await page.locator(picture).innerHTML()).not.toBe(before);
});

test('keyboard alone: guess, then see the answer beside it', async ({ page }) => {
	await openStory(page, 'exports-guess');
	await page.getByRole('spinbutton').focus();
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await settled(page, 'exports-services');
	await expect(page.locator(`${picture} [data-mark^="guess"]`).first()).toBeAttached();
});

test('what is no number is no guess', async ({ page }) => {
	await openStory(page, 'exports-guess');
	const number = page.getByRole('spinbutton');
	await number.fill('500');
	await expect(page.getByRole('slider')).toHaveValue('100');
	await number.fill('-3');
	await expect(page.getByRole('slider')).toHaveValue('0');
	await number.fill('');
	await expect(page.getByRole('slider')).toHaveValue('0');
});

test('a guess is kept in the address alone, and shows to whoever opens it', async ({
	page,
	browser,
	baseURL
}) => {
	await openStory(page, 'exports-guess');
	const [before, sent] = [await kept(page), whatIsSent(page)];
	await page.getByRole('spinbutton').fill('40');
	await expect(page).toHaveURL(/\/#exports-guess&guess=40$/);
	const shared = page.url();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page).toHaveURL(/\/#exports-services$/);
	expect(await kept(page)).toBe(before);
	expect(sent).toEqual([]);

	for (const view of ['', '?view=step']) {
		const context = await browser.newContext({ baseURL });
		const other = await context.newPage();
		const found = complaints(other);
		await other.goto(shared.replace('#', `${view}#`));
		await settled(other, 'exports-guess');
		await expect(other.getByRole('spinbutton')).toHaveValue('40');
		await expect(other.locator('#exports-guess h3')).toBeInViewport();
		await expect(other.locator('[data-toast]')).toBeEmpty();
		await other.getByRole('spinbutton').fill('');
		await expect(other).toHaveURL(/#exports-guess$/);
		expect(found).toEqual([]);
		await context.close();
	}
});

test('nonsense in the place of a guess is no guess', async ({ page }) => {
	for (const nonsense of ['', '-1', '101', '1e9', 'NaN', '%', '<img src=x onerror=alert(1)>']) {
		await page.goto('about:blank');
		await page.goto(`./#exports-guess&guess=${nonsense}`);
		await settled(page, 'exports-guess');
		await expect(page.getByRole('spinbutton'), nonsense).toHaveValue('');
		await expect(page.locator('[data-toast]'), nonsense).toBeEmpty();
	}
});

test('a guess that comes into the address of an open page counts', async ({ page }) => {
	await openStory(page, 'aid-everything');
	await page.evaluate(() => (location.hash = 'exports-guess&guess=25'));
	await settled(page, 'exports-guess');
	await expect(page.getByRole('spinbutton')).toHaveValue('25');
});
