import { expect, test } from '@playwright/test';
import { contentHeight, embedIn, expectFits, openHost } from '../support/host';

/** The listeners of hosts that have no library to install, as they publish them. */
const LISTENERS = {
	/** amp-iframe asks with `frames-init` and takes `embed-size`. */
	AMP: `addEventListener('message', ({ source, data }) => {
			const frame = document.querySelector('iframe');
			if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size' && data.height >= 100)
				frame.style.height = data.height + 'px';
		});
		document.querySelector('iframe').addEventListener('load', ({ target }) =>
			target.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'));`,
	/** The snippet that Datawrapper hands out. */
	Datawrapper: `window.addEventListener('message', function (a) {
			if (void 0 !== a.data['datawrapper-height']) {
				var e = document.querySelectorAll('iframe');
				for (var t in a.data['datawrapper-height'])
					for (var r, i = 0; (r = e[i]); i++)
						if (r.contentWindow === a.source) r.style.height = a.data['datawrapper-height'][t] + 'px';
			}
		});`,
	/** Its older one looks frames up by a part of their address. */
	'old Datawrapper': `window.addEventListener('message', function (a) {
			if (void 0 !== a.data['datawrapper-height'])
				for (var e in a.data['datawrapper-height']) {
					var t = document.querySelector('iframe[src*="' + e + '"]');
					if (t) t.style.height = a.data['datawrapper-height'][e] + 'px';
				}
		});`,
	Embedly: `addEventListener('message', ({ source, data }) => {
			if (typeof data !== 'string') return;
			let said;
			try { said = JSON.parse(data); } catch { return; }
			if (said.context !== 'iframe.resize') return;
			for (const frame of document.querySelectorAll('iframe'))
				if (frame.src === said.src && frame.contentWindow === source) frame.height = said.height;
		});`,
	plain: `addEventListener('message', ({ data }) => {
			if (data && data.height && Object.keys(data).length === 1) document.querySelector('iframe').height = data.height;
		});`
};

for (const [name, script] of Object.entries(LISTENERS))
	for (const sandbox of ['', ' sandbox="allow-scripts"'])
		test(`a host that speaks ${name} fits the embed${sandbox}`, async ({ page, baseURL }) => {
			const address = new URL('embed/trade/trade-oil/', baseURL).href;
			await page.setViewportSize({ width: 700, height: 800 });
			await openHost(page, '<iframe id="graphic" style="width:100%;border:0"' + sandbox + '></iframe>', {
				script: `${script} document.querySelector('iframe').src = '${address}'`
			});
			const frame = await embedIn(page);
			await expectFits(frame);
			await page.setViewportSize({ width: 360, height: 800 });
			await expectFits(frame);
		});

test('WordPress, which knows its frames by a secret and keeps them below a thousand pixels', async ({
	page,
	baseURL
}) => {
	const address = new URL('embed/trade/trade-oil/', baseURL).href;
	await page.setViewportSize({ width: 360, height: 800 });
	await openHost(
		page,
		`<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="width:100%;border:0"
			data-secret="aBcD123" src="${address}#?secret=aBcD123" scrolling="no"></iframe>`,
		{
			// As wp-embed.js does it; what it would go to is written down instead.
			script: `window.followed = [];
				window.addEventListener('message', (e) => {
					const data = e.data;
					if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
					for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
						if (e.source !== frame.contentWindow) continue;
						if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
						if (data.message === 'link') window.followed.push(data.value);
					}
				});`
		}
	);
	const frame = await embedIn(page);
	await expectFits(frame);
	expect(await contentHeight(frame)).toBeLessThanOrEqual(1000);
	await frame.getByRole('link', { name: 'In the story' }).click();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { followed: string[] }).followed))
		.toEqual([new URL('#trade-oil', baseURL).href]);
	await frame.getByRole('link', { name: 'Next' }).click();
	await frame.waitForURL(/trade-stable.*secret=aBcD123/);
	await expectFits(frame);
});
