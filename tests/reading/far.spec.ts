import { expect, test, type Page } from '@playwright/test';
import { cases } from '../support/full';
import { openStory, settled } from '../support/story';

/**
 * Words and pictures far from the reader are passed over by the browser from the first paint on, in room that the page was
 * planned to need for them.
 */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** How much higher or lower than planned something may be: a line more or less in the longest cards, in shares of the whole. */
const OFF = { chapter: 0.06, page: 0.03 };

/** The height of each chapter as it stands, and as it would be if the browser laid all of it out. */
const heights = (page: Page) =>
	page.evaluate(() => {
		const chapters = [...document.querySelectorAll('[data-chapter]')];
		const measure = () => chapters.map((chapter) => Math.round(chapter.getBoundingClientRect().height));
		const placeholder = measure();
		const style = document.createElement('style');
		style.textContent = '.card, .stage, .connector { content-visibility: visible !important }';
		document.head.append(style);
		const laidOut = measure();
		style.remove();
		return { placeholder, laidOut };
	});

async function haveTheirRoom(page: Page): Promise<void> {
	const { placeholder, laidOut } = await heights(page);
	const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
	expect(placeholder.every((height) => height > 1000)).toBe(true);
	for (const [i, height] of laidOut.entries())
		expect(Math.abs((placeholder[i] ?? 0) / height - 1), `chapter ${i + 1}`).toBeLessThan(OFF.chapter);
	expect(Math.abs(sum(placeholder) / sum(laidOut) - 1)).toBeLessThan(OFF.page);
}

const rests = (page: Page, step: string) =>
	page
		.locator(`#${step} .card h3`)
		.evaluate((title) => !title.checkVisibility({ contentVisibilityAuto: true }));

/** All that has moved without the reader's doing. */
const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				new PerformanceObserver((list) =>
					done(
						(list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
							.filter(({ hadRecentInput }) => !hadRecentInput)
							.reduce((sum, { value }) => sum + value, 0)
					)
				).observe({ type: 'layout-shift', buffered: true });
				setTimeout(done, 500, 0);
			})
	);

/** A narrow phone, one held sideways, a laptop; and those in between. */
const WINDOWS = [
	[320, 640],
	[740, 360],
	[1280, 720],
	[360, 740],
	[412, 823]
] as const;

