import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { all, attribute, hrefOf, one, open, target, words } from '../support/site';
import { openSlide, slideAddress, slideAt, slideIds } from '../support/present';
import { judgeMenu, linkOf, menuOf } from '../support/picture-menu';
import { kept, whatIsSent } from '../support/private';
import { complaints, settled } from '../support/story';

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
		await expect(page, key).toHaveURL(slideAddress(ids[at] ?? ''));
	}
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await settled(page, ids[12]);
	await page.keyboard.type('999');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-toast]')).toContainText('999');
	await expect(page).toHaveURL(slideAddress(ids[12] ?? ''));
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

test('the menu of a slide’s picture takes the keys while it is open, and closes when the slide turns', async () => {
	await openSlide(page, 'aid-everything');
	const ids = slideIds();
	const root = new URL('../../', page.url()).href;
	await judgeMenu(page, linkOf(page, 'aid-everything'), { step: 'aid-everything', root, without: 'slide' });
	await linkOf(page, 'aid-everything').press('Enter');
	const menu = menuOf(page, 'aid-everything');
	for (const key of ['ArrowRight', 'PageDown', 'End', 'b', '5']) await page.keyboard.press(key);
	await expect(menu).toBeVisible();
	await expect(page).toHaveURL(slideAddress('aid-everything'));
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await page.keyboard.press('PageDown');
	await settled(page, 'aid-kyrgyzstan');
	await judgeMenu(page, linkOf(page, 'aid-kyrgyzstan'), { step: 'aid-kyrgyzstan', root, without: 'slide' });
	await linkOf(page, 'aid-kyrgyzstan').press('Enter');
	// As from the speaker's view.
	await page.goBack();
	await settled(page, 'aid-everything');
	await expect(page.locator(':popover-open')).toHaveCount(0);
	await page.keyboard.press('Home');
	await settled(page, ids[0]);
	await expect(page.locator('.use')).toBeHidden();
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
	await expect(page).toHaveURL(slideAddress(ids[5] ?? ''));
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
		await expect(page, key).toHaveURL(slideAddress('top'));
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
	await expect(page).toHaveURL(slideAddress('aid-everything'));
	await page.goForward();
	await settled(page, 'aid-kyrgyzstan');
	await page.reload();
	await settled(page, 'aid-kyrgyzstan');
	await expect(page).toHaveURL(slideAddress('aid-kyrgyzstan'));
	await openSlide(page);
	const resume = page.locator('[data-resume] a');
	await expect(resume).toContainText(words(one(open(slideAt('aid-kyrgyzstan')), '[data-headline]')));
	await resume.click();
	await settled(page, 'aid-kyrgyzstan');
	await expect(page).toHaveURL(slideAddress('aid-kyrgyzstan'));
});

test('the overview shows every slide, marks the one that shows, and leads to any', async () => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const pictures = () => asked.filter((url) => url.endsWith('/picture.svg')).length;
	await openSlide(page, 'exports-guess');
	const overview = page.locator('#overview');
	await expect(overview).toBeAttached();
	// Its hundred pictures wait until somebody wants to see them, and what is far down the list waits longer.
	await expect(overview.locator('img')).toHaveCount(slideIds().length - 1);
	await expect(overview.locator('img[src]')).toHaveCount(0);
	expect(pictures()).toBe(0);
	// A page of its own would begin without this.
	await page.evaluate(() => (document.documentElement.dataset.same = ''));
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
	await expect(overview.locator('[data-slide-link][aria-current]')).toHaveCount(1);
	// Slides have no bar: the site's menu is here.
	const site = await overview
		.locator('.pages a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const menu = all(open(''), 'nav.site a').map((link) => new URL(hrefOf(link), new URL('../', base)).href);
	expect(menu.length).toBeGreaterThan(7);
	expect(site).toEqual(menu);
	await expect(overview.locator('.pages [aria-current]')).toHaveAttribute('href', base);
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
	await expect(page).toHaveURL(slideAddress('exports-goods'));
	// A chapter's name leads to its first slide, and it is the slide that is marked.
	const [first] = all(open(''), '[data-chapter][id="aid"] [data-step]');
	const id = first?.id ?? '';
	await openIt();
	const title = words(one(open(''), '[data-chapter][id="aid"] h2'));
	await overview.locator('h2 a', { hasText: title }).click();
	await settled(page, id);
	await expect(overview).toBeHidden();
	await expect(overview.locator('[data-slide-link][aria-current]')).toHaveCount(1);
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
	await openSlide(page, 'exports-services');
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
	await expect(page).toHaveURL(slideAddress('exports-goods'));
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

test('a clicker goes on wherever the focus is, and leaves the guess alone', async () => {
	await openSlide(page, 'exports-guess');
	const slider = page.getByRole('slider');
	const box = await slider.boundingBox();
	if (!box) throw new Error('there is no slider');
	const drag = async () => {
		await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
		await page.mouse.up();
		await expect(slider).toHaveValue('50');
	};
	for (const key of ['PageDown', 'ArrowRight']) {
		await drag();
		await page.keyboard.press(key);
		await settled(page, 'exports-services');
		await expect(page, key).toHaveURL(/\/exports-services\/#guess=50$/);
		await page.keyboard.press('PageUp');
		await settled(page, 'exports-guess');
		await expect(slider, key).toHaveValue('50');
	}
	// Come to by keyboard, its keys are its own, but for a clicker's.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await expect(slider).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveValue('51');
	await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveValue('52');
	await page.getByRole('spinbutton').focus();
	await page.keyboard.press('PageDown');
	await settled(page, 'exports-services');
	await expect(page).toHaveURL(/\/exports-services\/#guess=52$/);
});

test('for bright rooms everything is dark on white, whatever the reader’s colours are', async () => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openSlide(page, 'distance-pipe');
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'High contrast' }).check();
	const ids = slideIds();
	const keysTo = (step: string) => [...String(ids.indexOf(step)), 'Enter'];
	// The panel's field keeps the focus until the next frame, so that these keys are its own to begin with.
	await page.evaluate((keys) => {
		document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
		for (const key of keys) {
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		}
	}, keysTo('aid-everything'));
	await settled(page, 'aid-everything');
	for (const step of ['distance-pipe', 'aid-everything', 'exports-goods', 'security-troops']) {
		for (const key of keysTo(step)) await page.keyboard.press(key);
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
