import { expect, test, type Page } from '@playwright/test';
import { openSlide, slideIds } from '../support/present';
import { kept, whatIsSent } from '../support/private';
import { complaints, settled } from '../support/story';

const address = (step: string) => new RegExp(step === 'top' ? '/present/$' : `/present/${step}/$`);

test('a whole lesson by the keys of a clicker alone', async ({ page }) => {
	test.setTimeout(300_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const found = complaints(page);
	await openSlide(page);
	const ids = await slideIds(page);
	expect(ids.length).toBeGreaterThan(90);
	for (const id of ids.slice(1)) {
		await page.keyboard.press('PageDown');
		await settled(page, id);
		await expect(page).toHaveURL(address(id));
		await expect(page.locator('[data-live] svg.picture')).toBeVisible();
	}
	// The last slide holds.
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(address(ids.at(-1) ?? ''));
	await page.keyboard.press('.');
	await expect(page.locator('[data-blank]')).toBeVisible();
	await page.keyboard.press('PageUp');
	await settled(page, ids.at(-2));
	await expect(page.locator('[data-blank]')).toBeHidden();
	expect(found).toEqual([]);
});

test('every key does what the help says', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSlide(page);
	const ids = await slideIds(page);
	for (const [key, at] of [
		['ArrowRight', 1],
		['ArrowDown', 2],
		['Space', 3],
		['Enter', 4],
		['n', 5],
		['PageDown', 6],
		['ArrowLeft', 5],
		['ArrowUp', 4],
		['PageUp', 3],
		['p', 2],
		['Shift+Space', 1],
		['End', ids.length - 1],
		['Home', 0]
	] as const) {
		await page.keyboard.press(key);
		await settled(page, ids[at]);
		await expect(page, key).toHaveURL(address(ids[at] ?? ''));
	}
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await settled(page, ids[12]);
	await page.keyboard.type('999');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-toast]')).toContainText('999');
	await expect(page).toHaveURL(address(ids[12] ?? ''));
	for (const [key, colour] of [
		['b', 'rgb(0, 0, 0)'],
		['w', 'rgb(255, 255, 255)']
	] as const) {
		await page.keyboard.press(key);
		await expect(page.locator('[data-blank]')).toHaveCSS('background-color', colour);
		await page.keyboard.press(key);
		await expect(page.locator('[data-blank]')).toBeHidden();
		await page.keyboard.press(key);
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-blank]'), `${key}, Escape`).toBeHidden();
	}
	for (const [key, id] of [
		['?', 'help'],
		['o', 'overview'],
		['q', 'code']
	] as const) {
		await page.keyboard.press(key);
		await expect(page.locator(`#${id}`)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator(`#${id}`)).toBeHidden();
	}
	for (const key of ['f', 'F5']) {
		await page.keyboard.press(key);
		await page.waitForFunction(() => document.fullscreenElement !== null);
		await page.keyboard.press('f');
		await page.waitForFunction(() => document.fullscreenElement === null);
	}
	const opened = page.context().waitForEvent('page');
	await page.keyboard.press('s');
	await expect(await opened).toHaveURL(/\/present\/notes\//);
});

test('after a click on the bar, Space goes on; a control pressed by keyboard keeps the focus', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSlide(page);
	const ids = await slideIds(page);
	const next = page.getByRole('link', { name: 'Next' });
	await next.click();
	await settled(page, ids[1]);
	await expect(next).not.toBeFocused();
	await page.keyboard.press('Space');
	await settled(page, ids[2]);
	await page.getByRole('button', { name: 'Full screen' }).click();
	await page.waitForFunction(() => document.fullscreenElement !== null);
	await page.keyboard.press('Space');
	await settled(page, ids[3]);
	expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('f');
	await page.waitForFunction(() => document.fullscreenElement === null);

	await next.focus();
	await page.keyboard.press('Enter');
	await settled(page, ids[4]);
	await expect(next).toBeFocused();
	await page.keyboard.press('Space');
	await settled(page, ids[5]);
	await page.getByRole('button', { name: 'Overview' }).focus();
	await page.keyboard.press('Space');
	await expect(page.locator('#overview')).toBeVisible();
	await expect(page).toHaveURL(address(ids[5] ?? ''));
});

test('letters, digits and marks can be switched off; clickers go on working', async ({ page }) => {
	await openSlide(page);
	const ids = await slideIds(page);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('group', { name: 'Letter keys' }).getByLabel('Off').check();
	await page.keyboard.press('Escape');
	await page.locator('main').focus();
	// One by one: what a key opens, the next may shut again.
	for (const key of ['n', 'b', '.', 'w', '?', 'o', 'q', '5']) {
		await page.keyboard.press(key);
		await expect(page.locator(':is([data-blank], .deck [popover]):visible'), key).toHaveCount(0);
		await expect(page, key).toHaveURL(address('top'));
	}
	await page.keyboard.press('Enter');
	await settled(page, ids[1]);
	await page.keyboard.press('PageDown');
	await settled(page, ids[2]);
});

