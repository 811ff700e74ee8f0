import { expect, test } from '@playwright/test';
import { openSlide, slideAddress, slideAt } from '../support/present';
import { one, open, words } from '../support/site';
import { settled } from '../support/story';

// Each needs a window of its own: without a network's answer, with motion, with fingers.

test('where the overview can’t be had, links lead from page to page', async ({ browser }) => {
	const cut = await browser.newContext();
	const slide = await cut.newPage();
	const thrown: Error[] = [];
	slide.on('pageerror', (error) => thrown.push(error));
	const refused = slide.waitForEvent('requestfailed', (request) =>
		request.url().endsWith('/present/overview/')
	);
	await slide.route('**/present/overview/', (route) => route.abort());
	await slide.goto('./present/exports-guess/');
	await refused;
	await expect(slide.locator('.still svg.picture:visible')).toHaveCount(1);
	await slide.locator('details.answer summary').click();
	await expect(slide.locator('details.answer p')).toBeVisible();
	await slide.getByRole('link', { name: 'Next' }).click();
	await expect(slide).toHaveURL(slideAddress('exports-services'));
	await expect(slide.locator('h1')).toHaveText(
		words(one(open(slideAt('exports-services')), '[data-headline]'))
	);
	expect(thrown).toEqual([]);
	await cut.close();
});

test('scenes move from state to state', async ({ browser }) => {
	const moving = await browser.newContext({ reducedMotion: 'no-preference' });
	const stage = await moving.newPage();
	await openSlide(stage, 'aid-everything');
	const picture = stage.locator('[data-live] svg.picture');
	// The moving picture comes with the first sign of somebody there.
	await stage.mouse.move(10, 10);
	await expect(picture).toHaveAttribute('data-state', 'everything');
	await stage.locator('.drawing').evaluate((host) => {
		const moved = new Promise<void>((done) => {
			new MutationObserver(() => (host as HTMLElement).dataset.moving && done()).observe(host, {
				attributeFilter: ['data-moving']
			});
		});
		Object.assign(window, { moved });
	});
	await stage.keyboard.press('PageDown');
	await stage.evaluate(() => (window as unknown as { moved: Promise<void> }).moved);
	await settled(stage, 'aid-kyrgyzstan');
	await expect(picture).toHaveAttribute('data-state', 'kyrgyzstan');
	await expect(stage.locator('.drawing')).not.toHaveAttribute('data-moving');
	await moving.close();
});

test('a swipe turns the slide, and upright a phone scrolls down only', async ({ browser }) => {
	const touched = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } });
	const board = await touched.newPage();
	await openSlide(board, 'aid-everything');
	const session = await touched.newCDPSession(board);
	const swipe = async (from: number, to: number, down = 0) => {
		const point = (x: number, y = 120) => [{ x, y }];
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to, 120 + down) });
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await swipe(260, 60);
	await settled(board, 'aid-kyrgyzstan');
	await swipe(60, 260);
	await settled(board, 'aid-everything');
	// What goes down more than sideways turns nothing: one swipe on is one slide on.
	await swipe(260, 180, 300);
	await swipe(260, 60);
	await settled(board, 'aid-kyrgyzstan');
	await expect(board).toHaveURL(slideAddress('aid-kyrgyzstan'));
	await test.step('zoomed into with two fingers, it is moved about with one', async () => {
		const scale = (factor: number) =>
			session.send('Emulation.setPageScaleFactor', { pageScaleFactor: factor });
		const slide = board.locator('[data-slide]');
		await scale(2);
		await expect(slide).toHaveAttribute('data-zoomed');
		await expect(slide).toHaveCSS('touch-action', 'auto');
		await swipe(460, 60);
		await swipe(60, 460);
		await scale(1);
		await expect(slide).not.toHaveAttribute('data-zoomed');
		await expect(board).toHaveURL(slideAddress('aid-kyrgyzstan'));
		await swipe(60, 260);
		await settled(board, 'aid-everything');
	});
	await board.setViewportSize({ width: 360, height: 740 });
	for (const id of ['', 'exports-guess', 'security-troops']) {
		await openSlide(board, id);
		const wide = await board.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide, id).toBeLessThanOrEqual(0);
		await expect(board.getByRole('link', { name: 'Next' })).toBeInViewport();
	}
	await touched.close();
});
