import { expect, test } from '@playwright/test';
import { embedIn, expectFits, openHost, type Library } from '../support/host';

/** The parent libraries themselves, each set up as its documentation says. */
const PARENTS: readonly { library: Library; html: string; script: string; sandboxed: string }[] = [
	{
		library: 'pym',
		html: '<div id="graphic"></div>',
		script: "new pym.Parent('graphic', 'URL')",
		sandboxed: "new pym.Parent('graphic', 'URL', { sandbox: 'allow-scripts' })"
	},
	{
		library: 'frames',
		html: '<div id="graphic"></div>',
		script: "new newswireFrames.Framer(document.querySelector('#graphic'), { src: 'URL' })",
		sandboxed:
			"new newswireFrames.Framer(document.querySelector('#graphic'), { src: 'URL', attributes: { sandbox: 'allow-scripts' } })"
	},
	{
		library: 'iframeResizer',
		html: '<iframe id="graphic" src="URL" style="width:100%"></iframe>',
		script: "iframeResize({ license: 'GPLv3', waitForLoad: false }, '#graphic')",
		sandboxed:
			"document.querySelector('#graphic').sandbox = 'allow-scripts'; iframeResize({ license: 'GPLv3', waitForLoad: false, checkOrigin: false }, '#graphic')"
	},
	{
		library: 'openIframeResizer',
		html: '<iframe id="graphic" src="URL" style="width:100%;border:0"></iframe>',
		script: "iframeResizer.initialize({}, '#graphic')",
		sandboxed:
			"document.querySelector('#graphic').sandbox = 'allow-scripts'; iframeResizer.initialize({}, '#graphic')"
	}
];

for (const { library, html, script, sandboxed } of PARENTS)
	for (const [name, code] of [
		['', script],
		[' in a sandbox without an origin', sandboxed]
	] as const)
		test(`${library} gives an embed its height, and again in another width${name}`, async ({
			page,
			baseURL
		}) => {
			const address = new URL('embed/aid/aid-mines/', baseURL).href;
			await page.setViewportSize({ width: 700, height: 800 });
			await openHost(page, html.replace('URL', address), {
				libraries: [library],
				script: code.replace('URL', address)
			});
			const frame = await embedIn(page);
			await expectFits(frame);
			await page.setViewportSize({ width: 360, height: 800 });
			await expectFits(frame);
			expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});

test('pym goes on working on the next step', async ({ page, baseURL }) => {
	const address = new URL('embed/aid/aid-mines/?theme=dark', baseURL).href;
	await openHost(page, '<div id="graphic"></div>', {
		libraries: ['pym'],
		script: `new pym.Parent('graphic', '${address}')`
	});
	const frame = await embedIn(page);
	await frame.getByRole('link', { name: 'Next' }).click();
	await frame.waitForURL(/aid-luxembourg.*childId=graphic/);
	await expectFits(frame);
	expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