test('the bar tells how far the presentation has come', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSlide(page);
	const ids = await slideIds(page);
	const last = ids.length - 1;
	const share = () =>
		page
			.locator('[data-progress]')
			.evaluate((bar) => bar.getBoundingClientRect().width / (bar.parentElement?.clientWidth ?? 0));
	for (const [key, at] of [
		['PageDown', 1],
		['End', last],
		['PageUp', last - 1],
		['Home', 0]
	] as const) {
		await page.keyboard.press(key);
		await settled(page, ids[at]);
		await expect(page.locator('[data-count]'), key).toHaveText(`${at} / ${last}`);
		expect(await share(), key).toBeCloseTo(at / last, 3);
	}
});

test('the address of a slide opens it, back leads back, and the cover offers to go on', async ({ page }) => {
	await openSlide(page, 'aid-everything');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page).not.toHaveURL(address('aid-everything'));
	const next = new URL(page.url()).pathname;
	await page.goBack();
	await settled(page, 'aid-everything');
	await page.goForward();
	await expect(page).toHaveURL(new RegExp(`${next}$`));
	await page.reload();
	await settled(page);
	await expect(page).toHaveURL(new RegExp(`${next}$`));
	await openSlide(page);
	await page.locator('[data-resume] a').click();
	await expect(page).toHaveURL(new RegExp(`${next}$`));
});

test('the overview shows every slide and leads there', async ({ page }) => {
	await openSlide(page);
	const ids = await slideIds(page);
	await page.getByRole('button', { name: 'Overview' }).click();
	const pictures = page.locator('#overview li img');
	await expect(pictures).toHaveCount(ids.length - 1);
	const image = page.locator('#exports-goods img');
	await image.scrollIntoViewIfNeeded();
	await expect
		.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
		.toBeGreaterThan(100);
	await page.locator('#exports-goods a').click();
	await settled(page, 'exports-goods');
	await expect(page.locator('#overview')).toBeHidden();
	await expect(page).toHaveURL(address('exports-goods'));
});

test('a chapter’s name in the overview leads to its first slide', async ({ page, browser, baseURL }) => {
	await openSlide(page, 'exports-guess');
	const found = complaints(page);
	// A page of its own would begin without this.
	await page.evaluate(() => (document.documentElement.dataset.same = ''));
	await page.getByRole('button', { name: 'Overview' }).click();
	await expect(page.locator('#overview [aria-current]')).toHaveCount(1);
	await expect(page.locator('#exports-guess a')).toBeFocused();
	const first = await page.locator('#aid [data-step]').first().getAttribute('id');
	await page.locator('#aid h2 a').click();
	await settled(page, first ?? '');
	await expect(page).toHaveURL(address(first ?? ''));
	await expect(page.locator('#overview')).toBeHidden();
	await expect(page.locator('html[data-same]')).toHaveCount(1);
	await expect(page.locator('#overview [aria-current]')).toHaveCount(1);
	await expect(page.locator(`#${first} a`)).toHaveAttribute('aria-current', 'page');
	expect(found).toEqual([]);

	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto('./present/exports-guess/');
	await still.getByRole('link', { name: 'Overview' }).click();
	const headings = still.locator('#overview section > h2 a');
	await expect(headings).toHaveCount(await still.locator('#overview section').count());
	for (const heading of await headings.all())
		await expect(heading).toHaveAttribute('href', /^\.\.\/[a-z-]+\/$/);
	await still.locator('#aid h2 a').click();
	await expect(still).toHaveURL(address(first ?? ''));
	await context.close();
});

test('a picture with layers is revealed bit by bit, and goes back whole', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(() => localStorage.setItem('distant-partners:reveal', 'on'));
	await openSlide(page, 'exports-goods-before');
	const labels = page.locator('[data-live] [data-mark] text, [data-live] text');
	await page.keyboard.press('PageDown');
	await settled(page, 'exports-goods');
	await expect(labels).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-live] .axis-x text').first()).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-live] .number').first()).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).toHaveURL(address('exports-goods'));
	await page.keyboard.press('PageDown');
	await settled(page, 'exports-versions');
	await page.keyboard.press('PageUp');
	await settled(page, 'exports-goods');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('scenes move from state to state', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	// Time goes as the test lets it: how many frames a machine draws in a second is no matter here.
	await page.clock.install();
	await openSlide(page, 'aid-everything');
	const picture = page.locator('[data-live] svg.picture');
	await page.clock.pauseAt(Date.now() + 3_600_000);
	const looks = [await picture.innerHTML()];
	await page.keyboard.press('PageDown');
	await expect(picture).toHaveAttribute('data-state', 'kyrgyzstan');
	for (let i = 0; i < 3; i++) {
		await page.clock.runFor(160);
		looks.push(await picture.innerHTML());
	}
	await page.clock.runFor(2_000);
	await settled(page, 'aid-kyrgyzstan');
	looks.push(await picture.innerHTML());
	expect(new Set(looks).size).toBe(looks.length);
});

