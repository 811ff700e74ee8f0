import { expect, test } from '@playwright/test';
import { kept, whatIsSent } from '../support/private';
import { complaints, currentStep, openStory, settled } from '../support/story';

const picture = '#exports [data-live] svg.picture';

test('slider, number field, dragging and keys are the same guess', async ({ page }) => {
	await openStory(page, 'exports-guess');
	const slider = page.getByRole('slider');
	const number = page.getByRole('spinbutton');
	await test.step('keys that belong to a field stay there', async () => {
		await slider.focus();
		await expect(slider).toHaveAccessibleName('Your guess, from €0 to €100 million');
		await expect(slider).toHaveAttribute('aria-valuetext', 'no guess yet');
		await page.keyboard.press('ArrowRight');
		await expect(slider).toHaveValue('1');
		await expect(slider).toHaveAttribute('aria-valuetext', '€1 million');
		expect(await currentStep(page)).toBe('exports-guess');
	});
	await test.step('one follows the other', async () => {
		await slider.fill('40');
		await expect(number).toHaveValue('40');
		await number.fill('7');
		await expect(slider).toHaveValue('7');
	});
	await test.step('so does the picture, and it can be dragged', async () => {
		const before = await page.locator(picture).innerHTML();
		const box = await page.locator('#exports [data-live] .canvas').boundingBox();
		if (!box) throw new Error('no picture');
		await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.9);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4, { steps: 4 });
		await page.mouse.up();
		expect(Number(await slider.inputValue())).toBeGreaterThan(20);
		expect(await number.inputValue()).toBe(await slider.inputValue());
		expect(await page.locator(picture).innerHTML()).not.toBe(before);
	});
	await test.step('what is no number is no guess', async () => {
		await expect(number).toHaveAccessibleName('Your guess in millions of euros, from 0 to 100');
		for (const [typed, held] of [
			['100', '100'],
			['1002', '100'],
			['-3', '0'],
			['7.6', '8']
		] as const) {
			await number.fill(typed);
			await expect(slider).toHaveValue(held);
			await number.blur();
			await expect(number).toHaveValue(held);
		}
		await number.fill('');
		await expect(slider).toHaveValue('0');
	});
	await test.step('by keyboard alone, and the answer beside it', async () => {
		await number.focus();
		await page.keyboard.type('12');
		await page.keyboard.press('Enter');
		await expect(page.locator('#exports-services h3')).toBeFocused();
		await expect(
			page.getByRole('status').filter({ hasText: /^Your guess: €12 million\. Over €64 million, in 2011/ })
		).toHaveCount(1);
		await settled(page, 'exports-services');
		await expect(page.locator(`${picture} rect[stroke="var(--accent)"][stroke-dasharray]`)).toHaveCount(1);
	});
	await test.step('one that comes into the address of the open page counts', async () => {
		await page.evaluate(() => (location.hash = 'exports-guess&guess=25'));
		await settled(page, 'exports-guess');
		await expect(number).toHaveValue('25');
	});
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

	const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', serviceWorkers: 'block' });
	for (const view of ['', '?view=step']) {
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
		await other.close();
	}
	await context.close();
});

// What counts as a guess is for `kept-guess.test.ts` to say.
test('nonsense in the place of a guess is no guess, and no stranger’s markup', async ({ page }) => {
	const said = complaints(page);
	await page.goto('./#exports-guess&guess=<img src=x onerror=alert(1)>');
	await settled(page, 'exports-guess');
	await expect(page.getByRole('spinbutton')).toHaveValue('');
	await expect(page.locator('[data-toast]')).toBeEmpty();
	expect(said).toEqual([]);
});
