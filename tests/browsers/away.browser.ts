import { serve } from '../../scripts/serve.mjs';
import {
	expectSaid,
	expectVisible,
	keepInStep,
	onItsWay,
	openStory,
	remember,
	settled,
	textOf,
	visible
} from './asks';
import { expect, test } from './test';

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
	// In motion: what draws it needs its scenes and its typefaces, too.
	await remember(tab, 'motion', 'on');
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

test('the zip, from files: slides, speaker’s view, plain words, a number’s evidence, search, a deck, a menu, a filter', async ({
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
	await tab.goto(`${pack}search/index.html`);
	await tab.click('[data-search] input');
	await tab.type('Luxemburg embasy');
	await expect.poll(() => textOf(tab, '[data-said]')).toMatch(/^\d+ found/);
	await tab.goto(`${pack}present/exports-peak/index.html#steps=exports-peak,aid-bankers`);
	await settled(tab, 'exports-peak');
	await tab.press('ArrowRight');
	await settled(tab, 'aid-bankers');
	expect(await textOf(tab, '[data-count]')).toBe('2 / 2');
	await tab.click('a.use');
	await expectVisible(tab, '#uses');
	await tab.press('Escape');
	await expectVisible(tab, '#uses', 0);
	await tab.goto(`${pack}timeline/index.html`);
	const rows = '[data-table] tbody tr';
	const all = await visible(tab, rows);
	await tab.click('[data-filters] label');
	await expect.poll(() => visible(tab, rows)).toBeLessThan(all);
});
