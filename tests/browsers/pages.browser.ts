import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectSaid, expectVisible, keepInStep, onItsWay, settled, textOf, visible } from './asks';
import type { Tab } from './tab';
import { expect, test } from './test';

test('slides, and the speaker’s view beside them', async ({ tab, site }) => {
	await tab.goto(`${site}present/aid-everything/`);
	await keepInStep(tab);
});

test('a lesson’s slides by themselves, in both windows, and slides that are ticked', async ({
	tab,
	site
}) => {
	const count = (of: Tab) => textOf(of, '[data-count]');
	await tab.goto(`${site}present/lesson/50/`);
	const steps = await tab.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('.thumbs a')].map(
			({ pathname }) => pathname.split('/').at(-2) ?? ''
		)
	);
	const [first, second, third] = steps as [string, string, string];
	await tab.click('.doors a');
	await settled(tab, first);
	await expect.poll(() => count(tab)).toBe(`1 / ${steps.length}`);
	await tab.press('PageDown');
	await settled(tab, second);
	const notes = await tab.opened(() => tab.click('[data-notes]'));
	await settled(notes, second);
	await expectVisible(notes, '[data-together]');
	expect(await count(notes)).toBe(`2 / ${steps.length}`);
	await expectVisible(notes, '.part');
	await notes.press('PageDown');
	await tab.front();
	await settled(tab, third);
	await notes.close();
	await tab.reload();
	await settled(tab, third);
	expect(await count(tab)).toBe(`3 / ${steps.length}`);

	await tab.goto(`${site}present/deck/`);
	for (const step of ['aid-bankers', 'exports-peak']) await tab.click(`input[value=${step}]`);
	await expectSaid(tab, () => location.hash, '#steps=exports-peak,aid-bankers');
	await tab.click('[data-show]');
	await settled(tab, 'exports-peak');
	await tab.press('ArrowRight');
	await settled(tab, 'aid-bankers');
	expect(await count(tab)).toBe('2 / 2');
	await expectSaid(tab, () => location.hash, '#steps=exports-peak,aid-bankers');
});

test('the search is opened by its key, finds what is misspelt, and leads there by keys', async ({
	tab,
	site
}) => {
	await tab.goto(`${site}glossary/`);
	await tab.press('/');
	await expectSaid(tab, () => location.pathname, new URL(`${site}search/`).pathname);
	await expectSaid(tab, () => document.activeElement?.matches('[data-search] input'), true);
	await tab.type('Luxemburg embasy');
	await expect.poll(() => textOf(tab, '[data-said]')).toMatch(/^\d+ found for “Luxemburg embasy”$/);
	await expectSaid(tab, () => location.search, '?q=Luxemburg+embasy');
	await tab.press('ArrowDown');
	expect(await tab.evaluate(() => document.activeElement?.matches('[data-list] h2 a'))).toBe(true);
	await tab.goto(`${site}search/?q=alleged+payments`);
	await expect.poll(() => visible(tab, '[data-list] a[data-fact]')).toBeGreaterThan(0);
	await tab.click('[data-list] a[data-fact]');
	await expectVisible(tab, '#evidence .evidence');
	await tab.press('Escape');
	await expectVisible(tab, '#evidence', 0);
	await tab.goto(`${site}search/?q=embassy+Astana&kind=step`);
	await expect.poll(() => visible(tab, '[data-list] h2 a')).toBeGreaterThan(0);
	await tab.click('[data-list] h2 a');
	await settled(tab);
	await expectSaid(tab, () => location.hash !== '', true);
});

test('an embed with script and as an element is as high as what is in it', async ({ tab, site }) => {
	const page = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>
		<iframe src="${site}embed/aid/aid-bankers/" title="Picture" style="width:100%;border:0"></iframe>
		<distant-partners-scene scene="trade" step="trade-oil" theme="dark"><p id="still">A still picture</p></distant-partners-scene>
		<script src="${site}embed.js"></script>`;
	const host = createServer((_, response) =>
		response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
	);
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	try {
		await tab.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
		for (const [width, height] of [
			[1280, 800],
			[400, 800]
		] as const) {
			await tab.resize(width, height);
			// What is out of sight may wait.
			for (const [index, address] of [
				'/embed/aid/aid-bankers/',
				'/embed/trade/trade-oil/?theme=dark'
			].entries()) {
				const given = () =>
					tab.evaluate((index) => {
						const frames = [
							document.querySelector('iframe'),
							document.querySelector('distant-partners-scene')?.shadowRoot?.querySelector('iframe')
						];
						frames[index]?.scrollIntoView();
						return [frames[index]?.clientWidth, frames[index]?.clientHeight];
					}, index);
				const needed = () =>
					tab.evaluateIn(address, () => [
						innerWidth,
						Math.ceil(document.body.getBoundingClientRect().height)
					]);
				await expect
					.poll(async () => [await given(), await needed()], { message: `${address} at ${width}` })
					.toEqual([await needed(), await needed()]);
				expect((await given())[1]).toBeGreaterThan(200);
			}
		}
		await expectVisible(tab, '#still', 0);
	} finally {
		host.close();
		host.closeAllConnections();
	}
});

test('the timeline is filtered and sorted', async ({ tab, site }) => {
	await tab.goto(`${site}timeline/`);
	const rows = '[data-table] tbody tr';
	const all = await visible(tab, rows);
	expect(all).toBeGreaterThan(300);
	await tab.click('[data-filters] input[value="visit"]');
	await expectSaid(tab, () => location.search, '?kind=visit');
	await expect.poll(() => visible(tab, rows)).toBeLessThan(all);
	expect(await visible(tab, '[data-line] a')).toBe(await visible(tab, rows));
	await tab.click('[data-table] thead button');
	await expectSaid(tab, () => document.querySelectorAll('[data-table] [aria-sort]').length, 1);
});

test('the builder shows what is chosen, and its codes say the same', async ({ tab, site }) => {
	await tab.goto(`${site}scenes/aid/`);
	await tab.evaluate(() => {
		const choose = (name: string, value: string) => {
			const field = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
			if (!field) throw new Error(`no ${name}`);
			field.value = value;
			for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
		};
		choose('step', 'aid-bankers');
		choose('width', '320');
	});
	await tab.click('[data-builder] input[value="dark"]');
	const rest = 'embed/aid/aid-bankers/?theme=dark';
	// An address alone keeps no choice of colours.
	await expect.poll(() => textOf(tab, '#copy-address')).toMatch(/embed\/aid\/aid-bankers\/$/);
	await expectSaid(tab, () => {
		const frame = document.querySelector('[data-preview]');
		return [frame?.getAttribute('src'), frame?.getAttribute('width')];
	}, [`../../${rest}`, '320']);
	expect(await textOf(tab, '#copy-frame')).toContain(rest);
	await expect
		.poll(() => tab.evaluateIn(rest, () => document.documentElement.dataset.theme).catch(onItsWay))
		.toBe('dark');
});
