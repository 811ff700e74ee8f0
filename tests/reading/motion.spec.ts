import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollToStep, settled } from '../support/story';

/** Counts the frames in which the picture changes after a step. */
async function framesOfChange(page: Page, from: string, to: string): Promise<number> {
	await openStory(page, from);
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		const picture = document.querySelector('#tractebel [data-live]') as Element;
		let last = -1;
		new MutationObserver(() => {
			const now = document.timeline.currentTime as number;
			if (now !== last) seen.push(now);
			last = now;
		}).observe(picture, { subtree: true, attributes: true, childList: true, characterData: true });
	});
	await scrollToStep(page, to);
	await settled(page, to);
	return page.evaluate(() => (window as unknown as { seen: number[] }).seen.length);
}

test('pictures move from step to step', async ({ page }) => {
	expect(await framesOfChange(page, 'tractebel-prize', 'tractebel-promise')).toBeGreaterThan(2);
});

test('under reduced motion they cut, and nothing animates', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await framesOfChange(page, 'tractebel-prize', 'tractebel-promise')).toBeLessThanOrEqual(2);
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the reader’s own switch goes before what the device says: off', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('distant-partners:motion', 'off'));
	expect(await framesOfChange(page, 'tractebel-prize', 'tractebel-promise')).toBeLessThanOrEqual(2);
});

test('the reader’s own switch goes before what the device says: on', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('distant-partners:motion', 'on'));
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await framesOfChange(page, 'tractebel-prize', 'tractebel-promise')).toBeGreaterThan(2);
});

test('a picture has every texture that it fills with', async ({ page }) => {
	for (const step of ['tractebel-promise', 'tractebel-bill', 'exports-five']) {
		await openStory(page, step);
		const { used, missing } = await page.evaluate((id) => {
			const picture = document.querySelector(`[data-chapter]:has(#${id}) [data-live]`) as Element;
			const fills = [...picture.querySelectorAll('[fill^="url("]')].map(
				(mark) => mark.getAttribute('fill') ?? ''
			);
			const names = new Set(fills.map((fill) => /#(.+)\)/.exec(fill)?.[1] ?? fill));
			return {
				used: names.size,
				missing: [...names].filter((name) => !picture.querySelector(`defs [id="${name}"]`))
			};
		}, step);
		expect(used, step).toBeGreaterThan(0);
		expect(missing, step).toEqual([]);
	}
});
