import { readFileSync } from 'node:fs';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { embedIn, expectFits, openHost, openHosts, widen } from '../support/host';
import { complaints } from '../support/story';

/** `embed.js` as pages out there have it: frozen with the first version of the wire, and never to be updated. */
const OLD = readFileSync('tests/embed/fixtures/embed-1.js.txt', 'utf8');
/** The script as it is now, as a later release might have it: with a higher version. */
const later = () => {
	const now = readFileSync('build/embed.js', 'utf8');
	const text = now.replace(/(\[\w+\]):1,type/, '$1:2,type');
	expect(text, 'the version has been raised').not.toBe(now);
	return text;
};
const javascript = (body: string) => ({ contentType: 'text/javascript', body });

/** Serves both scripts beside the embeds, and a frame of a later release. */
async function publish(page: Page): Promise<void> {
	await page.route('**/embed.js?old', (route) => route.fulfill(javascript(OLD)));
	await page.route('**/embed.js?later', (route) => route.fulfill(javascript(later())));
	await page.route('**/embed/future/step/', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Later</title><body style="margin:0"><div style="height:432px"></div><script>
				const tell = () => parent.postMessage({ 'distant-partners': 3, type: 'height', height: 432, width: { more: 1 } }, '*');
				addEventListener('message', ({ data }) => data['distant-partners'] >= 1 && data.type === 'ask' && tell());
				addEventListener('load', tell);
			</script>`
		})
	);
}

/** Orders in which a page may have got copies of the script. */
const ORDERS = [
	['old', 'later'],
	['later', 'old'],
	['old', 'old']
] as const;
const STEPS = ['aid-bankers', 'aid-exports', 'trade-oil'];
/** The same build at another address. */
const MIRROR = 'http://mirror.localhost:1/';

interface Counted {
	count: { reported: number; given: number };
}

test('frames are fitted once, and correctly, with old and later copies of the script in any order, or from two addresses', async ({
	page,
	baseURL
}) => {
	const said = complaints(page);
	await publish(page);
	await page.route(`${MIRROR}**`, (route) => {
		const path = new URL(route.request().url()).pathname;
		return route.fulfill({ path: path.endsWith('.js') ? 'build/embed.js' : `build${path}index.html` });
	});
	// How often each frame was told its height, and how often it was given one.
	await page.addInitScript(() => {
		const count = { reported: 0, given: 0 };
		Object.assign(window, { count });
		addEventListener('message', ({ data }) => {
			if (data?.['distant-partners'] && data.type === 'height') count.reported += 1;
		});
		addEventListener('distant-partners-height', () => (count.given += 1));
	});
	const address = (path: string) => new URL(path, baseURL).href;
	const frame = (src: string) => `<iframe src="${src}" title="${src}" style="width:100%;border:0"></iframe>`;
	const script = (src: string) => `<script src="${src}"></script>`;
	const frames =
		['aid/aid-bankers', 'aid/aid-exports', 'future/step']
			.map((path) => frame(address(`embed/${path}/`)))
			.join('') + '<distant-partners-scene scene="trade" step="trade-oil"></distant-partners-scene>';
	const orders = ORDERS.map((order) => {
		const scripts = order.map((name) => script(address(`embed.js?${name}`)));
		return [order.join('-before-'), { html: scripts.join('') + frames }] as const;
	});
	const { mirrored, ...hosts } = await openHosts(page, {
		...Object.fromEntries(orders),
		mirrored: {
			html:
				script(address('embed.js')) +
				script(`${MIRROR}embed.js`) +
				frame(address('embed/aid/aid-bankers/')) +
				frame(`${MIRROR}embed/aid/aid-exports/`)
		}
	});
	for (const [order, host] of Object.entries<Frame>(hosts)) {
		for (const width of [700, 400]) {
			await widen(host, width);
			for (const step of STEPS) await expectFits(await embedIn(host, step));
		}
		await expect(host.locator('iframe[title*="future/step"]')).toHaveCSS('height', '432px');
		const counted = () => host.evaluate(() => (window as unknown as Counted).count);
		await expect.poll(async () => (await counted()).reported, order).toBeGreaterThan(4);
		const { reported, given } = await counted();
		expect(given, order).toBe(reported);
		await expect(host.locator('distant-partners-scene iframe')).toHaveCount(1);
	}
	// Each of two copies from two addresses fits the frames beside it, and only those.
	for (const step of ['aid-bankers', 'aid-exports']) await expectFits(await embedIn(mirrored, step));
	const { reported, given } = await mirrored.evaluate(() => (window as unknown as Counted).count);
	expect(given).toBe(reported);
	expect(said).toEqual([]);
});

test('a frame that goes is forgotten: nothing holds on to it', async ({ page, baseURL }) => {
	await openHost(
		page,
		`<iframe src="${new URL('embed/aid/aid-bankers/', baseURL).href}" title="A picture"></iframe>
		<distant-partners-scene scene="trade" step="trade-oil"></distant-partners-scene>
		<script src="${new URL('embed.js', baseURL).href}"></script>`
	);
	// Looked at from inside the page: a handle of the test's own would hold on to it.
	await page.waitForFunction(() => {
		const element = document.querySelector('distant-partners-scene')?.shadowRoot?.querySelector('iframe');
		const frames = [document.querySelector('iframe'), element];
		return frames.every((frame) => Number.parseInt(frame?.style.height ?? '', 10) > 0);
	});
	await page.evaluate(() => {
		const gone = [...document.querySelectorAll('iframe, distant-partners-scene')];
		Object.assign(window, { gone: gone.map((element) => new WeakRef(element)) });
		for (const element of gone) element.remove();
	});
	const session = await page.context().newCDPSession(page);
	await expect
		.poll(async () => {
			await session.send('HeapProfiler.collectGarbage');
			return page.evaluate(
				() => (window as unknown as { gone: WeakRef<Element>[] }).gone.filter((one) => one.deref()).length
			);
		})
		.toBe(0);
});

test('an element far below is not fetched before it is near', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openHost(
		page,
		`<distant-partners-scene scene="aid" step="aid-bankers"></distant-partners-scene><div style="height:30000px"></div>
		<distant-partners-scene id="far" scene="trade" step="trade-oil"></distant-partners-scene>
		<script src="${new URL('embed.js', baseURL).href}"></script>`
	);
	await expectFits(await embedIn(page, 'aid-bankers'));
	expect(asked.filter((url) => url.includes('trade-oil'))).toEqual([]);
	await page.evaluate(() => scrollTo({ top: 30_000, behavior: 'instant' }));
	await expectFits(await embedIn(page, 'trade-oil'));
});
