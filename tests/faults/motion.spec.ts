import { expect, test, type Page } from '@playwright/test';
import { ofMotion, watchMotion } from '../support/motion';
import { openSlide, wakeSlide } from '../support/present';
import { complaints, openStory, pictureOf, scrollToStep, settled } from '../support/story';

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'no-preference' } });

const CHAPTER = 'tractebel';
const [FIRST, SECOND, THIRD] = ['tractebel-prize', 'tractebel-promise', 'tractebel-almaty'];
const stage = (page: Page) => page.locator(`#${CHAPTER} [data-stage]`);
/** Says what the chapter's picture has been through, from now on. */
const watchStage = (page: Page) =>
	stage(page).evaluate((element) => {
		const seen: string[] = [];
		Object.assign(element, { seen });
		new MutationObserver(() => {
			if ((element as HTMLElement).dataset.moving) seen.push('moving');
		}).observe(element, { attributeFilter: ['data-moving'] });
	});
const seenOf = (page: Page) =>
	stage(page).evaluate((element) => (element as unknown as { seen: string[] }).seen);

/** The picture as whoever comes straight to its step gets it, from a page that is well. */
let right: string[];
test.beforeAll(async ({ browser, baseURL }) => {
	const page = await browser.newPage({
		baseURL,
		viewport: { width: 390, height: 844 },
		reducedMotion: 'reduce'
	});
	await openStory(page, THIRD);
	right = await pictureOf(page, CHAPTER);
	expect(right.length).toBeGreaterThan(20);
	await page.close();
});

/** Reads on to the third step: its picture is right, has come without motion, and its numbers open. */
async function standsStill(page: Page): Promise<void> {
	await watchStage(page);
	for (const step of [SECOND, THIRD]) {
		await scrollToStep(page, step);
		await settled(page, step);
	}
	expect(await seenOf(page)).toEqual([]);
	expect(await pictureOf(page, CHAPTER)).toEqual(right);
	await opensNumbers(page);
}
async function opensNumbers(page: Page): Promise<void> {
	await page.locator(`#${CHAPTER} [data-live] a.number`).first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
}

test('pictures stand still where no worker can be had, and are right', async ({ page }) => {
	await test.step('its script fails', async () => {
		await page.route('**/scenes-worker*.js', (route) => route.abort(), { times: 1 });
		await openStory(page, FIRST);
		await standsStill(page);
	});
	await test.step('there are no workers', async () => {
		await page.addInitScript(() => {
			Object.assign(window, { Worker: undefined });
		});
		await page.goto('about:blank');
		await openStory(page, FIRST);
		await standsStill(page);
	});
});

test('pictures stand still where canvases can’t be drawn on beside the page', async ({ page }) => {
	const said = complaints(page);
	await page.addInitScript(() => {
		Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
		Reflect.deleteProperty(window, 'OffscreenCanvas');
	});
	await openStory(page, FIRST);
	await standsStill(page);
	await openSlide(page, SECOND);
	await wakeSlide(page);
	await page.keyboard.press('ArrowRight');
	await settled(page, THIRD);
	await expect(page.locator('.drawing svg.picture')).toHaveAttribute('data-state', 'almaty');
	await expect(page.locator('.drawing canvas')).toHaveCount(0);
	expect(said).toEqual([]);
});

test('without typefaces nothing moves: letters of another would jump', async ({ page }) => {
	await watchMotion(page);
	await page.route('**/*.woff2', (route) => route.abort());
	await openStory(page, FIRST);
	await standsStill(page);
	expect(await ofMotion(page, ({ heard }) => heard.includes('drawn'))).toBe(false);
});

test('nothing is drawn on a canvas where no motion is wanted, or colors are the system’s own', async ({
	page
}) => {
	await watchMotion(page);
	for (const media of [
		{ reducedMotion: 'reduce' },
		{ reducedMotion: 'no-preference', forcedColors: 'active' }
	] as const) {
		await page.emulateMedia(media);
		await page.goto('about:blank');
		await openStory(page, FIRST);
		await standsStill(page);
		const heard = await ofMotion(page, ({ heard }) => heard);
		expect(heard).toContain('rest');
		expect(heard).not.toContain('drawn');
	}
});

