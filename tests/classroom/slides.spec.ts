import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { all, attribute, one, open, target, words } from '../support/site';
import { cases } from '../support/full';
import { openSlide, slideAt, slideIds } from '../support/present';
import { kept, whatIsSent } from '../support/private';
import { complaints, settled } from '../support/story';

const address = (step: string) => new RegExp(`/${slideAt(step)}$`);

// One window for all of these: what it keeps is cleared after each.
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
test.afterEach(async () => {
	await page.evaluate(() => {
		localStorage.clear();
		sessionStorage.clear();
	});
	expect(found.splice(0)).toEqual([]);
});
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
		expect(last).toBeGreaterThan(90);
		await openSlide(page);
		for (const [at, id] of ids.entries()) {
			if (at > 0) await page.keyboard.press('PageDown');
			await settled(page, id);
			const { path, share, read, smallest, spill, ...said } = await shown(page);
			expect(path, id).toMatch(address(id));
			expect(share, id).toBeCloseTo(at / last, 3);
			expect(new URL(read).hash, id).toBe(at === 0 ? '' : `#${id}`);
			expect(spill, id).toBeLessThanOrEqual(0);
			expect(said, id).toEqual(written(id, 9 * width < 16 * height ? 'tall' : 'wide'));
			if (at > 0) expect(smallest, id).toBeGreaterThanOrEqual(least(height));
		}
		// The last slide holds.
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(address(ids.at(-1) ?? ''));
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
		expect(path).toMatch(address(id));
		expect(spill, id).toBeLessThanOrEqual(0);
		expect(smallest, id).toBeGreaterThanOrEqual(least(height));
		expect(labels, id).toEqual(written(id, 'wide').labels);
	}
	await page.setViewportSize({ width: 1024, height: 768 });
});

