import { expect, test } from '@playwright/test';
import { files, read } from '../support/built';

/** The rules of `_headers` as hosts read them: a path, and what is sent with whatever lies there. */
const rules = (): [path: string, headers: string[]][] =>
	read('_headers')
		.toString()
		.split(/\n(?=\/)/)
		.map((rule) => rule.trim().split(/\n\s+/))
		.map(([path = '', ...headers]) => [path, headers]);
const base = process.env.BASE_PATH ?? '';

/** All headers that a path is sent with. */
const headersOf = (path: string): string[] =>
	rules().flatMap(([rule, headers]) =>
		rule === `${base}/${path}` || (rule.endsWith('*') && `${base}/${path}`.startsWith(rule.slice(0, -1)))
			? headers
			: []
	);

test('a host that leaves out folders beginning with “_”, as GitHub Pages does, is told not to', () => {
	expect(files()).toContain('.nojekyll');
	expect(files().some((path) => path.startsWith('_'))).toBe(true);
});

test('hosts that read _headers keep embeds framable and nothing else, data open, and hashed files for good', () => {
	const pages = files().filter((path) => path.endsWith('/index.html') || path === 'index.html');
	const frames = "Content-Security-Policy: frame-ancestors 'self'";
	const wrong = pages.filter((path) => {
		const isEmbed = /^embed\/(?!hosts\/)/.test(path);
		return headersOf(path.replace(/index\.html$/, '')).includes(frames) === isEmbed;
	});
	expect(pages.length).toBeGreaterThan(350);
	expect(wrong).toEqual([]);
	for (const path of ['data/facts.json', 'embed/aid/oembed.json', 'embed.js'])
		expect(headersOf(path), path).toContain('Access-Control-Allow-Origin: *');
	const kept = 'Cache-Control: public, max-age=31536000, immutable';
	expect(
		files().filter((path) => headersOf(path).includes(kept) !== /^_app\/immutable\//.test(path))
	).toEqual([]);
	// Hosts join two values of one header with a comma, which changes what they mean.
	const twice = pages.filter((path) => {
		const names = headersOf(path.replace(/index\.html$/, '')).map((header) => header.split(':')[0]);
		return new Set(names).size < names.length;
	});
	expect(twice).toEqual([]);
	const paths = rules().map(([path]) => path);
	expect(new Set(paths).size, 'paths that come twice').toBe(paths.length);
	// Cloudflare reads no more.
	expect(paths.length).toBeLessThanOrEqual(100);
});

test('former addresses of pages lead on without a page in between, where a host can', () => {
	const lines = read('_redirects').toString().trim().split('\n');
	expect(lines.length).toBeGreaterThan(10);
	for (const line of lines) {
		const [from = '', to = '', status] = line.split(' ');
		expect(status).toBe('301');
		for (const path of [from, to])
			expect(files(), line).toContain(`${path.slice(base.length + 1)}index.html`);
		expect(from.startsWith(`${base}/embed/`), line).toBe(false);
		expect(
			lines.some((other) => other.startsWith(`${to} `)),
			line
		).toBe(false);
	}
});
