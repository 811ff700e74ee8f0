import { expect, test, type Page } from '@playwright/test';
import { currentStep, openStory, settled, stepsOf } from '../support/story';

const focused = (page: Page) =>
	page.evaluate(() => {
		const box = document.activeElement?.getBoundingClientRect();
		return box && { top: box.top, bottom: box.bottom, height: innerHeight };
	});

test('arrows and letters move by a step, and so do other ways back', async ({ page }) => {
	await openStory(page);
	const steps = (await stepsOf(page)).map((step) => step.id);
	for (const [key, step] of [
		['ArrowRight', steps[0]],
		['j', steps[1]],
		['J', steps[2]],
		['ArrowLeft', steps[1]],
		['k', steps[0]]
	] as const) {
		await page.keyboard.press(key);
		await settled(page, step);
		await expect(page).toHaveURL(new RegExp(`#${step}$`));
	}
});

test('letters can be switched off; arrows go on working', async ({ page }) => {
	await openStory(page);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('group', { name: 'Letter keys' }).getByLabel('Off').check();
	await page.keyboard.press('Escape');
	await page.locator('main').focus();
	await page.keyboard.press('j');
	await page.keyboard.press('ArrowRight');
	const [first] = await stepsOf(page);
	await settled(page, first?.id);
	expect(await currentStep(page)).toBe(first?.id);
});

test('keys that belong to a field stay there', async ({ page }) => {
	await openStory(page, 'exports-guess');
	const slider = page.getByRole('slider');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveValue('1');
	expect(await currentStep(page)).toBe('exports-guess');
});

for (const viewport of [
	{ width: 360, height: 740 },
	{ width: 1280, height: 800 }
])
	test(`at ${viewport.width} px nothing that takes the focus hides under the picture or the bar`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await openStory(page, 'tractebel-prize');
		await page.locator('#tractebel-prize h3').focus();
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const seen = await page.evaluate(() => {
				const element = document.activeElement;
				if (!element || element === document.body) return 'nothing';
				const box = element.getBoundingClientRect();
				const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + box.height / 2);
				return at && (element.contains(at) || at.contains(element))
					? 'seen'
					: (element.outerHTML.slice(0, 120) ?? '');
			});
			expect(['seen', 'nothing'], `stop ${i}`).toContain(seen);
		}
		expect(await focused(page)).toBeTruthy();
	});

test('the first stop is a way past the bar', async ({ page }) => {
	await page.goto('./');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the story' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});
