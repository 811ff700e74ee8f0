import type { Page } from '@playwright/test';
import { walk } from '../support/walk';
import {
	expectPlace,
	expectSaid,
	expectVisible,
	openStory,
	placeOf,
	remember,
	settled,
	textOf,
	visible
} from './asks';
import { expect, test } from './test';

/** Steps whose text and picture differ most in height: long and short ones, a chapter's first and last, a guess. */
const PLACES = [
	'distance-pipe',
	'tractebel-visit',
	'exports-guess',
	'trade-both',
	'luxembourg-scale',
	'aid-bankers',
	'chronicle-after'
];

test('all steps, down and up: each picture is its step’s, and the same as before', async ({ tab, site }) => {
	await openStory(tab, site, 'top');
	const ids = await tab.evaluate(() =>
		[...document.querySelectorAll('[data-step]:not(.cover)')].map(({ id }) => id)
	);
	expect(ids.length).toBeGreaterThan(60);
	await tab.evaluate(() => localStorage.setItem('distant-partners:motion', 'off'));
	await tab.reload();
	const page = tab as unknown as Page;
	expect(await walk(page, ids)).toEqual([]);
	expect(await walk(page, ids.toReversed())).toEqual([]);
});

test('in motion: a picture arrives at what its step shows, wherever it is drawn', async ({ tab, site }) => {
	await openStory(tab, site, 'tractebel-visit');
	await remember(tab, 'motion', 'on');
	await tab.reload();
	const ids = await tab.evaluate(() =>
		[...document.querySelectorAll('#tractebel [data-step], #trade [data-step]')].map(({ id }) => id)
	);
	expect(await walk(tab as unknown as Page, [...ids, ...ids.toReversed()])).toEqual([]);
});

test('a turned phone and a zoomed window leave the reader where they are', async ({ tab, site }) => {
	for (const [there, elsewhere] of [
		[
			[390, 844],
			[844, 390]
		],
		[
			[1280, 800],
			[1024, 640]
		],
		[
			[1280, 800],
			[700, 800]
		],
		// As a bar of the browser's takes of a window.
		[
			[390, 844],
			[390, 800]
		]
	] as const) {
		await tab.resize(there[0], there[1]);
		for (const step of PLACES) {
			await openStory(tab, site, step);
			for (const size of [elsewhere, there]) {
				await tab.resize(size[0], size[1]);
				// Two more frames, in which a page that had lost it would say so.
				await tab.evaluate(
					() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))
				);
				await settled(tab, step);
				const { step: at, hash } = await placeOf(tab);
				expect.soft([at, hash], `${step} at ${size.join('×')}`).toEqual([step, `#${step}`]);
			}
		}
	}
});

test('step by step, by button and by key; scrolling again, the reader is where they were', async ({
	tab,
	site
}) => {
	await openStory(tab, site, 'tractebel-visit', '?view=step');
	const at = await tab.evaluate(() => [...document.querySelectorAll('[data-step]')].map(({ id }) => id));
	const [next, later] = [1, 2].map((by) => at[at.indexOf('tractebel-visit') + by] ?? '') as [string, string];
	await expectVisible(tab, '.card');
	await tab.click('[data-go="1"]');
	await settled(tab, next);
	await tab.press('ArrowRight');
	await settled(tab, later);
	await tab.press('ArrowLeft');
	await settled(tab, next);
	await expectVisible(tab, '.card');
	// The address follows once the reader rests.
	await expectPlace(tab, next);
	await tab.reload();
	await settled(tab, next);
	await tab.click('[data-view-link="scroll"]');
	await settled(tab, next);
	await expectPlace(tab, next);
	expect(await visible(tab, '.card')).toBeGreaterThan(1);
});

test('a chapter that is chosen in the menu is the one that the bar and the address name', async ({
	tab,
	site
}) => {
	await openStory(tab, site, 'top');
	for (const chapter of ['aid', 'exports']) {
		await tab.click('.where[popovertarget="menu"]');
		await expectVisible(tab, '#menu');
		await tab.click(`#menu ol a[href="#${chapter}"]`);
		await settled(tab);
		const title = await tab.evaluate((id) => document.getElementById(id)?.dataset.title, chapter);
		await expect.poll(() => textOf(tab, '[data-where]')).toBe(title);
		const first = await tab.evaluate((id) => document.querySelector(`#${id} [data-step]`)?.id, chapter);
		await expect.poll(async () => (await placeOf(tab)).hash).toBe(`#${first}`);
	}
});

