import { expect, test, type Frame, type Page } from '@playwright/test';
import fc from 'fast-check';
import { FULL } from '../support/full';
import { contentHeight, embedIn, expectFits, openHost, openHosts, widen } from '../support/host';
import { complaints } from '../support/story';

const tag = (baseURL: string | undefined, more = '') =>
	`<script src="${new URL('embed.js', baseURL).href}"${more}></script>`;
const frameTag = (baseURL: string | undefined, path: string, more = '') =>
	`<iframe src="${new URL(`embed/${path}`, baseURL).href}" title="Picture" style="width:100%;border:0" ${more}></iframe>`;

/** Counts what is listened to on each window, from before its scripts run. */
const countListeners = (page: Page) =>
	page.addInitScript(() => {
		const counted = window as unknown as { listening: number };
		counted.listening = 0;
		const { addEventListener: add, removeEventListener: remove } = window;
		window.addEventListener = function (this: Window, ...args: Parameters<typeof add>) {
			if (args[0] === ('message' as string)) counted.listening += 1;
			return add.apply(this, args);
		} as typeof add;
		window.removeEventListener = function (this: Window, ...args: Parameters<typeof remove>) {
			if (args[0] === ('message' as string)) counted.listening -= 1;
			return remove.apply(this, args);
		} as typeof remove;
	});
const listening = (host: Frame) =>
	host.evaluate(() => (window as unknown as { listening: number }).listening);

const FALLBACK = '<figure><p>A still picture</p><figcaption>Aid, step by step</figcaption></figure>';

/** What an element may stand in, and how wide it has to be there, in a host that is 700 pixels wide. */
const ELEMENT = '<distant-partners-scene scene="aid" step="aid-bankers"></distant-partners-scene>';
const PLACES = `<style>
		body { margin: 0 }
		.column > * { max-width: 500px; margin-inline: auto }
	</style>
	<div data-wide="700">${ELEMENT}</div>
	<div data-wide="500" class="column">${ELEMENT}</div>
	<div data-wide="700" style="display:flex">${ELEMENT}</div>
	<div data-wide="700" style="display:flex;flex-direction:column;align-items:center">${ELEMENT}</div>
	<div data-wide="500" style="display:flex">${ELEMENT}<p style="flex:none;width:200px">Beside it</p></div>
	<div data-wide="700" style="display:grid;justify-items:center">${ELEMENT}</div>
	<div data-wide="650"><div style="float:left">${ELEMENT}</div></div>
	<div data-wide="700" style="display:table"><div style="display:table-cell">${ELEMENT}</div></div>
	<div data-wide="700" style="display:inline-block">${ELEMENT}</div>`;

