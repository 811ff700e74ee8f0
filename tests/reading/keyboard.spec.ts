import { expect, test } from '@playwright/test';
import { currentStep, openStory, settled, stepsOf } from '../support/story';

test('a way past the bar comes first; arrows and letters move by a step; letters can be switched off', async ({
	page
}) => {
	await openStory(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the story' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	// A key right after it: the reader goes on, and isn't taken back to where the link led.
	await page.evaluate(() => {
		const goOn = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
		addEventListener('hashchange', goOn, { once: true });
	});
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();

	const steps = (await stepsOf(page)).map((step) => step.id);
	await settled(page, steps[0]);
	for (const [key, step] of [
		['ArrowRight', steps[1]],
		['j', steps[2]],
		['J', steps[3]],
		['ArrowLeft', steps[2]],
		['k', steps[1]]
	] as const) {
		await page.keyboard.press(key);
		await settled(page, step);
		await expect(page).toHaveURL(new RegExp(`#${step}$`));
	}

	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	await page.getByRole('group', { name: 'Letter keys' }).getByLabel('Off').check();
	await page.keyboard.press('Escape');
	await page.locator('main').focus();
	await page.keyboard.press('j');
	await page.keyboard.press('ArrowRight');
	await settled(page, steps[2]);
	expect(await currentStep(page)).toBe(steps[2]);
	await page.keyboard.press('/');
	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	await page.getByRole('group', { name: 'Letter keys' }).getByLabel('On').check();
	await page.keyboard.press('Escape');
	await page.locator('main').focus();
	await expect(page).toHaveURL(new RegExp(`#${steps[2]}$`));
	await page.keyboard.press('/');
	await expect(page).toHaveURL(/\/search\/$/);
});

test('nothing that takes the focus hides under the picture or the bar', async ({ page }) => {
	await openStory(page, 'tractebel-prize');
	for (const viewport of [
		{ width: 360, height: 740 },
		{ width: 1280, height: 800 }
	]) {
		await page.setViewportSize(viewport);
		await page.locator('#tractebel-prize h3').focus();
		const stops = new Set<string>();
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const { stop, hidden } = await page.evaluate(() => {
				const element = document.activeElement;
				const stop = element?.outerHTML.slice(0, 120) ?? '';
				if (!element || element === document.body) return { stop, hidden: '' };
				const box = element.getBoundingClientRect();
				const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + box.height / 2);
				return { stop, hidden: at && (element.contains(at) || at.contains(element)) ? '' : stop };
			});
			expect(hidden, `stop ${i} at ${viewport.width} px`).toBe('');
			stops.add(stop);
		}
		expect(stops.size).toBeGreaterThan(20);
	}
});
