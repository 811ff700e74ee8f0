import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.mjs';
import { expectSaid, expectVisible, onItsWay, openStory, settled, textOf, visible } from './asks';
import type { Tab } from './tab';
import { expect, test } from './test';

/** Slides and the speaker's view keep in step, whoever leads. */
async function keepInStep(slides: Tab): Promise<void> {
	await settled(slides, 'aid-everything');
	const notes = await slides.opened(() => slides.click('[data-notes]'));
	await expectVisible(notes, '[data-together]');
	await settled(notes, 'aid-everything');
	await slides.press('PageDown');
	await settled(notes, 'aid-kyrgyzstan');
	await expectVisible(notes, 'article.sheet');
	await notes.press('PageUp');
	await slides.front();
	await settled(slides, 'aid-everything');
	await notes.press('b');
	await expectVisible(slides, '[data-blank]');
	await slides.press('b');
	await expectVisible(slides, '[data-blank]', 0);
	await notes.close();
}

test('slides, and the speaker’s view beside them', async ({ tab, site }) => {
	await tab.goto(`${site}present/aid-everything/`);
	await keepInStep(tab);
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

test('without a network: the story, its evidence, slides and pages that were stored', async ({ tab }) => {
	const server = await serve({ port: 0 });
	const site = server.url.replace(/\/?$/, '/');
	await openStory(tab, site, 'top');
	await tab.click('[popovertarget="settings"]');
	await expect
		.poll(() => tab.evaluate(() => document.querySelector<HTMLElement>('[data-stored]')?.dataset.stored), {
			timeout: 120_000
		})
		.toBe('ready');
	await server.close();
	await openStory(tab, site, 'exports-peak');
	await tab.click('#exports-peak .card a.fact');
	await expectVisible(tab, '#evidence .evidence');
	await tab.press('Escape');
	await tab.goto(`${site}present/trade-both/`);
	await settled(tab, 'trade-both');
	for (const path of ['article/', 'sources/', 'timeline/?kind=visit', 'teach/aid/worksheet/', 'data/']) {
		await tab.goto(site + path);
		await expectVisible(tab, 'h1');
		await expectVisible(tab, 'footer .kept');
	}
});

test('the zip, from files: slides, speaker’s view, plain words, a number’s evidence, a filter', async ({
	tab,
	pack
}) => {
	await tab.goto(`${pack}index.html`);
	await tab.click('a[href="present/index.html"]');
	await settled(tab, 'top');
	await tab.press('ArrowRight');
	await settled(tab);
	await tab.goto(`${pack}present/aid-everything/index.html`);
	await keepInStep(tab);
	await tab.goto(`${pack}article/plain/index.html#trade-oil`);
	await expectSaid(tab, () => document.documentElement.dataset.text, 'plain');
	await tab.goto(`${pack}article/index.html`);
	const number = 'main a.fact';
	const fact = await tab.evaluate(
		(selector) => document.querySelector<HTMLAnchorElement>(selector)?.hash.slice(1) ?? '',
		number
	);
	await tab.click(number);
	await expect
		.poll(() =>
			tab
				.evaluate((id) => {
					const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
					return [location.pathname.endsWith('/sources/index.html'), top >= 0 && top < innerHeight];
				}, fact)
				.catch(onItsWay)
		)
		.toEqual([true, true]);
	await tab.goto(`${pack}timeline/index.html`);
	const rows = '[data-table] tbody tr';
	const all = await visible(tab, rows);
	await tab.click('[data-filters] label');
	await expect.poll(() => visible(tab, rows)).toBeLessThan(all);
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