test('every key does what the help says', async () => {
	await openSlide(page);
	const ids = slideIds();
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
	const blank = page.locator('[data-blank]');
	for (const [key, colour] of [
		['b', 'rgb(0, 0, 0)'],
		['w', 'rgb(255, 255, 255)']
	] as const) {
		await page.keyboard.press(key);
		await expect(blank).toHaveCSS('background-color', colour);
		await expect(page.locator('[data-now]')).toContainText('blank');
		await page.keyboard.press(key);
		await expect(blank).toBeHidden();
		await page.keyboard.press(key);
		await page.keyboard.press('Escape');
		await expect(blank, `${key}, Escape`).toBeHidden();
	}
	await page.keyboard.press('b');
	await blank.click();
	await expect(blank).toBeHidden();
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
	const opened = context.waitForEvent('page');
	await page.keyboard.press('s');
	const notes = await opened;
	await expect(notes).toHaveURL(/\/present\/notes\//);
	await notes.close();
});

test('after a click on the bar, Space goes on; a control pressed by keyboard keeps the focus', async () => {
	await openSlide(page);
	const ids = slideIds();
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

test('letters, digits and marks can be switched off; clickers go on working', async () => {
	await openSlide(page);
	const ids = slideIds();
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

test('the address of a slide opens it, back leads back, and the cover offers to go on', async () => {
	await openSlide(page, 'aid-everything');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.keyboard.press('PageDown');
	await settled(page, 'aid-kyrgyzstan');
	await page.goBack();
	await settled(page, 'aid-everything');
	await expect(page).toHaveURL(address('aid-everything'));
	await page.goForward();
	await settled(page, 'aid-kyrgyzstan');
	await page.reload();
	await settled(page, 'aid-kyrgyzstan');
	await expect(page).toHaveURL(address('aid-kyrgyzstan'));
	await openSlide(page);
	const resume = page.locator('[data-resume] a');
	await expect(resume).toContainText(written('aid-kyrgyzstan', 'tall').headline);
	await resume.click();
	await settled(page, 'aid-kyrgyzstan');
	await expect(page).toHaveURL(address('aid-kyrgyzstan'));
});

test('the overview shows every slide, marks the one that shows, and leads to any', async () => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const pictures = () => asked.filter((url) => url.endsWith('/picture.svg')).length;
	await openSlide(page, 'exports-guess');
	await page.waitForLoadState('networkidle');
	// Its hundred pictures wait until somebody wants to see them, and what is far down the list waits longer.
	expect(pictures()).toBe(0);
	// A page of its own would begin without this.
	await page.evaluate(() => (document.documentElement.dataset.same = ''));
	const overview = page.locator('#overview');
	const openIt = () => page.getByRole('button', { name: 'Overview' }).click();
	await openIt();
	const leads = overview.locator('li a');
	await expect(leads).toHaveCount(slideIds().length - 1);
	const base = new URL('..', page.url()).href;
	expect(await leads.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))).toEqual(
		slideIds()
			.slice(1)
			.map((id) => `${base}${id}/`)
	);
	await expect(overview.locator('[aria-current]')).toHaveCount(1);
	const current = overview.locator('a[href$="/exports-guess/"][aria-current=page]');
	await expect(current).toBeFocused();
	const image = overview.locator('li:has(a[href$="/exports-goods/"]) img');
	await image.scrollIntoViewIfNeeded();
	await expect
		.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
		.toBeGreaterThan(100);
	expect(pictures()).toBeGreaterThan(0);
	expect(pictures()).toBeLessThan(slideIds().length);
	await overview.locator('li a[href$="/exports-goods/"]').click();
	await settled(page, 'exports-goods');
	await expect(overview).toBeHidden();
	await expect(page).toHaveURL(address('exports-goods'));
	// A chapter's name leads to its first slide, and it is the slide that is marked.
	const [first] = all(open(''), '[data-chapter][id="aid"] [data-step]');
	const id = first?.id ?? '';
	await openIt();
	const title = words(one(open(''), '[data-chapter][id="aid"] h2'));
	await overview.locator('h2 a', { hasText: title }).click();
	await settled(page, id);
	await expect(overview).toBeHidden();
	await expect(overview.locator('[aria-current]')).toHaveCount(1);
	await expect(overview.locator(`li a[href$="/${id}/"]`)).toHaveAttribute('aria-current', 'page');
	await expect(page.locator('html[data-same]')).toHaveCount(1);
});

test('the panel shows the code and the short address of the slide that shows', async ({ baseURL }) => {
	await openSlide(page);
	const ids = slideIds();
	const shownCodes = new Set<string>();
	for (const [key, id] of [
		['Home', ids[0] ?? ''],
		['PageDown', ids[1] ?? ''],
		['End', ids.at(-1) ?? '']
	] as const) {
		await page.keyboard.press(key);
		await settled(page, id);
		await page.keyboard.press('q');
		const panel = page.locator('#code');
		await expect(panel.locator('img')).toHaveAttribute('src', new RegExp(`/present/codes/${id}\\.svg$`));
		await expect
			.poll(() => panel.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
		const href = (await panel.getByRole('link').getAttribute('href')) ?? '';
		await expect(panel.getByRole('link')).toHaveText(href.replace(/^https?:\/\//, ''));
		const short = href.slice(baseURL?.length);
		expect(short, href).toMatch(/^s\/\w{4}\/$/);
		const hash = id === 'top' ? '' : id;
		expect(target(short, attribute(open(short), 'a', 'href')), id).toEqual({ path: '', hash });
		shownCodes.add(href);
		await page.keyboard.press('Escape');
	}
	expect(shownCodes.size).toBe(3);
});

test('a picture with layers is revealed bit by bit, and goes back whole', async () => {
	await page.evaluate(() => localStorage.setItem('distant-partners:reveal', 'on'));
	await openSlide(page, 'exports-goods-before');
	const labels = page.locator('[data-live] text');
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

test('a guess stays in the address, and shows to whoever opens it', async ({ browser }) => {
	await openSlide(page, 'exports-guess');
	const [before, sent] = [await kept(page), whatIsSent(page)];
	await page.getByRole('spinbutton').fill('40');
	await expect(page).toHaveURL(/\/exports-guess\/#guess=40$/);
	expect(await kept(page)).toBe(before);
	expect(sent).toEqual([]);
	const another = await browser.newContext();
	const pupil = await another.newPage();
	await pupil.goto(page.url());
	await settled(pupil, 'exports-guess');
	await expect(pupil.getByRole('spinbutton')).toHaveValue('40');
	await pupil.getByRole('button', { name: 'Show the answer' }).click();
	await settled(pupil, 'exports-services');
	await expect(pupil).toHaveURL(/\/exports-services\/#guess=40$/);
	expect(await kept(pupil)).not.toMatch(/guess=|40000000/);
	await another.close();
});

test('for bright rooms everything is dark on white, whatever the reader’s colours are', async () => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openSlide(page, 'distance-capitals');
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'High contrast' }).check();
	await page.keyboard.press('Escape');
	// Until then its keys are the open panel's.
	await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
	const ids = slideIds();
	for (const step of ['distance-capitals', 'aid-everything', 'exports-goods', 'security-places']) {
		await page.keyboard.type(String(ids.indexOf(step)));
		await page.keyboard.press('Enter');
		await settled(page, step);
		await expect(page.locator('html'), step).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.getByRole('heading', { level: 1 }), step).toHaveCSS('color', 'rgb(0, 0, 0)');
		expect(await page.locator('.slide').evaluate(palest), step).toBeGreaterThanOrEqual(5.5);
	}
	await page.emulateMedia({ colorScheme: null });
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
	const visible = [...slide.querySelectorAll<HTMLElement | SVGElement>('.words *, [data-live] text')].filter(
		(element) => element.checkVisibility() && element.textContent?.trim()
	);
	return Math.min(
		...visible.map((element) => {
			const { color, fill } = getComputedStyle(element);
			return 1.05 / (luminance(element instanceof SVGElement ? fill : color) + 0.05);
		})
	);
}

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
	await expect(slide).toHaveURL(address('exports-services'));
	await expect(slide.locator('h1')).toHaveText(written('exports-services', 'tall').headline);
	expect(thrown).toEqual([]);
	await cut.close();
});

test('scenes move from state to state', async ({ browser }) => {
	const moving = await browser.newContext({ reducedMotion: 'no-preference' });
	const stage = await moving.newPage();
	// Time goes as the test lets it: how many frames a machine draws in a second is no matter here.
	await stage.clock.install();
	await openSlide(stage, 'aid-everything');
	const picture = stage.locator('[data-live] svg.picture');
	await stage.clock.pauseAt(Date.now() + 3_600_000);
	const looks = [await picture.innerHTML()];
	await stage.keyboard.press('PageDown');
	await expect(picture).toHaveAttribute('data-state', 'kyrgyzstan');
	for (let i = 0; i < 3; i++) {
		await stage.clock.runFor(160);
		looks.push(await picture.innerHTML());
	}
	await stage.clock.runFor(2_000);
	await settled(stage, 'aid-kyrgyzstan');
	looks.push(await picture.innerHTML());
	expect(new Set(looks).size).toBe(looks.length);
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
	await expect(board).toHaveURL(address('aid-kyrgyzstan'));
	await board.setViewportSize({ width: 360, height: 740 });
	for (const id of ['', 'exports-guess', 'security-places']) {
		await openSlide(board, id);
		const wide = await board.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide, id).toBeLessThanOrEqual(0);
		await expect(board.getByRole('link', { name: 'Next' })).toBeInViewport();
	}
	await touched.close();
});
