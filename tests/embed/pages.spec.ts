import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { FOLDER, scenes, steps } from '../support/embeds';
import { contentHeight, embedIn, openHost } from '../support/host';
import { complaints } from '../support/story';

/** The most a file may weigh, compressed. */
const STEP_BYTES = 30_000;
const SCENE_BYTES = 45_000;
const SCRIPT_BYTES = 3_000;
/** The most that WordPress shows of a frame, in pixels. */
const HIGHEST = 1000;

const weight = (path: string) => gzipSync(readFileSync(path)).length;
const tooHeavy = (paths: string[], most: number) =>
	paths.map((path) => `${path}: ${weight(path)}`).filter((line) => Number(line.split(': ')[1]) > most);

test('weigh no more than they may', () => {
	expect(steps().length).toBeGreaterThan(60);
	expect(
		tooHeavy(
			steps().map((path) => join(FOLDER, path, 'index.html')),
			STEP_BYTES
		)
	).toEqual([]);
	expect(
		tooHeavy(
			scenes().map((path) => join(FOLDER, path, 'index.html')),
			SCENE_BYTES
		)
	).toEqual([]);
	expect(weight('build/embed.js')).toBeLessThan(SCRIPT_BYTES);
});

test('are files of their own: one script that runs, no module, nothing fetched, nothing stored', () => {
	for (const path of [...steps(), ...scenes()]) {
		const html = readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
		const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
		expect(
			scripts.filter((attributes) => !attributes.includes('application/json')),
			path
		).toEqual(['']);
		expect(html, path).not.toMatch(
			/ src=|url\((?!['"]?#)|@import|localStorage|sessionStorage|document\.cookie/
		);
		const head = html.slice(0, html.indexOf('<style>'));
		for (const needed of ['content="noindex"', 'rel="canonical"', 'application/json+oembed'])
			expect(head.slice(0, 1500), path).toContain(needed);
		expect(html, path).toMatch(/data-version="\d{4}-\d\d-\d\d"/);
	}
});

test('fit a phone and a column of text, and are no higher than WordPress allows', async ({ page }) => {
	test.setTimeout(400_000);
	const misfits: string[] = [];
	for (const path of [...steps(), ...scenes()]) {
		await page.goto(`./embed/${path}/`);
		for (const width of [320, 600]) {
			await page.setViewportSize({ width, height: 600 });
			const height = await contentHeight(page.mainFrame());
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (height > HIGHEST || wide > 0) misfits.push(`${path} at ${width}: ${height} high, ${wide} too wide`);
		}
	}
	expect(misfits).toEqual([]);
});

test('oembed.json and its thumbnail are sent as what they are', async ({ request, baseURL }) => {
	for (const [file, type] of [
		['aid/oembed.json', 'application/json'],
		['aid/aid-mines/oembed.json', 'application/json'],
		['aid/aid-mines/picture.svg', 'image/svg+xml']
	] as const) {
		const answer = await request.get(new URL(`embed/${file}`, baseURL).href);
		expect(answer.headers()['content-type'], file).toContain(type);
	}
});

test('the height that oembed.json gives shows all of an embed, and not much more', async ({
	page,
	request,
	baseURL
}) => {
	await page.setViewportSize({ width: 600, height: 600 });
	const misfits: string[] = [];
	for (const path of [
		'aid',
		'aid/aid-mines',
		'trade',
		'trade/trade-firms',
		'map/distance-why',
		'exports/exports-guess'
	]) {
		const said = (await (await request.get(new URL(`embed/${path}/oembed.json`, baseURL).href)).json()) as {
			height: number;
		};
		await page.goto(`./embed/${path}/`);
		const spare = said.height - (await contentHeight(page.mainFrame()));
		if (spare < 0 || spare > 200) misfits.push(`${path}: ${spare}`);
	}
	expect(misfits).toEqual([]);
});

// Every fifth step, and every scene; the others are drawn by the same code.
test('have no accessibility faults, light and dark, plain and full', async ({ page }) => {
	test.setTimeout(600_000);
	const faults: string[] = [];
	const sample = [...scenes(), ...steps().filter((_, i) => i % 5 === 0)];
	const asked = ['?theme=light', '?theme=dark&plain=1', '?theme=dark', '?theme=light&plain=1'];
	for (const [i, path] of sample.entries()) {
		const address = `./embed/${path}/${asked[i % asked.length]}`;
		await page.goto(address);
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze();
		faults.push(...violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`));
	}
	expect(faults).toEqual([]);
});

test('no link, form or script of theirs can lead their host away', () => {
	const strays: string[] = [];
	for (const path of [...steps(), ...scenes()]) {
		const html = readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
		for (const [tag] of html.matchAll(/<a [^>]*>/g))
			if (!/ target="_blank"/.test(tag) && !/ rel="(prev|next)" href="\.\.\/[\w-]+\/"/.test(tag))
				strays.push(`${path}: ${tag}`);
		if (/<(form|base|meta http-equiv="refresh")/i.test(html)) strays.push(`${path}: a form, base or refresh`);
		if (/target="_(top|parent)|\b(top|parent)\.location|window\.open|navigateTo/.test(html))
			strays.push(`${path}: reaches for its host`);
	}
	expect(strays).toEqual([]);
});

test('on paper they are light, and have nothing to press', async ({ page }) => {
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	for (const path of ['aid/aid-mines', 'aid']) {
		await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
		await page.goto(`./embed/${path}/`);
		const light = await paper();
		for (const [colorScheme, query] of [
			['light', '?theme=dark'],
			['dark', '?theme=dark'],
			['dark', '']
		] as const) {
			await page.emulateMedia({ media: 'screen', colorScheme });
			await page.goto(`./embed/${path}/${query}`);
			expect(await paper()).not.toBe(light);
			await page.emulateMedia({ media: 'print' });
			expect(await paper(), `${path} ${colorScheme} ${query}`).toBe(light);
			await expect(page.locator(':is(nav, .foot a, input):visible')).toHaveCount(0);
			await expect(page.locator('figure > svg:visible')).toHaveCount(1);
		}
	}
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a step has words, picture, table, and a way to the next', async ({ page }) => {
		await page.goto('./embed/aid/aid-mines/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('figure svg:visible')).toHaveCount(1);
		await page.getByText('In words and as a table').click();
		await expect(page.getByRole('table')).toBeVisible();
		await page.getByRole('link', { name: 'Next' }).click();
		await expect(page).toHaveURL(/aid-luxembourg\/$/);
	});

	test('a scene goes from step to step', async ({ page }) => {
		await page.goto('./embed/aid/');
		await expect(page.locator('#aid-everything')).toBeVisible();
		await page.locator('#aid-everything').getByText('Next').click();
		await expect(page.locator('#aid-kyrgyzstan')).toBeVisible();
		await expect(page.locator('#aid-everything')).toBeHidden();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('#aid-bankers')).toBeVisible();
		await expect(page.locator('#aid-bankers figure > svg')).toBeVisible();
	});
});

test('a host that blocks scripts shows a step whole', async ({ page, baseURL }) => {
	await openHost(
		page,
		`<iframe sandbox="" width="600" height="1000" src="${new URL('embed/aid/aid-mines/', baseURL).href}"></iframe>`
	);
	const frame = await embedIn(page);
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(frame.locator('figure svg:visible')).toHaveCount(1);
});

test('a host that blocks scripts can go through a scene, which no header had to allow', async ({
	page,
	baseURL,
	request
}) => {
	const address = new URL('embed/aid/', baseURL).href;
	expect((await request.get(address)).headers()).not.toHaveProperty('access-control-allow-origin');
	await openHost(page, `<iframe sandbox="" width="600" height="1000" src="${address}"></iframe>`);
	const frame = await embedIn(page);
	await frame.locator('#aid-everything').getByText('Next').click();
	await expect(frame.locator('#aid-kyrgyzstan')).toBeVisible();
	await expect(frame.locator('#aid-everything')).toBeHidden();
});

test('theme and plain are taken from the address; nonsense is not', async ({ page }) => {
	const said = complaints(page);
	const state = () =>
		page.evaluate(() => [
			document.documentElement.dataset.theme,
			document.documentElement.hasAttribute('data-plain')
		]);
	await page.goto('./embed/aid/aid-mines/?theme=dark&plain=1');
	expect(await state()).toEqual(['dark', true]);
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await page.goto('./embed/aid/aid-mines/?theme=light');
	expect(await state()).toEqual(['light', false]);
	const hostile = fc.sample(fc.webQueryParameters(), { numRuns: 12, seed: 4 });
	const attacks = ['"><script>alert(1)</script>', "javascript:alert('x')", '%00%ff', '../../evil', '{{7*7}}'];
	for (const text of [...hostile, ...attacks]) {
		const rest = `?theme=${text}&plain=${text}&childId=${text}&lang=${text}#?secret=${text}`;
		await page.goto(`./embed/aid/aid-mines/${rest}`);
		expect(await state()).toEqual([undefined, false]);
		const next = await page.getByRole('link', { name: 'Next' }).getAttribute('href');
		expect(next).toMatch(/^\.\.\/aid-luxembourg\/(\?childId=[\w:.%-]+)?(#\?secret=[\w:.-]+)?$/);
	}
	expect(said).toEqual([]);
});

test('messages of a stranger change nothing in an embed', async ({ page, baseURL }) => {
	const said = complaints(page);
	await openHost(
		page,
		`<iframe width="600" src="${new URL('embed/aid/aid-mines/', baseURL).href}"></iframe>`
	);
	const frame = await embedIn(page);
	const before = await frame.content();
	const url = frame.url();
	const hostile = fc.sample(fc.jsonValue(), { numRuns: 60, seed: 4 }) as unknown[];
	const attacks = [
		'[iFrameSizer]<img src=x onerror=alert(1)>:8:false',
		'[iFrameSizer]a:message:evil',
		'pymxPYMxgxPYMxnavigateToxPYMxhttps://example.org',
		{ type: 'iframe-child-init', bodyPadding: '90px', targetElementSelector: '[' },
		{ 'distant-partners': 1, type: 'ask', height: '<b>' }
	];
	await page.evaluate(
		(all: unknown[]) => {
			const target = document.querySelector('iframe')?.contentWindow;
			for (const message of all) target?.postMessage(message, '*');
		},
		[...hostile, ...attacks]
	);
	// A question that comes last is answered after all of them.
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				addEventListener('message', ({ data }) => {
					if (data === '[iFrameSizer]last:' || String(data).startsWith('[iFrameSizer]last:')) done();
				});
				document.querySelector('iframe')?.contentWindow?.postMessage('[iFrameSizer]last:8', '*');
			})
	);
	expect(await frame.content()).toBe(before);
	expect(frame.url()).toBe(url);
	expect(said).toEqual([]);
});

test('in a scene the picture moves from step to step and ends as the one that stands still', async ({
	page
}) => {
	const said = complaints(page);
	await page.goto('./embed/aid/');
	const live = page.locator('.step:visible figure > svg:visible');
	await expect(page.locator('html')).toHaveAttribute('data-moves', '');
	await expect(live).toHaveCount(1);
	/** What a picture is made of, but for the names that only moving marks have. */
	const marks = (selector: string) =>
		page
			.locator(selector)
			.evaluate((svg) =>
				[...svg.querySelectorAll('text')].map(
					(text) => `${text.getAttribute('x')} ${text.getAttribute('y')} ${text.textContent}`
				)
			);
	const between = page.evaluate(
		() =>
			new Promise<number>((done) => {
				const seen = new Set<string>();
				const svg = document.querySelector('figure > .moving');
				const look = () => {
					seen.add(svg?.innerHTML ?? '');
					if (seen.size > 1 && document.documentElement.dataset.settled !== undefined) done(seen.size);
					else requestAnimationFrame(look);
				};
				look();
			})
	);
	await page.locator('#aid-everything').getByText('Next').click();
	expect(await between).toBeGreaterThan(2);
	await expect(page.locator('html')).toHaveAttribute('data-settled', '');
	expect(await marks('#aid-kyrgyzstan figure > .moving')).toEqual(
		await marks('#aid-kyrgyzstan figure > .narrow:not(.moving)')
	);
	expect(said).toEqual([]);
});

test('a scene starts at the step its address names, and does not move for those who want it still', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('./embed/aid/#aid-bankers');
	await expect(page.locator('#aid-bankers')).toBeVisible();
	await page.locator('#aid-bankers').getByText('Next').click();
	await expect(page.locator('#aid-mines figure > svg:visible')).toHaveCount(1);
	expect(await page.evaluate(() => document.documentElement.dataset.settled)).toBe('');
});
