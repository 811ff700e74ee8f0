import { expect, test, type Frame, type Page } from '@playwright/test';
import { group } from 'd3-array';
import fc from 'fast-check';
import { axeFaults } from '../support/axe';
import { scenes, steps } from '../support/embeds';
import { cases, FULL, turns } from '../support/full';
import { contentHeight, embedIn, openHost, openHosts } from '../support/host';
import { complaints } from '../support/story';

/** Unfolds whatever is folded, so that axe sees it, too. */
const unfold = (page: Page) =>
	page
		.locator('details')
		.evaluateAll((all) => all.forEach((folded) => ((folded as HTMLDetailsElement).open = true)));

// A step and a scene are two templates; the others are written by the same code. All of them take minutes: a test a scene.
const sceneOf = (path: string) => path.split('/')[0] ?? path;
for (const [scene, paths] of group(
	cases(['aid', 'exports/exports-guess'], [...scenes(), ...steps()]),
	sceneOf
))
	test(`those of ${scene} have no accessibility faults: all rules in light, contrast in dark, large enough to touch on a phone`, async ({
		page
	}) => {
		if (FULL) test.setTimeout(300_000);
		const faults: string[] = [];
		for (const path of paths) {
			await page.setViewportSize({ width: 900, height: 800 });
			await page.goto(`./embed/${path}/?theme=light`);
			await unfold(page);
			faults.push(...(await axeFaults(page)));
			await page.setViewportSize({ width: 320, height: 800 });
			faults.push(...(await axeFaults(page, { rules: ['target-size'] })));
			if (FULL) {
				await page.goto(`./embed/${path}/?theme=dark`);
				await unfold(page);
				faults.push(...(await axeFaults(page, { rules: ['color-contrast'] })));
			}
			await page.goto(`./embed/${path}/?theme=dark&plain=1`);
			faults.push(...(await axeFaults(page, { rules: ['color-contrast', 'svg-img-alt', 'link-name'] })));
		}
		expect(faults).toEqual([]);
	});

