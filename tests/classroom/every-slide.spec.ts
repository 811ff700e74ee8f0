import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { cases } from '../support/full';
import { openSlide, slideAddress, slideAt, slideIds } from '../support/present';
import { all, one, open, words } from '../support/site';
import { complaints, settled } from '../support/story';

// One window for all of these.
test.describe.configure({ mode: 'default' });
let context: BrowserContext;
let page: Page;
let found: string[];

test.beforeAll(async ({ browser }) => {
	context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	page = await context.newPage();
	await openSlide(page);
	found = complaints(page);
});
test.afterEach(() => expect(found.splice(0)).toEqual([]));
test.afterAll(() => context.close());

/** What a slide says and shows, as it stands on the screen. */
interface Shown {
	path: string;
	title: string;
	kicker: string;
	headline: string;
	credit: string;
	count: string;
	/** How far the bar has come, 0–1. */
	share: number;
	/** Where "read on" leads. */
	read: string;
	picture: string;
	/** Words in the picture, and the height of the smallest in pixels. */
	labels: string[];
	smallest: number;
	/** How far anything sticks out of the screen or its column, in pixels. */
	spill: number;
}

const shown = (on: Page): Promise<Shown> =>
	on.evaluate(() => {
		const find = (selector: string) => document.querySelector(selector) as HTMLElement;
		const say = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		const said = (selector: string) => say(find(selector));
		const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
		const column = find('.words');
		const bar = find('[data-progress]');
		const picture = find('[data-live] svg.picture');
		const texts = [...picture.querySelectorAll('text')];
		return {
			path: location.pathname,
			title: document.title,
			kicker: said('[data-kicker]'),
			headline: said('[data-headline]'),
			credit: said('[data-credit]'),
			count: said('[data-count]'),
			share: bar.getBoundingClientRect().width / (bar.parentElement?.clientWidth ?? 0),
			read: (find('[data-read]') as HTMLAnchorElement).href,
			picture: picture.getAttribute('aria-label') ?? '',
			labels: texts.map(say).sort(),
			smallest: Math.min(
				...texts.map(
					(text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0)
				)
			),
			spill: Math.max(
				scrollHeight - clientHeight,
				scrollWidth - clientWidth,
				column.scrollHeight - column.clientHeight
			)
		};
	});

/** What the page of a slide says and shows before any script. */
function written(id: string, shape: 'tall' | 'wide') {
	const document = open(slideAt(id));
	const picture = one(document, `.still.${shape} svg.picture`);
	return {
		title: words(one(document, 'head > title')),
		kicker: words(one(document, '[data-kicker]')),
		headline: words(one(document, '[data-headline]')),
		credit: words(one(document, '[data-credit]')),
		count: words(one(document, '[data-count]')),
		picture: picture.getAttribute('aria-label'),
		labels: all(picture, 'text').map(words).sort()
	};
}

/** 28 px at 1024 × 768, and as much of the height of a screen of 16:9. */
const least = (height: number) => (28 * height) / 768;

for (const [width, height] of cases<readonly [number, number]>(
	[[1024, 768]],
	[
		[1024, 768],
		[1280, 720],
		[1920, 1080]
	]
))
	test(`a whole lesson by a clicker at ${width} × ${height}: turned in place, each slide is what its page is, and can be read from the back row`, async () => {
		test.slow();
		await page.setViewportSize({ width, height });
		const ids = slideIds();
		const last = ids.length - 1;
		expect(last).toBeGreaterThan(60);
		await openSlide(page);
		// The moving picture comes with the first sign of somebody there.
		await page.mouse.move(20, 20);
		await expect(page.locator('[data-live] svg.picture')).toBeVisible();
		for (const [at, id] of ids.entries()) {
			if (at > 0) await page.keyboard.press('PageDown');
			await settled(page, id);
			const { path, share, read, smallest, spill, ...said } = await shown(page);
			expect(path, id).toMatch(slideAddress(id));
			expect(share, id).toBeCloseTo(at / last, 3);
			expect(new URL(read).hash, id).toBe(at === 0 ? '' : `#${id}`);
			expect(spill, id).toBeLessThanOrEqual(0);
			expect(said, id).toEqual(written(id, 9 * width < 16 * height ? 'tall' : 'wide'));
			if (at > 0) expect(smallest, id).toBeGreaterThanOrEqual(least(height));
		}
		// The last slide holds.
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(slideAddress(ids.at(-1) ?? ''));
		await page.keyboard.press('.');
		await expect(page.locator('[data-blank]')).toBeVisible();
		await page.keyboard.press('PageUp');
		await settled(page, ids.at(-2));
		await expect(page.locator('[data-blank]')).toBeHidden();
	});

test('the slides with the most words fit a wide screen, too', async () => {
	const ids = slideIds();
	const length = (id: string) => words(one(open(slideAt(id)), '.words')).length;
	const longest = ids
		.slice(1)
		.map((id) => ({ id, length: length(id) }))
		.sort((a, b) => b.length - a.length)
		.slice(0, 6);
	const [width, height] = [1280, 720];
	await page.setViewportSize({ width, height });
	await openSlide(page);
	for (const { id } of longest) {
		await page.keyboard.type(String(ids.indexOf(id)));
		await page.keyboard.press('Enter');
		await settled(page, id);
		const { path, spill, smallest, labels } = await shown(page);
		expect(path).toMatch(slideAddress(id));
		expect(spill, id).toBeLessThanOrEqual(0);
		expect(smallest, id).toBeGreaterThanOrEqual(least(height));
		expect(labels, id).toEqual(written(id, 'wide').labels);
	}
	await page.setViewportSize({ width: 1024, height: 768 });
});
