import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { contentHeight, embedIn, expectFits, openHost } from '../support/host';

const tag = (baseURL: string | undefined, more = '') =>
	`<script src="${new URL('embed.js', baseURL).href}"${more}></script>`;
const frameTag = (baseURL: string | undefined, path: string, more = '') =>
	`<iframe src="${new URL(`embed/${path}`, baseURL).href}" title="Picture" style="width:100%;border:0" ${more}></iframe>`;

/** Counts what is listened to on the page's window, from before its scripts run. */
async function countListeners(page: Page) {
	await page.addInitScript(() => {
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
	return () => page.evaluate(() => (window as unknown as { listening: number }).listening);
}

test('gives two embeds of one scene each its own height, loaded twice and in a sandbox', async ({
	page,
	baseURL
}) => {
	const listening = await countListeners(page);
	await openHost(
		page,
		frameTag(baseURL, 'aid/aid-mines/') +
			tag(baseURL) +
			frameTag(baseURL, 'aid/aid-exports/', 'sandbox="allow-scripts"') +
			tag(baseURL, ' async')
	);
	for (const step of ['aid-mines', 'aid-exports']) await expectFits(await embedIn(page, step));
	expect(await listening()).toBe(1);
});

test('works under a strict policy, and for frames that were there before it', async ({ page, baseURL }) => {
	const { origin } = new URL(baseURL ?? '');
	const refused: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) refused.push(message.text());
	});
	await openHost(
		page,
		`<iframe id="early" width="100%" src="${new URL('embed/aid/aid-mines/', baseURL).href}"></iframe>
		<distant-partners-scene scene="trade" step="trade-oil"></distant-partners-scene>${tag(baseURL, ' defer')}`,
		{ policy: `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; frame-src ${origin}` }
	);
	for (const step of ['aid-mines', 'trade-oil']) await expectFits(await embedIn(page, step));
	expect(refused).toEqual([]);
});

test('fits a frame again that was taken away and put back, and leaves nothing behind', async ({
	page,
	baseURL
}) => {
	const listening = await countListeners(page);
	await openHost(page, `<div>${frameTag(baseURL, 'aid/aid-mines/')}</div>${tag(baseURL)}`);
	await expectFits(await embedIn(page, 'aid-mines'));
	const before = await listening();
	const back = page.waitForEvent('framenavigated', (frame) => frame.url().includes('aid-mines'));
	await page.evaluate(() => {
		const frame = document.querySelector('iframe') as HTMLIFrameElement;
		frame.remove();
		frame.style.height = '';
		document.body.append(frame);
	});
	await expectFits(await back);
	expect(await listening()).toBe(before);
});

test('fits an embed in a tab that is shown later', async ({ page, baseURL }) => {
	await openHost(page, `<div id="tab" hidden>${frameTag(baseURL, 'aid/aid-mines/')}</div>${tag(baseURL)}`);
	await embedIn(page, 'aid-mines');
	await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
	await expectFits(await embedIn(page, 'aid-mines'));
});

for (const [what, path] of [
	['a step', 'aid/aid-mines/'],
	['a whole scene', 'aid/']
] as const)
	test(`fits text that is twice as large, in ${what}`, async ({ page, baseURL }) => {
		await page.setViewportSize({ width: 400, height: 800 });
		await openHost(page, frameTag(baseURL, path) + tag(baseURL));
		const frame = await embedIn(page, `/embed/${path}`);
		await expectFits(frame);
		const before = await contentHeight(frame);
		await frame.addStyleTag({ content: ':root { font-size: 200% !important }' });
		await expectFits(frame);
		expect(await contentHeight(frame)).toBeGreaterThan(before);
		expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	});

test('the element keeps what the host put into it until the frame has spoken', async ({ page, baseURL }) => {
	const fallback = '<figure><p>A still picture</p><figcaption>Aid, step by step</figcaption></figure>';
	await openHost(
		page,
		`<distant-partners-scene id="good" scene="aid" step="aid-mines" theme="dark">${fallback}</distant-partners-scene>
		<distant-partners-scene id="bad" scene="../../evil" step="x">${fallback}</distant-partners-scene>
		<distant-partners-scene id="gone" scene="nowhere">${fallback}</distant-partners-scene>${tag(baseURL)}${tag(baseURL)}`
	);
	const frame = await embedIn(page, 'aid-mines');
	await expectFits(frame);
	expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	await expect(page.locator('#good figure')).toBeHidden();
	await expect(page.locator('#good iframe')).toHaveAttribute('title', 'Aid, step by step');
	await expect(page.locator('#bad figure')).toBeVisible();
	await expect(page.locator('#bad iframe')).toHaveCount(0);
	await expect(page.locator('#gone figure')).toBeVisible();
	// Taken away, put back, asked for another step.
	await page.evaluate(() => {
		const element = document.querySelector('#good') as HTMLElement;
		element.remove();
		document.body.append(element);
		element.setAttribute('step', 'aid-exports');
	});
	await expectFits(await embedIn(page, 'aid-exports'));
	await expect(page.locator('#good iframe')).toHaveCount(1);
});

test('attributes of whatever kind lead the element nowhere but to an embed of ours', async ({
	page,
	baseURL
}) => {
	const embeds = new URL('embed/', baseURL).href;
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
	const asked = fc.sample(attributes, { numRuns: 300, seed: 4 }) as Record<string, string>[];
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

test('never touches a frame that is not ours, nor believes one that lies', async ({ page, baseURL }) => {
	const lies = `
		const say = (message) => parent.postMessage(message, '*');
		say({ 'distant-partners': 1, type: 'height', height: 999 });
		say({ 'distant-partners': 1, type: 'height', height: 1e9 });
		say({ 'distant-partners': 1, type: 'navigate', url: 'https://example.org/' });
		say({ 'distant-partners': { valueOf: 1 }, type: 'height', height: '<img src=x onerror=alert(1)>' });
		say(null); say('distant-partners'); say([1]); say({ get: 1 });
		say('done');`;
	const host = await openHost(
		page,
		`<iframe id="foreign" height="77" srcdoc="${`<script>${lies}</script>`.replaceAll('"', '&quot;')}"></iframe>` +
			frameTag(baseURL, 'aid/aid-mines/') +
			tag(baseURL),
		{
			script: `addEventListener('message', ({ data }) => { if (data === 'done') document.body.dataset.done = ''; });
				document.querySelector('#foreign').srcdoc += '';`
		}
	);
	const frame = await embedIn(page, 'aid-mines');
	await expectFits(frame);
	await expect(page.locator('body')).toHaveAttribute('data-done');
	expect(await page.locator('#foreign').evaluate((node) => node.clientHeight)).toBe(77);
	expect(page.url()).toBe(host);
});