test('a swipe turns the slide', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		baseURL,
		hasTouch: true,
		viewport: { width: 1024, height: 768 }
	});
	const page = await context.newPage();
	await openSlide(page, 'aid-everything');
	const swipe = async (from: number, to: number, down = 0) => {
		const session = await context.newCDPSession(page);
		const point = (x: number, y = 120) => [{ x, y }];
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to, 120 + down) });
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await swipe(260, 60);
	await settled(page, 'aid-kyrgyzstan');
	await swipe(60, 260);
	await settled(page, 'aid-everything');
	// What goes down more than sideways turns nothing: one swipe on is one slide on.
	await swipe(260, 180, 300);
	await swipe(260, 60);
	await settled(page, 'aid-kyrgyzstan');
	await expect(page).toHaveURL(address('aid-kyrgyzstan'));
	await context.close();
});

test('a guess stays in the address, and shows to whoever opens it', async ({ page, browser, baseURL }) => {
	await openSlide(page, 'exports-guess');
	const [before, sent] = [await kept(page), whatIsSent(page)];
	await page.getByRole('spinbutton').fill('40');
	await expect(page).toHaveURL(/\/exports-guess\/#guess=40$/);
	expect(await kept(page)).toBe(before);
	expect(sent).toEqual([]);
	const context = await browser.newContext({ baseURL });
	const pupil = await context.newPage();
	await pupil.goto(page.url());
	await settled(pupil, 'exports-guess');
	await expect(pupil.getByRole('spinbutton')).toHaveValue('40');
	await pupil.getByRole('button', { name: 'Show the answer' }).click();
	await settled(pupil, 'exports-services');
	await expect(pupil).toHaveURL(/\/exports-services\/#guess=40$/);
	expect(await kept(pupil)).not.toMatch(/guess=|40000000/);
	await context.close();
});

const sizesOf = (page: Page) =>
	page.locator('[data-live] svg.picture text, .still:visible svg.picture text').evaluateAll((texts) =>
		texts.flatMap((text) => {
			const matrix = (text as SVGTextElement).getScreenCTM();
			return matrix ? [Number.parseFloat(getComputedStyle(text).fontSize) * matrix.d] : [];
		})
	);

/** 28 px at 1024 × 768, and as much of the height of a screen of 16:9. */
for (const [width, height] of [
	[1024, 768],
	[1280, 720],
	[1920, 1080]
] as const)
	test(`at ${width} × ${height} every label can be read from the back row, and nothing scrolls`, async ({
		page
	}) => {
		test.setTimeout(300_000);
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openSlide(page, 'distance-capitals');
		const ids = await slideIds(page);
		const least = (28 * height) / 768;
		for (const id of ids.slice(1)) {
			await settled(page, id);
			const sizes = await sizesOf(page);
			expect(sizes.length, id).toBeGreaterThan(0);
			expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(least);
			const spill = await page.evaluate(() => {
				const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
				const words = document.querySelector('.words');
				return [
					scrollHeight - clientHeight,
					scrollWidth - clientWidth,
					(words?.scrollHeight ?? 0) - (words?.clientHeight ?? 0)
				];
			});
			expect(Math.max(...spill), id).toBeLessThanOrEqual(0);
			await page.keyboard.press('PageDown');
		}
	});

test('for bright rooms everything is dark on white, whatever the reader’s colours are', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await openSlide(page, 'distance-capitals');
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'High contrast' }).check();
	await page.keyboard.press('Escape');
	for (const step of ['distance-capitals', 'aid-everything', 'exports-goods', 'security-places']) {
		await openSlide(page, step);
		await expect(page.locator('html'), step).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.getByRole('heading', { level: 1 }), step).toHaveCSS('color', 'rgb(0, 0, 0)');
		expect(await page.locator('.slide').evaluate(palest), step).toBeGreaterThanOrEqual(5.5);
	}
});

/** The least contrast that any of its words has with white. */
function palest(slide: Element): number {
	const luminance = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
			const share = Number(part) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const shown = [...slide.querySelectorAll<HTMLElement | SVGElement>('.words *, [data-live] text')].filter(
		(element) => element.checkVisibility() && element.textContent?.trim()
	);
	return Math.min(
		...shown.map((element) => {
			const { color, fill } = getComputedStyle(element);
			return 1.05 / (luminance(element instanceof SVGElement ? fill : color) + 0.05);
		})
	);
}
