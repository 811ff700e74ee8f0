import { expect, test } from '@playwright/test';
import { openStory, settled } from '../support/story';

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
