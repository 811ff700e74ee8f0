import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expectStored, keptBy, openAtRest, rested } from '../support/offline';
import { complaints, settled } from '../support/story';
import { nextVersion } from '../support/versions';

// The site is stored once; what follows reads from there. Each test begins where the one before ended.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const base = process.env.BASE_PATH ?? '';
let server: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let page: Page;
let site: string;
/** What the worker has asked a server for. */
const asked: string[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'distant-partners-version-'));

test.beforeAll(async ({ browser }) => {
	server = await serve({ port: 0, base });
	site = server.url;
	context = await browser.newContext({ serviceWorkers: 'allow' });
	context.on('request', (request) => {
		if (request.serviceWorker()) asked.push(request.url());
	});
	page = await context.newPage();
});
test.afterAll(async () => {
	await context.close();
	await server.close();
	rmSync(scratch, { recursive: true, force: true });
});

test('the story is stored once it is read, and says so', async () => {
	asked.length = 0;
	await page.goto(site);
	await settled(page);
	await page.locator('[popovertarget="settings"]').click();
	const field = page.locator('[data-stored]');
	await expect(field).toHaveAttribute('data-stored', 'storing');
	await expect(field).toContainText(/\d\.\d MB of \d+\.\d MB/);
	await expect(field.locator('progress')).toBeVisible();
	await expectStored(page, 'ready');
	await expect(field).toContainText(/Ready offline.*\d+\.\d MB/);
	await expect(page.locator('footer .kept')).toBeVisible();
	expect(await keptBy(page)).toEqual({ registrations: 1, caches: 1 });
	// In bundles, and what has a name of its own: no page, and no picture, by itself.
	expect(asked.length).toBeLessThan(75);
	expect(asked.filter((url) => !/\/_app\/immutable\/|\/service-worker\.js$/.test(url))).toEqual([]);
	// The page that brought the worker is served by it without being reloaded.
	expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	await server.close();
});

test('without a network: the story, a step, its scenes and its evidence', async () => {
	const found = complaints(page);
	await page.goto(`${site}#exports-peak`);
	await page.reload();
	await settled(page, 'exports-peak');
	const number = page.locator('#exports-peak a.fact').first();
	await number.click();
	const evidence = page.locator('#evidence [data-body]');
	await expect(evidence.locator('h3, h2').first()).toBeVisible();
	await expect(page).toHaveURL(`${site}#exports-peak`);
	await page.keyboard.press('Escape');
	await page.goto(`${site}?view=step#aid-everything`);
	await settled(page, 'aid-everything');
	expect(found).toEqual([]);
});

test('without a network: article, sources, timeline, glossary, search, worksheet, data', async () => {
	const found = complaints(page);
	for (const path of [
		'article/',
		'article',
		'article/plain/',
		'sources/',
		'timeline/?kind=visit',
		'glossary/',
		'search/?q=embassy',
		'teach/aid/worksheet/',
		'data/'
	]) {
		const answer = await page.goto(site + path);
		expect(answer?.status(), path).toBe(200);
		await expect(page.locator('h1'), path).toBeVisible();
		// Said at the foot, without the settings having to be opened.
		await expect(page.locator('footer .kept'), path).toBeVisible();
		if (path.startsWith('search/')) await expect(page.locator('[data-said]')).toContainText('found for');
		// However the address was written, links count from the folder.
		expect(new URL(page.url()).pathname, path).toMatch(/\/$/);
	}
	const files = await page
		// Documents for other programs aren't stored.
		.locator('table.files a:not([href$=".epub"], [href$=".xlsx"])')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	expect(files.length).toBeGreaterThan(3);
	const status = await page.evaluate(
		(addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
		files
	);
	expect(new Set(status)).toEqual(new Set([200]));
	expect(found).toEqual([]);
});

test('without a network: a worksheet goes to paper', async () => {
	const found = complaints(page);
	await page.goto(`${site}teach/aid/worksheet/`);
	await expect(page.locator('.sheet figure svg')).toBeVisible();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf).toMatch(/\/Type\s*\/Page\b(?!s)/);
	expect(found).toEqual([]);
});

test('without a network: slides, jumps among them, thumbnails and notes', async () => {
	const found = complaints(page);
	for (const step of ['trade-both', 'distance-pipe', 'luxembourg-lessons']) {
		await page.goto(`${site}present/${step}/`);
		await settled(page, step);
	}
	await page.keyboard.press('Home');
	await settled(page, 'top');
	await page.keyboard.press('o');
	const picture = page.locator('#overview img').nth(5);
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	await page.locator('#overview a[data-slide-id="security-troops"]').click();
	await settled(page, 'security-troops');
	await page.goto(`${site}present/notes/`);
	await settled(page);
	await expect(page.locator('article.is-current')).toBeVisible();
	expect(found).toEqual([]);
});

test('without a network: a page that isn’t stored says so, and offers what is; an embed is not there', async () => {
	for (const path of ['nowhere/at-all/', 'scenes/aid/', 'pack/start.html']) {
		const answer = await page.goto(site + path);
		expect(answer?.status(), path).toBe(503);
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('This page isn’t stored');
	}
	expect(await page.getByRole('listitem').count()).toBeGreaterThan(5);
	await page.getByRole('link', { name: 'For teachers' }).click();
	await expect(page).toHaveURL(`${site}teach/`);
	const embed = await page.evaluate(
		(address) =>
			fetch(address).then(
				({ status }) => status,
				() => 'no network'
			),
		`${site}embed/aid/`
	);
	expect(embed).toBe('no network');
});