test('a number opens its evidence, from the text and from the picture, and gives the focus back', async ({
	tab,
	site
}) => {
	await openStory(tab, site, 'tractebel-bill');
	const number = '#tractebel-bill .card a.fact';
	for (const [how, from] of [
		['a pointer', number],
		['the picture', '#tractebel [data-live] svg a.number']
	] as const) {
		await tab.click(from);
		await expectVisible(tab, '#evidence .evidence');
		await tab.press('Escape');
		await expectVisible(tab, '#evidence', 0);
		expect((await placeOf(tab)).hash, how).toBe('#tractebel-bill');
	}
	await tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), number);
	await tab.press('Enter');
	await expectVisible(tab, '#evidence .evidence');
	expect(await tab.evaluate(() => document.activeElement?.closest('#evidence') !== null)).toBe(true);
	await tab.press('Escape');
	await expectVisible(tab, '#evidence', 0);
	expect(await tab.evaluate((selector) => document.activeElement?.matches(selector), number)).toBe(true);
});

test('a guess is typed, pressed and drawn, stands in the address, and shows beside the answer', async ({
	tab,
	site
}) => {
	await openStory(tab, site, 'exports-guess');
	const values = () =>
		tab.evaluate(() =>
			[...document.querySelectorAll<HTMLInputElement>('[data-guess] input')].map(({ value }) => value)
		);
	await tab.click('[data-guess] input[type=number]');
	await tab.type('40');
	await expect.poll(values).toEqual(['40', '40']);
	await tab.evaluate(() => document.querySelector<HTMLElement>('[data-guess] input[type=range]')?.focus());
	await tab.press('ArrowRight');
	await expect.poll(values).toEqual(['41', '41']);
	const { left, top, width, height } = await tab.evaluate(() => {
		const box = document.querySelector('#exports [data-live] .canvas')?.getBoundingClientRect();
		return JSON.parse(JSON.stringify(box)) as DOMRect;
	});
	const x = left + 0.7 * width;
	await tab.drag([x, top + 0.9 * height], [x, top + 0.4 * height]);
	await expect.poll(async () => (await values())[0]).not.toBe('41');
	const [guess] = await values();
	await expectSaid(tab, () => location.hash, `#exports-guess&guess=${guess}`);
	await tab.click('[data-guess] button');
	await settled(tab, 'exports-services');
	expect(
		await tab.evaluate(
			() =>
				document.querySelectorAll('#exports [data-live] rect[stroke="var(--accent)"][stroke-dasharray]')
					.length
		)
	).toBe(1);
});

test('a picture’s menu opens in sight, by pointer and by key, copies its link, and gives the focus back', async ({
	tab,
	site
}) => {
	/** How many of the menu’s buttons and links are in the window, and how many are not. */
	const entries = () =>
		tab.evaluate(() => {
			const boxes = [...document.querySelectorAll('#uses :is(a, button)')].map((one) =>
				one.getBoundingClientRect()
			);
			const inside = boxes.filter(
				({ left, right, top, bottom }) =>
					left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && bottom > top
			);
			return { inside: inside.length, outside: boxes.length - inside.length };
		});
	const link = '#aid button.use, a.use[href$="#aid-everything"]';
	for (const path of ['#aid-everything', 'present/aid-everything/', 'article/#aid-everything']) {
		await tab.resize(390, 844);
		await tab.goto('about:blank');
		await tab.goto(site + path);
		if (!path.startsWith('article')) await settled(tab, 'aid-everything');
		await tab.click(link);
		await expectVisible(tab, '#uses');
		await expect.poll(entries, { message: path }).toEqual({ inside: expect.any(Number), outside: 0 });
		expect((await entries()).inside, path).toBeGreaterThan(5);
		await tab.press('Escape');
		await expectVisible(tab, '#uses', 0);
		expect(await tab.evaluate(() => document.activeElement?.matches('.use')), path).toBe(true);
		await tab.press('Enter');
		await expectVisible(tab, '#uses');
		await tab.click('#uses [data-do="copy-link"]');
		// Where a browser doesn’t let pages copy, the link is selected.
		await expect.poll(() => textOf(tab, '#uses [role=status]'), { message: path }).toMatch(/copied|by hand/);
		expect(await textOf(tab, '#uses .copied'), path).toBe(`${site}#aid-everything`);
		await tab.press('Escape');
		await expectVisible(tab, '#uses', 0);
		expect(await visible(tab, '.use[aria-expanded=true]'), path).toBe(0);
	}
});
