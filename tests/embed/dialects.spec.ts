import { test } from '@playwright/test';
import { embedIn, expectFits, expectSandboxed, openHost } from '../support/host';

/** The listeners of hosts that have no library to install, as they publish them. */
const LISTENERS = {
	/** amp-iframe takes `embed-size`, and asks nothing. */
	AMP: `addEventListener('message', ({ source, data }) => {
			const frame = document.querySelector('iframe');
			if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size' && data.height >= 100)
				frame.style.height = data.height + 'px';
		});`,
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
			if (sandbox) await expectSandboxed(frame);
			await expectFits(frame);
			await page.setViewportSize({ width: 360, height: 800 });
			await expectFits(frame);
		});