// One window with all hosts in it, each in a document of its own: what takes time is to load the embeds.
test.describe('embed.js', () => {
	test.describe.configure({ mode: 'default' });
	let page: Page;
	let hosts: Record<
		'two' | 'strict' | 'back' | 'tab' | 'large' | 'largeScene' | 'element' | 'places' | 'shadow',
		Frame
	>;
	const refused: string[] = [];

	test.beforeAll(async ({ browser, baseURL }) => {
		page = await browser.newPage();
		page.on('console', (message) => {
			if (message.text().includes('Content Security Policy')) refused.push(message.text());
		});
		await countListeners(page);
		const { origin } = new URL(baseURL ?? '');
		const script = tag(baseURL);
		hosts = await openHosts(page, {
			two: {
				html:
					frameTag(baseURL, 'aid/aid-bankers/') +
					script +
					frameTag(baseURL, 'aid/aid-exports/', 'sandbox="allow-scripts"') +
					tag(baseURL, ' async')
			},
			strict: {
				html: `<iframe id="early" width="100%" src="${new URL('embed/aid/aid-bankers/', baseURL).href}"></iframe>
					<distant-partners-scene scene="trade" step="trade-oil"></distant-partners-scene>${tag(baseURL, ' defer')}`,
				policy: `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; frame-src ${origin}`
			},
			back: { html: `<div>${frameTag(baseURL, 'aid/aid-bankers/')}</div>${script}` },
			tab: { html: `<div id="tab" hidden>${frameTag(baseURL, 'aid/aid-bankers/')}</div>${script}` },
			large: { html: frameTag(baseURL, 'aid/aid-bankers/') + script },
			largeScene: { html: frameTag(baseURL, 'aid/') + script },
			places: { html: PLACES + script },
			shadow: {
				html: `<style>iframe { height: auto !important; max-height: 200px !important; border: 3px solid; box-sizing: border-box }</style>
					${frameTag(baseURL, 'aid/aid-bankers/').replace('border:0', '')}${script}
					<div id="open"></div><div id="closed"></div>`,
				script: `document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(frameTag(baseURL, 'aid/aid-exports/'))};
					document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML =
						'<distant-partners-scene scene="trade" step="trade-oil"></distant-partners-scene>';`
			},
			element: {
				html: `<distant-partners-scene id="good" scene="aid" step="aid-bankers" theme="dark">${FALLBACK}</distant-partners-scene>
					<distant-partners-scene id="bad" scene="../../evil" step="x">${FALLBACK}</distant-partners-scene>
					<distant-partners-scene id="gone" scene="nowhere">${FALLBACK}</distant-partners-scene>${script}${script}`
			}
		});
	});
	test.afterAll(() => page.close());

	test('gives two embeds of one scene each its own height, loaded twice and in a sandbox', async () => {
		for (const step of ['aid-bankers', 'aid-exports']) await expectFits(await embedIn(hosts.two, step));
		await widen(hosts.two, 400);
		for (const step of ['aid-bankers', 'aid-exports']) await expectFits(await embedIn(hosts.two, step));
		expect(await listening(hosts.two)).toBe(1);
	});

	test('works under a strict policy, and for frames that were there before it', async () => {
		for (const step of ['aid-bankers', 'trade-oil']) await expectFits(await embedIn(hosts.strict, step));
		expect(refused).toEqual([]);
	});

	test('fits a frame again that was taken away and put back, and leaves nothing behind', async () => {
		await expectFits(await embedIn(hosts.back, 'aid-bankers'));
		const before = await listening(hosts.back);
		const back = page.waitForEvent('framenavigated', (frame) => frame.url().includes('aid-bankers'));
		await hosts.back.evaluate(() => {
			const frame = document.querySelector('iframe') as HTMLIFrameElement;
			frame.remove();
			frame.style.height = '';
			document.body.append(frame);
		});
		await expectFits(await back);
		expect(await listening(hosts.back)).toBe(before);
	});

	test('fits an embed in a tab that is shown later', async () => {
		await embedIn(hosts.tab, 'aid-bankers');
		await hosts.tab.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
		await expectFits(await embedIn(hosts.tab, 'aid-bankers'));
	});

	for (const [what, name, path] of [
		['a step', 'large', 'aid/aid-bankers/'],
		['a whole scene', 'largeScene', 'aid/']
	] as const)
		test(`fits text that is twice as large, in ${what}`, async () => {
			await widen(hosts[name], 400);
			const frame = await embedIn(hosts[name], `/embed/${path}`);
			await expectFits(frame);
			const before = await contentHeight(frame);
			await frame.addStyleTag({ content: ':root { font-size: 200% !important }' });
			await expectFits(frame);
			expect(await contentHeight(frame)).toBeGreaterThan(before);
			expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});

	test('its element is as wide as there is room, wherever a host puts it', async () => {
		const { places } = hosts;
		const wide = () =>
			places.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[data-wide]')].map((place) => {
					const element = place.querySelector('distant-partners-scene') as HTMLElement;
					const frame = element.shadowRoot?.querySelector('iframe') as HTMLElement;
					const [width, within] = [frame.offsetWidth, element.offsetWidth];
					return `${width}${within === width ? '' : ` in ${within}`} of ${place.dataset.wide}`;
				})
			);
		const there = [700, 500, 700, 700, 500, 700, 650, 700, 700];
		expect(await wide()).toEqual(there.map((width) => `${width} of ${width}`));
		// On a phone none sticks out.
		await widen(places, 360);
		const widths = await wide();
		expect(widths.map((text) => Number.parseInt(text, 10))).toEqual([
			360, 360, 360, 360, 160, 360, 360, 360, 360
		]);
	});

	test('fits frames where the host’s style forces heights, and in its shadow roots', async () => {
		for (const step of ['aid-bankers', 'aid-exports', 'trade-oil'])
			await expectFits(await embedIn(hosts.shadow, step));
	});

	test('lets its element keep what the host put into it until the frame has spoken', async () => {
		const { element } = hosts;
		const frame = await embedIn(element, 'aid-bankers');
		await expectFits(frame);
		expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
		await expect(element.locator('#good figure')).toBeHidden();
		await expect(element.locator('#good iframe')).toHaveAttribute('title', 'Aid, step by step');
		await expect(element.locator('#bad figure')).toBeVisible();
		await expect(element.locator('#bad iframe')).toHaveCount(0);
		await expect(element.locator('#gone figure')).toBeVisible();
		// Taken away, put back, asked for another step.
		await element.evaluate(() => {
			const good = document.querySelector('#good') as HTMLElement;
			good.remove();
			document.body.append(good);
			good.setAttribute('step', 'aid-exports');
		});
		await expectFits(await embedIn(element, 'aid-exports'));
		await expect(element.locator('#good iframe')).toHaveCount(1);
		// An address that is none leaves the still picture, as if there had never been a frame.
		await element.evaluate(() => document.querySelector('#good')?.setAttribute('scene', 'No such scene'));
		await expect(element.locator('#good iframe')).toHaveCount(0);
		await expect(element.locator('#good figure')).toBeVisible();
	});
});

