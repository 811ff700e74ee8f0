// What a host of the site has to do, asked of one that runs: `npm run test:deploy`.
import { createServer } from 'node:http';
import { LAUNCH_ARGS, findBrowser } from '../browser.mjs';
import { filesIn } from './files.mjs';
import { freePort } from './port.mjs';
import { detail } from './steps.mjs';

/** What a file's type has to be, by its ending. */
const TYPES = {
	bib: /^application\/x-bibtex|^text\/x-bibtex/,
	css: /^text\/css/,
	csv: /^text\/csv; ?charset=utf-8/i,
	html: /^text\/html; ?charset=utf-8/i,
	js: /^(text|application)\/javascript/,
	json: /^application\/json/,
	png: /^image\/png/,
	svg: /^image\/svg\+xml/,
	txt: /^text\/plain; ?charset=utf-8/i,
	woff2: /^(font|application\/font)[/-]woff2/,
	xml: /^(text|application)\/xml/,
	zip: /^application\/zip/
};
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** How many checks held so far. */
export const total = { passed: 0, failed: 0 };

/** Runs one check and counts it. @param {string} title @param {() => Promise<void>} work */
export async function check(title, work) {
	try {
		await work();
		total.passed += 1;
		detail(`✓ ${title}`);
	} catch (error) {
		total.failed += 1;
		detail(`✗ ${title}\n    ${error instanceof Error ? error.message : error}`);
	}
}

/** @param {unknown} found @param {unknown} wanted what it is, or a pattern @param {string} what */
export function expect(found, wanted, what) {
	const holds = wanted instanceof RegExp ? wanted.test(String(found)) : found === wanted;
	if (!holds) throw new Error(`${what}: ${found}, and not ${wanted}`);
}

/**
 * What a browser gets for an address below the site's root.
 *
 * @param {string} url of the site's root
 * @param {string} address
 * @param {Record<string, string>} [headers]
 */
export async function ask(url, address, headers = {}) {
	const answer = await fetch(url + address, { redirect: 'manual', headers });
	return { status: answer.status, text: await answer.text(), get: (name) => answer.headers.get(name) };
}

/**
 * All that is asked of a host, at one address.
 *
 * @param {string} url of the site's root, ending in a slash
 * @param {string} dir the build that it serves
 */
export async function lookAt(url, dir) {
	const all = filesIn(dir);
	/** @param {RegExp} pattern */
	const first = (pattern) => {
		const found = all.find((file) => pattern.test(file));
		if (!found) throw new Error(`the build has no ${pattern}`);
		return found;
	};
	const script = first(/^_app\/immutable\/.*\.js$/);
	const embed = first(/^embed\/(?!hosts\/)[^/]+\/[^/]+\/index\.html$/).replace('index.html', '');

	await check('folders are their pages, and an address without its slash leads there', async () => {
		expect((await ask(url, '')).status, 200, 'the story');
		expect((await ask(url, 'article/')).status, 200, 'the article');
		const without = await ask(url, 'article');
		expect(without.status, /^30[1278]$/, 'without a slash');
		expect(new URL(without.get('location') ?? '', url + 'article').href, `${url}article/`, 'leads to');
	});
	await check('a file of each kind has its type', async () => {
		for (const [ending, type] of Object.entries(TYPES)) {
			const file = first(new RegExp(`(?<!\\.bin)\\.${ending}$`));
			const { status, get } = await ask(url, file);
			expect(status, 200, file);
			expect(get('content-type'), type, file);
			expect(get('x-content-type-options'), 'nosniff', file);
		}
	});
	await check('what has a hash in its name is kept for good, all else is asked for again', async () => {
		expect((await ask(url, script)).get('cache-control'), FOR_GOOD, script);
		for (const file of ['', 'service-worker.js', 'offline.json', 'embed.js', 'data/facts.csv'])
			expect((await ask(url, file)).get('cache-control'), 'no-cache', file || 'the story');
		const tag = (await ask(url, 'article/')).get('etag') ?? '';
		expect(tag.length > 2, true, 'a tag to ask again by');
		expect((await ask(url, 'article/', { 'if-none-match': tag })).status, 304, 'asked again');
	});
	await check('text is compressed on its way', async () => {
		for (const file of ['', 'data/facts.csv', 'data/facts.json', script, first(/^stills\/.*\.svg$/)]) {
			const { get } = await ask(url, file, { 'accept-encoding': 'gzip' });
			expect(get('content-encoding'), 'gzip', file || 'the story');
			expect(get('vary'), /accept-encoding/i, file || 'the story');
		}
	});
	await check('what leads nowhere is the page that says so, with status 404, and is not kept', async () => {
		for (const file of ['no/such/page/', '_app/immutable/no-such-script.js', '_headers', '.nojekyll']) {
			const { status, text, get } = await ask(url, file);
			expect(status, 404, file);
			expect(text, /<title>This page went missing/, file);
			expect(get('content-type'), /^text\/html/, file);
			expect(get('cache-control'), 'no-cache', file);
		}
	});
	await check('no folder is listed', async () => {
		for (const folder of ['_app/', 'stills/', 'teach/files/'])
			expect((await ask(url, folder)).status, /^40[34]$/, folder);
	});
	await check('data and embeds are open to other pages, the rest is not', async () => {
		for (const file of ['data/facts.json', 'embed.js', embed, `${embed}oembed.json`])
			expect((await ask(url, file)).get('access-control-allow-origin'), '*', file);
		for (const file of ['', 'article/', script])
			expect((await ask(url, file)).get('access-control-allow-origin'), null, file || 'the story');
	});
	await check('embeds may be framed, other pages may not; no address is passed on', async () => {
		expect((await ask(url, embed)).get('content-security-policy'), null, embed);
		for (const file of ['', 'article/', 'scenes/', 'embed/hosts/'])
			expect((await ask(url, file)).get('content-security-policy'), "frame-ancestors 'self'", file);
		expect((await ask(url, '')).get('referrer-policy'), 'no-referrer', 'the story');
		expect((await ask(url, '')).get('permissions-policy'), /camera=\(\)/, 'the story');
	});
	await check(
		'in a browser, a stranger’s page shows an embed and no story; the site reads on its own',
		async () => {
			const host = createServer((_, response) => {
				response.setHeader('content-type', 'text/html');
				response.end(`<iframe src="${url}${embed}"></iframe><iframe src="${url}"></iframe>`);
			});
			const port = await freePort(4999);
			await new Promise((done) => host.listen(port, '127.0.0.1', () => done(undefined)));
			const { chromium } = await import('@playwright/test');
			const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGS });
			try {
				const stranger = await browser.newPage();
				await stranger.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
				const titles = await Promise.all(
					stranger
						.frames()
						.slice(1)
						.map((frame) => frame.title().catch(() => ''))
				);
				expect(titles[0], /\w/, 'the embed’s title');
				expect(/Distant Partners:/.test(titles[1] ?? ''), false, 'the story in a frame');

				const page = await browser.newPage({ serviceWorkers: 'block' });
				/** @type {string[]} */
				const said = [];
				page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
				await page.goto(url);
				await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
				await page.evaluate(() => document.getElementById('aid-everything')?.scrollIntoView());
				await page.waitForFunction(() => document.documentElement.dataset.settled === 'aid-everything');
				expect(said.join('\n'), '', 'the console');
			} finally {
				await browser.close();
				host.close();
			}
		}
	);
}