for (const [width, height] of cases(WINDOWS.slice(0, 3), WINDOWS))
	test(`what is far away rests from the start, in room enough, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openStory(page, 'trade-oil');
		await haveTheirRoom(page);
		expect(await rests(page, 'chronicle-everything')).toBe(true);
		expect(await rests(page, 'tractebel-visit')).toBe(true);
		expect(await rests(page, 'trade-oil')).toBe(false);
	});

for (const [width, height] of [
	[412, 823],
	[1280, 720]
] as const)
	test(`on a first visit words come before their typefaces, ${width} pixels wide; nothing moves when these come, and then they are there`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		const asked: string[] = [];
		let give: () => void = () => undefined;
		const given = new Promise<void>((done) => (give = done));
		await page.route('**/*.woff2', async (route) => {
			asked.push(route.request().url());
			await given;
			await route.continue();
		});
		const loaded = () =>
			page.evaluate(() =>
				[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
			);
		// Typefaces that are being fetched may keep a page from being loaded.
		await page.goto('./', { waitUntil: 'domcontentloaded' });
		await expect.poll(() => asked.length).toBe(3);
		const before = await loaded();
		expect(before.filter((family) => !family.endsWith(' Fallback'))).toEqual([]);
		const held = page.locator('style[data-faces][media]');
		await expect(held).toHaveCount(1);
		await expect(page.locator('h1')).toBeVisible();
		give();
		await settled(page);
		expect(await loaded()).toEqual(
			expect.arrayContaining(['Instrument Sans', 'Newsreader', 'Newsreader Display'])
		);
		// A machine may have none of the typefaces that stand in; what it has instead takes another room.
		expect(await shifts(page)).toBeLessThan(new Set(before).size === 3 ? 0.001 : 0.1);
		// A second time nothing is held; nor is anything for a reader who comes to a step.
		await page.goto('./glossary/');
		await page.goto('./', { waitUntil: 'domcontentloaded' });
		await expect(held).toHaveCount(0);
		await page.evaluate(() => localStorage.clear());
		await page.goto('./glossary/');
		await page.goto('./#aid-everything', { waitUntil: 'domcontentloaded' });
		await expect(held).toHaveCount(0);
	});

test('typefaces that never come keep nobody from the story', async ({ page }) => {
	await page.route('**/*.woff2', () => undefined);
	await page.goto('./', { waitUntil: 'domcontentloaded' });
	await settled(page);
	await expect(page.locator('style[data-faces]:not([media])')).toBeAttached();
});

test('a link to a step deep in the story leads there, and nothing jumps on the way up', async ({ page }) => {
	await openStory(page, 'silence-crowded');
	const top = await page.locator('#silence-crowded').evaluate((step) => ({
		is: step.getBoundingClientRect().top,
		asked:
			parseFloat(getComputedStyle(step).scrollMarginTop) +
			parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
	}));
	expect(Math.abs(top.is - top.asked)).toBeLessThan(2);
	const jumps = await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const found: number[] = [];
		for (let i = 0; i < 30; i += 1) {
			const shown = [...document.querySelectorAll('.step, .opening')].find(
				(one) => one.getBoundingClientRect().bottom > innerHeight / 2
			);
			const before = shown?.getBoundingClientRect().top ?? 0;
			scrollBy({ top: -400, behavior: 'instant' });
			for (let n = 0; n < 5; n += 1) await frame();
			found.push(Math.abs((shown?.getBoundingClientRect().top ?? 0) - before - 400));
		}
		return found;
	});
	expect(Math.max(...jumps)).toBeLessThan(2);
});

test('connectors to chapters that are still to come are hidden, and drawn once in sight; none follows the scroll bar', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await openStory(page);
	const connector = page.locator('#trade .connector');
	await expect(connector).toHaveClass(/is-undrawn/);
	const clipped = () =>
		connector.evaluate((element) => {
			const [window, drawing] = [element.firstElementChild, element.querySelector('svg')];
			const at = (part?: Element | null) => part?.getBoundingClientRect().top ?? 0;
			return { window: at(window) - at(element), drawing: at(drawing) - at(element) };
		});
	expect((await clipped()).window).toBeLessThan(-100);
	await connector.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
	await expect(connector).not.toHaveClass(/is-undrawn/);
	await expect.poll(async () => Math.round((await clipped()).window)).toBe(0);
	expect(Math.round((await clipped()).drawing)).toBe(0);
	const following = await page.evaluate(
		() => document.getAnimations().filter(({ timeline }) => !(timeline instanceof DocumentTimeline)).length
	);
	expect(following).toBe(0);
});

test('plain words have their room too, and on paper everything is there', async ({ page }) => {
	await openStory(page, 'exports-guess');
	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	await page.getByRole('radio', { name: 'Plain text' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-shown-text', 'plain');
	await page.keyboard.press('Escape');
	await haveTheirRoom(page);

	const read = async (way: string) => {
		const link = page.getByRole('link', { name: way, exact: true });
		// On a phone the ways of reading are at the end of the menu.
		if (!(await link.isVisible())) await page.locator('button.where').click();
		await link.click();
	};
	await read('Step');
	for (const step of ['security-troops', 'aid-everything']) {
		await page.evaluate((id) => (location.hash = id), step);
		await settled(page, step);
		await expect(page.locator('.card:visible')).toHaveCount(1);
	}
	await read('Scroll');
	await settled(page, 'aid-everything');
	await haveTheirRoom(page);

	await page.emulateMedia({ media: 'print' });
	for (const part of await page.locator('.card, .stage').all())
		await expect(part).toHaveCSS('content-visibility', 'visible');
});

test('what is passed over is found by the browser’s own search', async ({ page }) => {
	await openStory(page);
	expect(await rests(page, 'silence-crowded')).toBe(true);
	const headline = (await page.locator('#silence-crowded h3').textContent()) ?? '';
	expect(
		await page.evaluate(
			(text) => 'find' in window && (window as unknown as { find(text: string): boolean }).find(text),
			headline
		)
	).toBe(true);
	await expect(page.locator('#silence-crowded h3')).toBeInViewport();
});
