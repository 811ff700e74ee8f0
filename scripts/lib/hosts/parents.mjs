import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { run } from '../steps.mjs';
import { frameAt, heightFault } from './frames.mjs';

const MINUTE = 60_000;
/** The widths that every parent is tried in, in pixels. */
const WIDTHS = [700, 360];
const EMBEDS = ['embed/aid/aid-kyrgyzstan/', 'embed/trade/'];

const box = (/** @type {string} */ id) => `<div id="${id}"></div>`;
const frame = (/** @type {string} */ id, /** @type {string} */ address) =>
	`<iframe id="${id}" src="${address}" style="width:100%;border:0"></iframe>`;
const sizer = (/** @type {string} */ id) => `iFrameResize({ checkOrigin: false }, '#${id}')`;
const open = (/** @type {string} */ id) => `iframeResizer.initialize({}, '#${id}')`;
const pym = (/** @type {string} */ id, /** @type {string} */ address) =>
	`new pym.Parent('${id}', '${address}', {})`;
const framer = (/** @type {string} */ id, /** @type {string} */ address) =>
	`new newswireFrames.Framer(document.querySelector('#${id}'), { src: '${address}' })`;
/** The first generation takes where it goes by name. */
const framer0 = (/** @type {string} */ id, /** @type {string} */ address) =>
	`new newswireFrames.Framer({ container: document.querySelector('#${id}'), src: '${address}' })`;

/**
 * Each parent library, its version, the file that a page loads, and how its documents say it is used.
 *
 * `called` is the name that it goes by where its package has another; `throws` is what a library is known to throw in its own page on hearing what isn't meant for it.
 *
 * @type {readonly { name: string, called?: string, version: string, file: string, throws?: string,
 *   html: (id: string, address: string) => string, script?: (id: string, address: string) => string }[]}
 */
export const PARENTS = [
	{
		name: 'pym.js',
		version: '0.4.1',
		file: 'dist/pym.js',
		throws: 'e.data.match is not a function',
		html: box,
		script: pym
	},
	{ name: 'pym.js', version: '1.3.2', file: 'dist/pym.v1.js', html: box, script: pym },
	{ name: '@newswire/frames', version: '0.3.1', file: 'dist/index.umd.js', html: box, script: framer0 },
	{ name: '@newswire/frames', version: '1.0.0', file: 'dist/frames.umd.js', html: box, script: framer },
	{ name: 'iframe-resizer', version: '2.8.10', file: 'js/iframeResizer.min.js', html: frame, script: sizer },
	{ name: 'iframe-resizer', version: '3.6.5', file: 'js/iframeResizer.min.js', html: frame, script: sizer },
	{ name: 'iframe-resizer', version: '4.4.5', file: 'js/iframeResizer.min.js', html: frame, script: sizer },
	{
		name: '@iframe-resizer/parent',
		called: 'iframe-resizer',
		version: '5.5.9',
		file: 'index.umd.js',
		html: frame,
		script: (id) => `iframeResize({ license: 'GPLv3', waitForLoad: false }, '#${id}')`
	},
	{
		name: '@open-iframe-resizer/core',
		called: 'open-iframe-resizer',
		version: '1.2.1',
		file: 'dist/index.umd.cjs',
		html: frame,
		script: open
	},
	{
		name: '@open-iframe-resizer/core',
		called: 'open-iframe-resizer',
		version: '2.1.0',
		file: 'dist/index.umd.cjs',
		html: frame,
		script: open
	},
	{
		name: '@nprapps/sidechain',
		called: 'sidechain',
		version: '1.1.5',
		file: 'dist/sidechain.js',
		html: (id, address) => `<side-chain id="${id}" src="${address}"></side-chain>`
	},
	{
		name: '@iframely/embed.js',
		called: 'iframely embed.js',
		version: '1.11.0',
		file: 'dist/embed.js',
		// As its service writes a frame.
		html: (_, address) =>
			`<div class="iframely-embed"><div class="iframely-responsive" style="height:140px;padding-bottom:0"><iframe src="${address}" style="width:100%;height:100%;border:0"></iframe></div></div>`
	}
];

const folderOf = (/** @type {{ name: string, version: string }} */ { name, version }) =>
	`${name.replace(/\W+/g, '-')}-${version}`.replace(/^-/, '');

/** A page for each library, by its path. @param {string} packages @param {string} site */
function pagesOf(packages, site) {
	return new Map(
		PARENTS.map((parent) => {
			const frames = EMBEDS.map((path, i) => ({ id: `graphic-${i}`, address: site + path }));
			const library = readFileSync(join(packages, folderOf(parent), parent.file), 'utf8');
			const script = frames.map(({ id, address }) => parent.script?.(id, address) ?? '').join(';');
			const html =
				'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head>' +
				`<body>${frames.map(({ id, address }) => parent.html(id, address)).join('')}` +
				`<script>${library.replaceAll('</script', '<\\/script')}</script><script>${script}</script></body></html>`;
			return [`/${folderOf(parent)}/`, html];
		})
	);
}

/** The parent libraries themselves, each with a step and a whole scene. @param {import('./types').Setting} setting */
export async function tryParents({ browser, site, scratch, report }) {
	const dependencies = Object.fromEntries(
		PARENTS.map((parent) => [folderOf(parent), `npm:${parent.name}@${parent.version}`])
	);
	writeFileSync(join(scratch, 'package.json'), JSON.stringify({ private: true, dependencies }));
	const { ok } = await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
		cwd: scratch,
		quiet: true,
		limit: 3 * MINUTE
	});
	if (!ok) return report.skip('parent libraries', 'npm could not install them; is its registry in reach?');
	const pages = pagesOf(join(scratch, 'node_modules'), site.url);
	const server = createServer(({ url = '/' }, response) => {
		const html = pages.get(url);
		response.writeHead(html ? 200 : 404, { 'content-type': 'text/html;charset=utf-8' }).end(html);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
	for (const parent of PARENTS) {
		const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
		/** @type {(string | undefined)[]} */
		const faults = [];
		page.on('pageerror', ({ message }) => {
			if (message !== parent.throws && !faults.includes(message)) faults.push(message);
		});
		await page.goto(`${origin}/${folderOf(parent)}/`);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			for (const path of EMBEDS) {
				const found = await frameAt(page, path);
				const fault = found ? await heightFault(found) : 'is not there';
				faults.push(fault && `${path} ${fault} at ${width} px`);
			}
		}
		report.check(`${parent.name} ${parent.version}`, faults);
		await page.close();
	}
	server.close();
	server.closeAllConnections();
}