test('on paper they are light, and have nothing to press', async ({ page }) => {
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	for (const path of ['aid/aid-bankers', 'aid']) {
		await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
		await page.goto(`./embed/${path}/`);
		const light = await paper();
		for (const [colorScheme, query] of [
			['light', '?theme=dark'],
			['dark', '']
		] as const) {
			await page.emulateMedia({ media: 'screen', colorScheme });
			await page.goto(`./embed/${path}/${query}`);
			expect(await paper()).not.toBe(light);
			await page.emulateMedia({ media: 'print' });
			expect(await paper(), `${path} ${colorScheme} ${query}`).toBe(light);
			await expect(page.locator(':is(nav, .foot a, .use, input):visible')).toHaveCount(0);
			await expect(page.locator('figure svg:visible')).toHaveCount(1);
		}
		// A host's frame is printed as high as it was on a wide screen, in a column that is as wide as a sheet (A4).
		for (const [screen, sheet] of [
			[1280, 718],
			[700, 480]
		] as const) {
			await page.emulateMedia({ media: 'screen' });
			await page.setViewportSize({ width: screen, height: 900 });
			const height = Math.ceil((await page.locator('body').boundingBox())?.height ?? 0);
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: sheet, height });
			const inSight = await page.evaluate(() => ({
				licence: document.querySelector('.foot time')?.getBoundingClientRect().bottom ?? Infinity,
				over: document.documentElement.scrollHeight - innerHeight,
				picture: [...document.querySelectorAll('figure svg')]
					.filter((svg) => svg.checkVisibility({ visibilityProperty: true }))
					.map((svg) => Math.round(svg.getBoundingClientRect().height))
			}));
			expect(inSight.licence, `${path} at ${screen}`).toBeLessThanOrEqual(height);
			expect(inSight.over, `${path} at ${screen}`).toBeLessThanOrEqual(0);
			expect(inSight.picture, `${path} at ${screen}`).toHaveLength(1);
			expect(inSight.picture[0], `${path} at ${screen}`).toBeGreaterThan(200);
		}
	}
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a step has words, picture, table, and a way to the next; a scene goes from step to step', async ({
		page
	}) => {
		await page.goto('./embed/aid/aid-bankers/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('figure svg:visible')).toHaveCount(1);
		await page.getByText('In words and as a table').click();
		await expect(page.getByRole('table')).toBeVisible();
		await page.getByRole('link', { name: 'Next' }).click();
		await expect(page).toHaveURL(/aid-luxembourg\/$/);

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

test('a host that blocks scripts shows a step whole, and can go through a scene', async ({
	page,
	baseURL
}) => {
	const blocked = (path: string) =>
		`<iframe sandbox="" width="600" height="1000" src="${new URL(`embed/${path}/`, baseURL).href}"></iframe>`;
	await openHost(page, blocked('trade/trade-oil') + blocked('aid'));
	const step = await embedIn(page, '/trade-oil/');
	await expect(step.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(step.locator('figure svg:visible')).toHaveCount(1);
	const scene = await embedIn(page, '/embed/aid/');
	await scene.locator('#aid-everything').getByText('Next').click();
	await expect(scene.locator('#aid-kyrgyzstan')).toBeVisible();
	await expect(scene.locator('#aid-everything')).toBeHidden();
});

test('theme and plain are taken from the address; nonsense is not', async ({ page }) => {
	const said = complaints(page);
	const state = () =>
		page.evaluate(() => [
			document.documentElement.dataset.theme,
			document.documentElement.hasAttribute('data-plain')
		]);
	await page.goto('./embed/aid/aid-bankers/?theme=dark&plain=1');
	expect(await state()).toEqual(['dark', true]);
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(page.getByRole('link', { name: 'Next' })).toHaveAttribute(
		'href',
		'../aid-luxembourg/?theme=dark&plain=1'
	);
	await page.goto('./embed/aid/aid-bankers/?theme=light');
	expect(await state()).toEqual(['light', false]);
	await test.step('what can be done with the picture is a menu, whose links leave the frame alone', async () => {
		const button = page.getByRole('button', { name: 'Use this picture: Lessons for Turkmen bankers' });
		await button.press('Enter');
		const menu = page.locator('.uses');
		await expect(menu).toBeVisible();
		const links = await menu
			.locator('a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('target')));
		expect(links.length).toBeGreaterThan(6);
		expect(new Set(links)).toEqual(new Set(['_blank']));
		await page.keyboard.press('Escape');
		await expect(menu).toBeHidden();
		await expect(button).toBeFocused();
	});
	const hostile = fc.sample(fc.webQueryParameters(), { numRuns: cases([4], [30])[0], seed: 4 });
	const attacks = ['"><script>alert(1)</script>', "javascript:alert('x')", '%00%ff', '../../evil', '{{7*7}}'];
	for (const texts of turns([...hostile, ...attacks, 'x'.repeat(2000)], 5)) {
		const [theme, plain, id, lang, secret] = texts;
		const rest = `?theme=${theme}&plain=${plain}&childId=${id}&lang=${lang}#?secret=${secret}`;
		await page.goto(`./embed/aid/aid-bankers/${rest}`);
		expect(await state()).toEqual([undefined, false]);
		const next = await page.getByRole('link', { name: 'Next' }).getAttribute('href');
		expect(next).toMatch(/^\.\.\/aid-luxembourg\/(\?childId=[\w:.%-]+)?(#\?secret=[\w:.-]+)?$/);
	}
	expect(said).toEqual([]);
});

/** What a host could say, as the page that says it writes it: shapes that no JSON has, too. */
const ATTACKS = `[
	'[iFrameSizer]<img src=x onerror=alert(1)>:8:false', '[iFrameSizer]a:message:evil', '[iFrameSizer]' + 'a'.repeat(101) + ':8',
	'[iFrameSizer]', ':', 'pymxPYMxgxPYMxnavigateToxPYMxhttps://example.org', 'pymxPYMxundefinedxPYMxwidthxPYMx320',
	'x'.repeat(3e6), '[iFrameSizer]' + '🙈'.repeat(1e5) + ':8', '',
	{ type: 'iframe-child-init', bodyPadding: '90px', bodyMargin: '90px', targetElementSelector: '[' },
	{ type: 'iframe-get-child-dimensions', type2: 1 }, { 'distant-partners': 1, type: 'ask', height: '<b>' },
	{ 'distant-partners': NaN, type: 'ask' }, { 'distant-partners': 1n, type: 'ask' }, { 'distant-partners': [1], type: 'ask' },
	{ message: 'ready' }, { message: 'ready', secret: undefined }, { message: 'ready', secret: {} }, { message: ['ready'], secret: '' },
	{ message: 'link', value: 'javascript:alert(1)', secret: '' }, { sentinel: 'amp', type: ['frames-init'] }, { sentinel: 'amp' },
	null, undefined, true, 7, NaN, 10n, [], {}, [[[]]], new Date(NaN), /./g, new Error('no'), new Map([['type', 'ask']]), new Set([1]),
	new ArrayBuffer(1e6), new Blob(['ask']), Array(1e5).fill('ask'), { ['__proto__']: { type: 'ask' } }, { constructor: 1, toString: 2 },
	(() => { const cycle = { type: 'iframe-child-init' }; cycle.type2 = cycle; return cycle; })(),
	(() => { let deep = {}; for (let i = 0; i < 500; i++) deep = { deep }; return deep; })()
]`;

test('messages of a stranger, huge, malformed or many, change nothing in an embed, and it goes on answering', async ({
	page,
	baseURL
}) => {
	const said = complaints(page);
	const src = (path: string) => new URL(`embed/${path}/`, baseURL).href;
	const hosts = await openHosts(page, {
		step: { html: `<iframe width="600" src="${src('aid/aid-bankers')}"></iframe>` },
		scene: { html: `<iframe width="600" src="${src('aid')}"></iframe>` }
	});
	const hostile = fc.sample(fc.jsonValue(), { numRuns: cases([60], [1000])[0], seed: 4 }) as unknown[];
	/** What a frame says last, once it has been asked by a name that nobody used before. */
	const lastAnswer = (host: Frame, name: string) =>
		host.evaluate(
			(own) =>
				new Promise<string>((done) => {
					addEventListener('message', ({ data }) => {
						if (String(data).startsWith(`[iFrameSizer]${own}:`)) done(String(data));
					});
					document.querySelector('iframe')?.contentWindow?.postMessage(`[iFrameSizer]${own}:8`, '*');
				}),
			name
		);
	for (const host of [hosts.step, hosts.scene]) {
		const frame = await embedIn(host);
		const [before, url, height] = [await frame.content(), frame.url(), await contentHeight(frame)];
		await host.evaluate((all) => {
			const target = document.querySelector('iframe')?.contentWindow as Window;
			for (const message of all) target.postMessage(message, '*');
			const { port1 } = new MessageChannel();
			target.postMessage(port1, '*', [port1]);
			// Thousands of questions are answered, and cost no more than that.
			for (let i = 0; i < 2000; i++) target.postMessage({ type: 'iframe-child-init' }, '*');
		}, hostile);
		await host.evaluate(
			`for (const message of ${ATTACKS}) document.querySelector('iframe').contentWindow.postMessage(message, '*')`
		);
		// A question that comes last is answered after all of them.
		expect(await lastAnswer(host, 'last')).toMatch(new RegExp(`^\\[iFrameSizer\\]last:${height}:`));
		expect(await frame.content()).toBe(before);
		expect(frame.url()).toBe(url);
	}
	expect(said).toEqual([]);
});

test.describe('in a scene', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('the picture moves from step to step and ends as the one that stands still', async ({ page }) => {
		const said = complaints(page);
		await page.goto('./embed/aid/');
		const live = page.locator('.step:visible figure svg.narrow:visible');
		await expect(page.locator('html')).toHaveAttribute('data-moves', '');
		await expect(live).toHaveCount(1);
		const texts = (selector: string) =>
			page
				.locator(selector)
				.evaluate((svg) =>
					[...svg.querySelectorAll('text')].map(
						(text) => `${text.getAttribute('x')} ${text.getAttribute('y')} ${text.textContent}`
					)
				);
		const moved = page.evaluate(
			() =>
				new Promise<void>((done) => {
					const host = document.querySelector('.live') as HTMLElement;
					new MutationObserver(() => host.dataset.moving && done()).observe(host, { attributes: true });
				})
		);
		await page.locator('#aid-everything').getByText('Next').click();
		await moved;
		await expect(page.locator('html')).toHaveAttribute('data-settled', '');
		await expect(page.locator('.live')).not.toHaveAttribute('data-moving');
		expect(await texts('#aid-kyrgyzstan .live > svg')).toEqual(
			await texts('#aid-kyrgyzstan figure > .narrow')
		);
		// The menu is about the picture that shows.
		await page.locator('#aid-kyrgyzstan').getByRole('button', { name: 'Use this picture' }).click();
		const menu = page.getByRole('list').and(page.locator('.uses'));
		const of = (step: string) => `a[href*="${step}"]`;
		await expect(menu.locator(of('aid-kyrgyzstan'))).toHaveCount(8);
		await expect(menu.locator(of('aid-everything'))).toHaveCount(0);
		expect(said).toEqual([]);
	});
});

test('a scene starts at the step its address names, and each of its pictures ends as the one that stands still', async ({
	page
}) => {
	const said = complaints(page);
	for (const scene of cases(['aid', 'distance'], scenes())) {
		await page.goto('about:blank');
		await page.goto(`./embed/${scene}/`);
		const ids = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
		const [, , third = ''] = ids;
		await page.goto('about:blank');
		await page.goto(`./embed/${scene}/#${third}`);
		await expect(page.locator(`#${third}`)).toBeVisible();
		for (const id of ids) {
			await page.locator(`input[name=step]`).nth(ids.indexOf(id)).check();
			await expect(page.locator(`#${id} figure svg.narrow:visible`)).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('data-settled', '');
			const [moving, still] = await page.locator(`#${id} figure`).evaluate((figure) =>
				[...figure.querySelectorAll('svg.narrow')].map((svg) => ({
					name: svg.getAttribute('aria-labelledby'),
					role: svg.getAttribute('role'),
					texts: [...svg.querySelectorAll('text')].map((text) => text.textContent).sort(),
					links: [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href')).sort()
				}))
			);
			expect(moving, id).toEqual(still);
			expect(still?.texts.length, id).toBeGreaterThan(0);
		}
	}
	expect(said).toEqual([]);
});