test('attributes of whatever kind lead the element nowhere but to an embed of ours', async ({
	page,
	baseURL
}) => {
	const embeds = new URL('embed/', baseURL).href;
	// Where a made-up address leads to is read from the frame, which needn't be fetched.
	await page.route('**/embed/**', (route) => route.abort());
	await openHost(page, tag(baseURL));
	await page.waitForFunction(() => customElements.get('distant-partners-scene') !== undefined);
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.webPath(),
		fc.webUrl(),
		fc.stringMatching(/^[a-z0-9-]{1,70}$/),
		fc.constantFrom(
			'',
			'aid',
			'dark',
			'fr-BE',
			'../../evil',
			'javascript:alert(1)',
			'"><script>alert(1)</script>'
		)
	);
	const names = ['scene', 'step', 'theme', 'plain', 'lang', 'title'] as const;
	const attributes = fc.record(
		Object.fromEntries(names.map((name) => [name, text])) as Record<(typeof names)[number], typeof text>,
		{ requiredKeys: ['scene'] }
	);
	const asked = fc.sample(attributes, { numRuns: FULL ? 300 : 150, seed: 4 }) as Record<string, string>[];
	const led = await page.evaluate(
		(all) =>
			all.map((one) => {
				const element = document.createElement('distant-partners-scene');
				for (const [name, value] of Object.entries(one)) element.setAttribute(name, value);
				document.body.append(element);
				const address = element.shadowRoot?.querySelector('iframe')?.src;
				element.remove();
				return address;
			}),
		asked
	);
	const known = /^[a-z0-9-]{1,60}\/([a-z0-9-]{1,60}\/)?(\?theme=(light|dark))?([?&]plain=1)?$/;
	const ours = led.filter((address) => address !== undefined);
	expect(
		ours.filter((address) => !address.startsWith(embeds) || !known.test(address.slice(embeds.length)))
	).toEqual([]);
	// Some of them are fit for an address, and some aren't.
	expect(ours.length).toBeGreaterThan(10);
	expect(led.length - ours.length).toBeGreaterThan(100);
});

/** What a frame may say that makes no height: each is evaluated in the frame that says it. */
const LIES = `
	const mark = 'distant-partners';
	const ours = (height, version = 1, type = 'height') => ({ [mark]: version, type, height });
	let deep = {}; for (let i = 0; i < 500; i++) deep = { deep };
	const lies = [
		ours(39), ours(6001), ours(0), ours(-700), ours(NaN), ours(Infinity), ours(1e9), ours('700'), ours([700]), ours(null),
		ours(700n), ours(new Number(700)), ours({ valueOf: 700 }), ours('<img src=x onerror=alert(1)>'), ours(undefined),
		ours(700, 0), ours(700, -1), ours(700, '1'), ours(700, NaN), ours(700, null), ours(700, true), ours(700, { valueOf: 1 }),
		ours(700, 1, 'Height'), ours(700, 1, ['height']), ours(700, 1, 'navigate'), { [mark]: 1, height: 700 },
		{ type: 'height', height: 700 }, { height: 700 }, [mark, 1, 'height', 700], new Map(Object.entries(ours(700))),
		JSON.stringify(ours(700)), '[iFrameSizer]x:700:700:init', null, undefined, 7, '', [], {}, new Date(), /height/, new Error('no'),
		new ArrayBuffer(8), new Blob(['700']), deep, 'x'.repeat(3e6), Array(1e5).fill(700), { ['__proto__']: ours(700) },
		{ [mark]: 1, type: 'navigate', url: 'https://example.org/' }, { get: 1 }
	];
	const say = (message, transfer) => parent.postMessage(message, '*', transfer);`;

test('embed.js never touches a frame that is not ours, and believes ours nothing but a sensible height', async ({
	page,
	baseURL
}) => {
	const said = complaints(page);
	// Frames that lie beside the script, as ours do, and say what ours never would: every lie, then one true height.
	await page.route('**/embed/liar/', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Liar</title><script>${LIES}
				addEventListener('load', () => {
					for (const lie of lies) say(lie);
					const { port1 } = new MessageChannel();
					say(port1, [port1]);
					for (let i = 0; i < 2000; i++) say(ours(i % 40));
					say(ours(432.1));
				});
			</script>`
		})
	);
	const foreign = `<script>${LIES} say(ours(999)); for (const lie of lies) say(lie); say('done');</script>`;
	const host = await openHost(
		page,
		`<script>
			window.given = [];
			addEventListener('distant-partners-height', ({ target }) => window.given.push(target.title + ' ' + target.style.height));
			addEventListener('message', ({ data }) => { if (data === 'done') document.body.dataset.done = ''; });
		</script>` +
			tag(baseURL) +
			`<iframe id="foreign" title="Foreign" height="77" srcdoc="${foreign.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>` +
			frameTag(baseURL, 'liar/', 'id="liar"').replace('title="Picture"', 'title="Liar"') +
			frameTag(baseURL, 'aid/aid-bankers/')
	);
	await expectFits(await embedIn(page, 'aid-bankers'));
	await expect(page.locator('body')).toHaveAttribute('data-done');
	await expect(page.locator('#liar')).toHaveCSS('height', '433px');
	expect(await page.locator('#foreign').evaluate((node) => node.clientHeight)).toBe(77);
	const given = await page.evaluate(() => (window as unknown as { given: string[] }).given);
	expect(given.filter((line) => !line.startsWith('Picture'))).toEqual(['Liar 433px']);
	expect(page.url()).toBe(host);
	expect(said).toEqual([]);
});
