import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { cases, FULL } from '../support/full';
import { anchorsAndLinks, unpack, type Unpacked } from '../support/pack';
import { linkOf, menuOf } from '../support/picture-menu';
import { slideIds } from '../support/present';
import { complaints, settled } from '../support/story';

// One worker unpacks it once.
test.describe.configure({ mode: 'default' });

let pack: Unpacked;
test.beforeAll(() => {
	pack = unpack();
});
test.afterAll(() => rmSync(dirname(fileURLToPath(pack.root)), { recursive: true, force: true }));

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const textOf = (file: string) => new TextDecoder().decode(pack.files.get(file));

/** Whatever goes wrong on a page, and whatever it asks anybody but its own folder for. */
function troubles(page: Page): string[] {
	const found = complaints(page);
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// The next page is opened before the last one is done with its pictures.
		if (why !== 'net::ERR_ABORTED') found.push(`${why}: ${request.url()}`);
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(pack.root) && !url.startsWith('data:')) found.push(`asked for: ${url}`);
	});
	return found;
}

test('the checksums hold, and the version is that of the package', () => {
	const [sum, name] = readFileSync(`${pack.zip}.sha256`, 'utf8').trim().split(/\s+/);
	expect(sum).toBe(sha256(readFileSync(pack.zip)));
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	expect(name).toBe(`distant-partners-${version}.zip`);
	expect(textOf('VERSION.txt')).toMatch(
		new RegExp(`^version ${version}\nbuild [0-9a-f]{12}\ndate \\d{4}-\\d\\d-\\d\\d$`, 'm')
	);
	const sums = textOf('CHECKSUMS.txt')
		.trim()
		.split('\n')
		.map((line) => line.split('  ') as [string, string]);
	expect(sums.map(([, file]) => file).sort()).toEqual(
		[...pack.files.keys()].filter((file) => file !== 'CHECKSUMS.txt').sort()
	);
	for (const [expected, file] of sums)
		expect(sha256(pack.files.get(file) ?? new Uint8Array()), file).toBe(expected);
});

const pagesIn = () => [...pack.files.keys()].filter((file) => file.endsWith('.html'));

test('no link, picture, script, style or anchor of any page is missing', () => {
	const pages = new Map(pagesIn().map((file) => [file, anchorsAndLinks(textOf(file), file)]));
	for (const file of ['index.html', 'article/index.html', 'present/notes/index.html', 'data/index.html'])
		expect([...pages.keys()]).toContain(file);
	const lost: string[] = [];
	let links = 0;
	for (const [from, page] of pages)
		for (const { file, anchor } of page.links) {
			links += 1;
			// What is named and has a value is for the page's script, no anchor: `session=…` in the slides.
			const named = anchor !== '' && !anchor.includes('=');
			const there = pages.get(file)?.anchors;
			if (!pack.files.has(file) || (named && there && !there.has(anchor)))
				lost.push(`${from} → ${file}#${anchor}`);
		}
	expect(lost).toEqual([]);
	expect(links).toBeGreaterThan(5000);
});

