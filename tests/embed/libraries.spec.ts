import { expect, test } from '@playwright/test';
import { contentHeight, embedIn, expectFits, expectSandboxed, openHost, type Library } from '../support/host';

/** A library's page: where the frames go, and what is called for each of them. */
interface Parent {
	library: Library;
	/** @param sandbox an attribute, or nothing */
	html(id: string, address: string, sandbox: string): string;
	/** @param sandboxed whether the frame has no origin */
	script(id: string, address: string, sandboxed: boolean): string;
}

const box = (id: string) => `<div id="${id}"></div>`;
const frame = (id: string, address: string, sandbox: string) =>
	`<iframe id="${id}" src="${address}" style="width:100%;border:0"${sandbox}></iframe>`;

/** The parent libraries themselves, each set up as its documentation says. */
const PARENTS: readonly Parent[] = [
	{
		library: 'pym',
		html: box,
		script: (id, address, sandboxed) =>
			`new pym.Parent('${id}', '${address}'${sandboxed ? ", { sandbox: 'allow-scripts' }" : ''})`
	},
	{
		library: 'frames',
		html: box,
		script: (id, address, sandboxed) =>
			`new newswireFrames.Framer(document.querySelector('#${id}'), { src: '${address}'${
				sandboxed ? ", attributes: { sandbox: 'allow-scripts' }" : ''
			} })`
	},
	{
		library: 'iframeResizer',
		html: frame,
		script: (id, _, sandboxed) =>
			`iframeResize({ license: 'GPLv3', waitForLoad: false${sandboxed ? ', checkOrigin: false' : ''} }, '#${id}')`
	},
	{
		library: 'openIframeResizer',
		html: frame,
		script: (id, _, sandboxed) =>
			`iframeResizer.initialize({${sandboxed ? ' checkOrigin: false ' : ''}}, '#${id}')`
	}
];

for (const { library, html, script } of PARENTS) {
	for (const [name, sandbox] of [
		['', ''],
		[' in a sandbox without an origin', ' sandbox="allow-scripts"']
	] as const)
		test(`${library} gives an embed its height, and again in another width${name}`, async ({
			page,
			baseURL
		}) => {
			const address = new URL('embed/aid/aid-mines/', baseURL).href;
			await page.setViewportSize({ width: 700, height: 800 });
			await openHost(page, html('graphic', address, sandbox), {
				libraries: [library],
				script: script('graphic', address, sandbox !== '')
			});
			const frame = await embedIn(page);
			if (sandbox) await expectSandboxed(frame);
			await expectFits(frame);
			await page.setViewportSize({ width: 360, height: 800 });
			await expectFits(frame);
			expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});

	test(`${library} gives two embeds of one scene each its own height`, async ({ page, baseURL }) => {
		const steps = ['aid-bankers', 'aid-luxembourg'];
		const addresses = steps.map((step) => new URL(`embed/aid/${step}/`, baseURL).href);
		await page.setViewportSize({ width: 700, height: 800 });
		await openHost(page, addresses.map((address, i) => html(`graphic${i}`, address, '')).join(''), {
			libraries: [library],
			script: addresses.map((address, i) => script(`graphic${i}`, address, false)).join(';')
		});
		const frames = [];
		for (const step of steps) frames.push(await embedIn(page, step));
		for (const width of [700, 360]) {
			await page.setViewportSize({ width, height: 800 });
			for (const frame of frames) {
				// Browsers let a frame out of sight wait.
				await (await frame.frameElement()).scrollIntoViewIfNeeded();
				await expectFits(frame);
			}
			const heights = await Promise.all(frames.map(contentHeight));
			// Two that are as high as each other would prove nothing.
			expect(new Set(heights).size).toBe(2);
		}
	});
}

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