test('a worker that is lost in mid-motion leaves the right picture, and those after it stand still', async ({
	page
}) => {
	await watchMotion(page);
	await openStory(page, FIRST);
	await scrollToStep(page, SECOND);
	await expect(stage(page)).toHaveAttribute('data-moving');
	await ofMotion(page, ({ workers }) => {
		workers[0]?.terminate();
		workers[0]?.dispatchEvent(new Event('error'));
	});
	await settled(page, SECOND);
	await expect(stage(page)).not.toHaveAttribute('data-moving');
	await expect(page.locator(`#${CHAPTER} [data-live] svg.picture`)).toHaveAttribute('data-state', 'promise');
	await expect(page.locator(`#${CHAPTER} canvas`)).toHaveCount(0);
	await standsStill(page);
});

test('whatever comes in mid-motion, the picture ends as the right one, and its numbers open', async ({
	page
}) => {
	const said = complaints(page);
	await openStory(page, SECOND);
	const canvas = page.locator(`#${CHAPTER} canvas`);
	const cleared = () => expect.poll(() => canvas.evaluate((of) => (of as HTMLCanvasElement).width)).toBe(1);
	const go = async (step: string) => {
		await scrollToStep(page, step);
		await expect(stage(page)).toHaveAttribute('data-moving');
	};
	await test.step('print', async () => {
		await go(THIRD);
		const shown = await stage(page).evaluate((element) => {
			dispatchEvent(new Event('beforeprint'));
			return [
				element.querySelector<SVGElement>('[data-live] svg.picture')?.dataset.state,
				(element as HTMLElement).dataset.moving
			];
		});
		expect(shown).toEqual(['almaty', undefined]);
		await cleared();
		expect(await pictureOf(page, CHAPTER)).toEqual(right);
		await opensNumbers(page);
		await page.keyboard.press('Escape');
	});
	await test.step('another size', async () => {
		await scrollToStep(page, SECOND);
		await settled(page, SECOND);
		await go(THIRD);
		await page.setViewportSize({ width: 844, height: 390 });
		await page.setViewportSize({ width: 390, height: 844 });
		await settled(page, THIRD);
		await cleared();
		expect(await pictureOf(page, CHAPTER)).toEqual(right);
	});
	await test.step('the way back', async () => {
		await go(SECOND);
		await scrollToStep(page, THIRD);
		await settled(page, THIRD);
		await cleared();
		expect(await pictureOf(page, CHAPTER)).toEqual(right);
	});
	await test.step('a change of mind about motion', async () => {
		await scrollToStep(page, SECOND);
		await settled(page, SECOND);
		await go(THIRD);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await settled(page, THIRD);
		await cleared();
		expect(await pictureOf(page, CHAPTER)).toEqual(right);
	});
	expect(said).toEqual([]);
});

test('the number that has the focus keeps it from step to step', async ({ page }) => {
	for (const where of ['story', 'slide']) {
		const live = page.locator(where === 'story' ? '#aid [data-live]' : '.drawing');
		if (where === 'story') await openStory(page, 'aid-everything');
		else {
			await openSlide(page, 'aid-everything');
			await wakeSlide(page);
		}
		const factsOf = () =>
			live.locator('a.number').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		const before = await factsOf();
		const go = async (step: string) => {
			if (where === 'story') await scrollToStep(page, step);
			else await page.keyboard.press(step === 'aid-kyrgyzstan' ? 'ArrowRight' : 'ArrowLeft');
			await settled(page, step);
		};
		await go('aid-kyrgyzstan');
		const kept = (await factsOf()).find((fact) => before.includes(fact)) ?? '';
		expect(kept, where).not.toBe('');
		await live.locator(`a.number[href="${kept}"]`).focus();
		await go('aid-everything');
		await expect(live.locator(`a.number[href="${kept}"]`)).toBeFocused();
	}
});