test('nothing that pages share asks for anything: browsers fetch nothing from files', () => {
	const found: string[] = [];
	for (const file of pack.files.keys()) {
		if (file.endsWith('.css') && /url\((?!["']?(data:|#))|@import/.test(textOf(file))) found.push(file);
		if (
			file.endsWith('.html') &&
			/<script[^>]*type="?module|<script(?![^>]*\ssrc=)|<style/.test(textOf(file))
		)
			found.push(file);
	}
	expect(found).toEqual([]);
});

/** One page of each kind that no reader goes through further down. */
const KINDS = ['data', 'glossary', 'present/overview', 'teach/aid', 'teach/aid/worksheet'].map(
	(page) => `${page}/index.html`
);

test('pages open from a file, with all that they ask for and nothing else', async ({ page }) => {
	// In the whole cross hundreds of pages are opened.
	if (FULL) test.setTimeout(600_000);
	const found = troubles(page);
	for (const file of cases(KINDS, pagesIn())) {
		await page.goto(pack.root + file);
		await expect(page.locator('h1'), file).toHaveCount(1);
	}
	expect(found).toEqual([]);
});

test('every page of the site is in the pack, but for what needs the web', async ({ page }) => {
	await page.goto(`${pack.root}index.html`);
	const listed = await page
		.locator('[data-pages] a')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
	for (const { loc } of [
		...readFileSync('build/sitemap.xml', 'utf8').matchAll(/<loc>[^<]*?(?<loc>[a-z/-]*)<\/loc>/g)
	].map(({ groups }) => groups as { loc: string })) {
		const path = loc.replace(/^\/+/, '');
		if (path === '' || /^(embed|scenes)\//.test(path)) continue;
		expect(
			[...pack.files.keys()].some((file) => `/${file}`.endsWith(`/${path}index.html`)),
			path
		).toBe(true);
	}
	expect(listed).toContain('article/index.html');
	expect(listed).toContain('present/index.html');
});

test('from the start page to the slides, and through them by keys', async ({ page }) => {
	const found = troubles(page);
	await page.goto(`${pack.root}index.html`);
	await page.locator('a[href="present/index.html"]').click();
	await settled(page, 'top');
	const ids = slideIds();
	const at = (id: string | undefined) => settled(page, id);
	await page.keyboard.press('ArrowRight');
	await at(ids[1]);
	await page.keyboard.press('PageDown');
	await at(ids[2]);
	await page.keyboard.press('PageUp');
	await at(ids[1]);
	await page.keyboard.press('End');
	await at(ids.at(-1));
	await page.keyboard.press('o');
	await expect(page.locator('#overview')).toBeVisible();
	const picture = page.locator('#overview img').nth(20);
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	await page.locator(`#overview a[data-slide-id="${ids[20]}"]`).click();
	await at(ids[20]);
	await page.keyboard.press('.');
	await expect(page.locator('[data-blank]')).toBeVisible();
	await page.keyboard.press('Escape');
	// The links that a script writes lead to files, too.
	const read = page.locator('[data-read]');
	expect(await read.getAttribute('href')).toBe(`${pack.root}article/index.html#${ids[20]}`);
	for (const move of ['-1', '1']) {
		const href = (await page.locator(`[data-move="${move}"]`).getAttribute('href')) ?? '';
		expect(pack.files.has(decodeURIComponent(href.slice(pack.root.length))), href).toBe(true);
	}
	await read.click();
	await expect(page.locator(`[id="${ids[20]}"]`)).toBeInViewport();
	expect(found).toEqual([]);
});

test('the speaker’s view finds the slides, and turns them', async ({ page, context }) => {
	await page.goto(`${pack.root}present/index.html`);
	await settled(page, 'top');
	const opened = context.waitForEvent('page');
	await page.locator('[data-notes]').click();
	const notes = await opened;
	const found = troubles(notes);
	await expect(notes.locator('[data-together]')).toBeVisible();
	await notes.keyboard.press('ArrowRight');
	const second = await notes.locator('article.is-current').getAttribute('id');
	await settled(page, second ?? '');
	expect(found).toEqual([]);
});

const shownIn = (page: Page, wording: 'full' | 'plain') =>
	expect(page.locator('html')).toHaveAttribute('data-shown-text', wording);
/** By keyboard: before a click, Playwright may scroll the page, and the article's place goes along. */
const chooseWords = async (page: Page, words: 'As written' | 'Plain text') => {
	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	await page.getByRole('radio', { name: words }).click();
};

test('the article changes to plain text and back, and opens in it where it is remembered', async ({
	page
}) => {
	const found = troubles(page);
	const full = `${pack.root}article/index.html`;
	const plain = `${pack.root}article/plain/index.html#trade-oil`;
	const step = page.locator('#trade-oil');
	await page.goto(full);
	await step.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
	await chooseWords(page, 'Plain text');
	await expect(page).toHaveURL(plain);
	await expect(page.locator('html')).toHaveAttribute('data-text', 'plain');
	await expect(step).toBeInViewport();
	await page.goto(`${full}#trade-oil`);
	await expect(page).toHaveURL(plain);
	await expect(step).toBeInViewport();
	await chooseWords(page, 'As written');
	await expect(page).toHaveURL((url) => url.href.replace(/#.*/, '') === full);
	await expect(page.locator('html')).toHaveAttribute('data-text', 'full');
	await page.goto(`${pack.root}index.html`);
	await page.locator('a[href="article/index.html"]').click();
	await expect(page).toHaveURL(full);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(found).toEqual([]);
});

test('slides and the speaker’s view are told in plain words, loaded only when asked for', async ({
	page,
	context
}) => {
	const found = troubles(page);
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(`${pack.root}present/distance-moved/index.html`);
	await settled(page, 'distance-moved');
	const words = `${pack.root}files/plain.js`;
	expect(loaded).not.toContain(words);
	await chooseWords(page, 'Plain text');
	await shownIn(page, 'plain');
	expect(loaded).toContain(words);
	const slide = page.locator('[data-slide]');
	await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan moves its capital');
	await expect(slide.locator('[data-plain]')).toContainText('Kazakhstan moved its capital');
	await page.keyboard.press('Escape');
	await page.keyboard.press('PageDown');
	await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Five embassies in Brussels');
	const notes = await context.newPage();
	const foundInNotes = troubles(notes);
	await notes.goto(`${pack.root}present/notes/index.html`);
	await shownIn(notes, 'plain');
	await expect(notes.locator('#distance-embassies [data-plain]')).toContainText('is the office of one state');
	await notes.close();
	expect(foundInNotes).toEqual([]);
	const number = slide.locator('[data-plain] a.fact').first();
	const fact = await number.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
	await number.click();
	await expect(page).toHaveURL(`${pack.root}sources/index.html#${fact}`);
	await expect(page.locator(`[id="${fact}"]`)).toBeInViewport();
	expect(found).toEqual([]);
});

test('a guess on a slide that was reached by keys stands in the address, and the keys lead on', async ({
	page
}) => {
	const found = troubles(page);
	await page.goto(`${pack.root}present/index.html`);
	await settled(page, 'top');
	const ids = slideIds();
	const at = ids.indexOf('exports-guess');
	await page.keyboard.type(String(at - 1));
	await page.keyboard.press('Enter');
	await settled(page, ids[at - 1]);
	await page.keyboard.press('PageDown');
	const address = `${pack.root}present/exports-guess/index.html`;
	await expect(page).toHaveURL(address);
	await settled(page, 'exports-guess');
	await page.getByRole('spinbutton').fill('40');
	await expect(page).toHaveURL(`${address}#guess=40`);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await settled(page, 'exports-services');
	await page.keyboard.press('PageUp');
	await settled(page, 'exports-guess');
	await expect(page.getByRole('spinbutton')).toHaveValue('40');
	await expect(page).toHaveURL(`${address}#guess=40`);
	await page.keyboard.press('PageUp');
	await settled(page, ids[at - 1]);
	expect(found).toEqual([]);
});

test('a number leads to its evidence, filters work, and the search finds what is in the pack', async ({
	page
}) => {
	const found = troubles(page);
	await page.goto(`${pack.root}article/index.html`);
	await test.step('what can be done with a picture opens from files: what the zip has is there, the rest on the web', async () => {
		await linkOf(page, 'aid-bankers').click();
		const menu = menuOf(page, 'aid-bankers');
		await expect(menu).toContainText('on the website');
		const addresses = await menu
			.locator('a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const inPack = addresses.filter((address) => address.startsWith(pack.root));
		expect(inPack).toHaveLength(3);
		for (const address of inPack)
			expect(pack.files.has(address.slice(pack.root.length).replace(/[?#].*/, '')), address).toBe(true);
		expect(addresses.filter((address) => !/^(file|https?):\/\/./.test(address))).toEqual([]);
		await menu.getByRole('button', { name: 'Copy citation' }).click();
		await expect(menu.getByRole('status')).not.toBeEmpty();
		await page.keyboard.press('Escape');
	});
	const number = page.locator('main a.fact').first();
	const fact = await number.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
	await number.click();
	await expect(page).toHaveURL(`${pack.root}sources/index.html#${fact}`);
	await expect(page.locator(`[id="${fact}"]`)).toBeInViewport();
	await page.goto(`${pack.root}timeline/index.html`);
	const rows = page.locator('[data-table] tbody tr:visible');
	const all = await rows.count();
	await page.locator('[data-filters] label').first().click();
	await expect.poll(() => rows.count()).toBeLessThan(all);
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill('embasy Astana');
	await expect(page).toHaveURL(`${pack.root}search/index.html?q=embasy+Astana`);
	const step = page.locator('[data-list] a[href^="../article/index.html#"]').first();
	const id = await step.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
	await step.click();
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	expect(found).toEqual([]);
});
