import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { ROOT } from '../../scripts/lib/steps.mjs';
import { freePort, serve } from '../../scripts/serve.mjs';

const WORDS = `<!doctype html><p>${'Many words. '.repeat(400)}</p>`;
/** A small site, with what hosts treat differently. */
const SITE: Record<string, string | Buffer> = {
	'index.html': WORDS,
	'404.html': 'Nothing here',
	'below/index.html': WORDS,
	'_app/immutable/a.js': `export const a = ${JSON.stringify(WORDS)};`,
	'picture.png': Buffer.alloc(2000),
	'ready.css': WORDS,
	'ready.css.gz': gzipSync('made before')
};

let server: Awaited<ReturnType<typeof serve>>;
const ask = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
	request.get(server.url + path, { headers: { 'accept-encoding': 'gzip', ...headers } });

test.beforeAll(async ({}, testInfo) => {
	const dir = testInfo.outputPath('site');
	for (const [path, content] of Object.entries(SITE)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), content);
	}
	writeFileSync(testInfo.outputPath('secret.json'), '{}');
	server = await serve({ port: 0, dir, base: 'folder' });
});
test.afterAll(() => server.close());

test('text crosses the wire compressed, and arrives as it was', async ({ request }) => {
	for (const path of ['', 'below/', 'index.html', '_app/immutable/a.js']) {
		const answer = await ask(request, path);
		const headers = answer.headers();
		expect(answer.status(), path).toBe(200);
		expect(headers['content-encoding'], path).toBe('gzip');
		expect(headers.vary, path).toBe('accept-encoding');
		expect(Number(headers['content-length']), path).toBeLessThan(WORDS.length / 10);
		expect(await answer.text(), path).toContain('Many words. Many words.');
	}
	expect((await ask(request, '')).headers()['content-type']).toBe('text/html;charset=utf-8');
	expect((await ask(request, '_app/immutable/a.js')).headers()['content-type']).toBe('text/javascript');
});

test('a build is told of a port that is free, and is then served there', async () => {
	const free = await freePort(server.port);
	expect(free).toBeGreaterThan(server.port);
	const second = await serve({ port: free, dir: ROOT });
	expect(second.url).toBe(`http://localhost:${free}/`);
	await second.close();
});

test('pictures, and whoever doesn’t take it compressed, get files as they are', async ({ request }) => {
	expect((await ask(request, 'picture.png')).headers()['content-encoding']).toBeUndefined();
	const plain = await ask(request, '', { 'accept-encoding': 'identity' });
	expect(plain.headers()['content-encoding']).toBeUndefined();
	expect(await plain.text()).toBe(WORDS);
	const part = await ask(request, '', { range: 'bytes=0-14' });
	expect(part.status()).toBe(206);
	expect(await part.text()).toBe('<!doctype html>');
});

test('a copy that lies there compressed is sent instead of a new one', async ({ request }) => {
	const answer = await ask(request, 'ready.css');
	expect(answer.headers()['content-encoding']).toBe('gzip');
	expect(await answer.text()).toBe('made before');
});

test('what hasn’t changed isn’t sent again; hashed names may be kept for good', async ({ request }) => {
	const { etag = '', 'cache-control': cached } = (await ask(request, '')).headers();
	expect(cached).toBe('no-cache');
	expect((await ask(request, '', { 'if-none-match': etag })).status()).toBe(304);
	expect((await ask(request, '_app/immutable/a.js')).headers()['cache-control']).toContain('immutable');
});

test('what isn’t there says so, also where an address makes no sense or leads out', async ({ request }) => {
	for (const path of ['nowhere.html', 'nowhere/', '%E0%A4%A', '..%2fsecret.json']) {
		const answer = await ask(request, path);
		expect(answer.status(), path).toBe(404);
		expect(await answer.text(), path).toBe('Nothing here');
	}
});
