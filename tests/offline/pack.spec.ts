import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unpack, type Unpacked } from '../support/pack';
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

test('every page opens from a file, and no link, request or anchor fails', async ({ page }) => {
	test.setTimeout(300_000);
	const pages = [...pack.files.keys()].filter((file) => file.endsWith('.html'));
	for (const file of ['index.html', 'article/index.html', 'present/notes/index.html', 'data/index.html'])
		expect(pages).toContain(file);
	const found = troubles(page);
	const ids = new Map<string, Set<string>>();
	const links: { from: string; to: string }[] = [];
	for (const file of pages) {
		await page.goto(pack.root + file);
		const { named, addresses } = await page.evaluate(() => ({
			named: [...document.querySelectorAll('[id]')].map(({ id }) => id),
			addresses: [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
				const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
				return address === '' ? [] : [new URL(address, document.baseURI).href];
			})
		}));
		ids.set(file, new Set(named));
		for (const to of new Set(addresses))
			if (!/^(https?|data|mailto):/.test(to)) links.push({ from: file, to });
	}
	expect(found).toEqual([]);
	const lost = links.filter(({ to }) => {
		const [address = '', anchor = ''] = to.split('#');
		if (!address.startsWith(pack.root)) return true;
		const file = decodeURIComponent(address.slice(pack.root.length));
		if (!pack.files.has(file)) return true;
		// What is named and has a value is for the page's script, no anchor: `session=…` in the slides.
		return (
			anchor !== '' &&
			!anchor.includes('=') &&
			ids.has(file) &&
			!ids.get(file)?.has(decodeURIComponent(anchor))
		);
	});
	expect(lost).toEqual([]);
	expect(links.length).toBeGreaterThan(1000);
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
	const ids = await page
		.locator('#overview [data-step]')
		.evaluateAll((all) => all.map((element) => element.id));
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

test('a number leads to its evidence, and filters work', async ({ page }) => {
	const found = troubles(page);
	await page.goto(`${pack.root}article/index.html`);
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
	expect(found).toEqual([]);
});