test('a new version waits until a reader asks for it, and then all pages have it', async () => {
	const next = join(scratch, 'next');
	const retitle = (html: string) => html.replace(/<title>[^<]*/, '<title>Next version');
	nextVersion(next, { '': retitle, 'article/': retitle });
	await page.goto(site);
	await settled(page);
	server = await serve({ port: server.port, base, dir: next });
	asked.length = 0;
	const other = await context.newPage();
	await openAtRest(other, `${site}article/`);
	await expect(other.locator('.offer')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('.offer')).toBeVisible();
	// Of the new version, what has changed was fetched.
	expect(asked.filter((url) => url.includes('/_app/')).toSorted()).toEqual([
		expect.stringMatching(/\/offline\/article\.\w+\.bin$/),
		expect.stringMatching(/\/offline\/site\.\w+\.bin$/)
	]);

	// Until then, everything is of the old version, however often it is opened.
	for (const one of [page, other]) {
		await one.reload();
		await expect(one).not.toHaveTitle('Next version');
		await expect(one.locator('.offer')).toBeVisible();
	}
	// A class isn't told.
	const slides = await context.newPage();
	await slides.goto(`${site}present/`);
	await expectStored(slides, 'update');
	await expect(slides.locator('.offer')).toHaveCount(0);

	await page.locator('.offer button').first().click();
	for (const one of [page, other]) await expect(one).toHaveTitle('Next version');
	await expect(page.locator('.offer')).toHaveCount(0);
	await expectStored(page, 'ready');
	await other.close();
	await slides.close();
});

test(
	'where data are to be saved, a new version isn’t stored unless its reader wants it',
	{ tag: '@full' },
	async () => {
		const thrifty = `Object.defineProperty(Object.getPrototypeOf(navigator), 'connection', { value: { saveData: true } })`;
		const third = join(scratch, 'third');
		nextVersion(third, { 'glossary/': (html) => html.replace(/<title>[^<]*/, '<title>Third') }, thrifty);
		// A page that saves nothing would want the new version as soon as it comes to rest.
		await page.goto('about:blank');
		await server.close();
		server = await serve({ port: server.port, base, dir: third });
		const saver = await context.newPage();
		await saver.addInitScript(thrifty);
		await saver.goto(`${site}glossary/`);
		asked.length = 0;
		const outcome = await saver.evaluate(async () => {
			// As a browser does, when it sees fit.
			const kept = await navigator.serviceWorker.getRegistration();
			const worker = (await kept?.update())?.installing;
			await new Promise((change) => worker?.addEventListener('statechange', change));
			return worker?.state;
		});
		expect(outcome).toBe('redundant');
		expect(asked.filter((url) => url.includes('/_app/'))).toEqual([]);
		await expect(saver).not.toHaveTitle('Third');

		await saver.evaluate(() => localStorage.setItem('distant-partners:offline', 'on'));
		await saver.reload();
		await saver.locator('.offer button').first().click();
		await expect(saver).toHaveTitle('Third');
		await saver.close();
	}
);

test('an embed passes the worker by, and brings none', async () => {
	const story = await page.goto(site);
	expect(story?.fromServiceWorker()).toBe(true);
	const embed = await page.goto(`${site}embed/aid/`);
	expect(embed?.status()).toBe(200);
	expect(embed?.fromServiceWorker()).toBe(false);
	expect(await embed?.text()).not.toContain('data-panel');
	const script = await page.goto(`${site}embed.js`);
	expect(script?.fromServiceWorker()).toBe(false);
});

test('what is stored can be removed, and stays away until it is asked for', async () => {
	// A reader may be quicker than the page, which sees to its storing when it has nothing else to do.
	await page.addInitScript(() => {
		const late: IdleRequestCallback[] = [];
		const ask = requestIdleCallback;
		let held = true;
		window.requestIdleCallback = (work, options) => (held ? late.push(work) : ask(work, options));
		const worker = navigator.serviceWorker;
		const register = worker.register.bind(worker);
		let asked = 0;
		worker.register = (...which) => {
			asked += 1;
			return register(...which);
		};
		Object.assign(window, {
			/** Lets the page do what it has put off. */
			letIdle: () => {
				held = false;
				for (const work of late) ask(work);
			},
			/** How often it has asked for a worker. */
			timesAsked: async () => {
				await worker.getRegistration();
				return asked;
			}
		});
	});
	await page.goto(site);
	await expectStored(page, 'ready');
	await page.locator('[data-stored] button').click();
	await expectStored(page, 'off');
	await expect(page.locator('footer .kept')).toBeHidden();
	expect(await keptBy(page)).toEqual({ registrations: 0, caches: 0 });
	await page.evaluate(() => (window as unknown as { letIdle: () => void }).letIdle());
	await rested(page);
	const timesAsked = await page.evaluate(() =>
		(window as unknown as { timesAsked: () => Promise<number> }).timesAsked()
	);
	expect(timesAsked).toBe(0);
	await page.reload();
	await expectStored(page, 'off');
	await rested(page);
	expect(await keptBy(page)).toEqual({ registrations: 0, caches: 0 });
	await page.locator('[data-stored] button').click();
	await expectStored(page, 'storing');
});
