import { expect, test, type APIRequestContext } from '@playwright/test';
import { csvParse } from 'd3-dsv';

const PAGES = ['./', './article/', './sources/', './data/', './teach/'];
const TYPES: Record<string, RegExp> = {
	csv: /^text\/csv/,
	json: /^application\/json/,
	txt: /^text\/plain/,
	zip: /^application\/zip/,
	bib: /^$|bibtex|octet-stream/
};

/** Where the built site thinks it lives, from its own canonical address, so that its addresses can be asked for here. */
async function local(request: APIRequestContext) {
	const html = await (await request.get('./')).text();
	const [, home = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
	expect(home).toMatch(/^https?:\/\/.+\/$/);
	return (address: string): string => {
		expect(address.startsWith(home), `${address} is on the site`).toBe(true);
		return `./${address.slice(home.length)}`;
	};
}

/** Width and height as the PNG's own header gives them. */
const pngSize = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('every download answers with its type, and parses', async ({ page, request }) => {
	await page.goto('./data/');
	const links = page.locator('main a[download], main a[href$="metadata.json"]');
	const names = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	expect(names.length).toBeGreaterThan(12);
	for (const name of names) {
		const answer = await request.get(`./data/${name}`);
		expect(answer.status(), name).toBe(200);
		const ending = name.split('.').at(-1) ?? '';
		expect(answer.headers()['content-type'], name).toMatch(TYPES[ending] ?? /never/);
		const body = await answer.text();
		if (ending === 'json') expect(() => JSON.parse(body), name).not.toThrow();
		if (ending === 'csv') expect(csvParse(body).length, name).toBeGreaterThan(2);
		expect(body.length, name).toBeGreaterThan(60);
	}
});

test('the page tells rows as they are', async ({ page, request }) => {
	await page.goto('./data/');
	for (const row of await page.locator('.files tbody tr:has(a[href$=".csv"])').all()) {
		const name = await row.locator('th a').getAttribute('href');
		const told = Number((await row.locator('td').nth(1).innerText()).replace(/\D/g, ''));
		const { length } = csvParse(await (await request.get(`./data/${name}`)).text());
		expect(told, `${name}`).toBe(length);
	}
});

test('each fact’s address in facts.csv leads to its evidence', async ({ page, request }) => {
	const toLocal = await local(request);
	const facts = csvParse(await (await request.get('./data/facts.csv')).text());
	await page.goto('./sources/');
	const known = new Set(await page.locator('.evidence').evaluateAll((all) => all.map(({ id }) => id)));
	expect(facts.map(({ id }) => id).filter((id) => !known.has(id ?? ''))).toEqual([]);
	for (const { url, id } of facts) expect(toLocal(url ?? '')).toBe(`./sources/#${id}`);
});

for (const path of PAGES)
	test(`${path} says what it is, to search engines and link previews`, async ({ page, request }) => {
		const toLocal = await local(request);
		await page.goto(path);
		const meta = (name: string) =>
			page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
		await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
		const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
		expect(toLocal(canonical)).toBe(path);
		expect(await meta('og:url')).toBe(canonical);
		expect(await meta('og:title')).toBe(await page.title());
		expect(await meta('twitter:card')).toBe('summary_large_image');
		expect((await meta('description'))?.length).toBeGreaterThan(60);
		expect((await meta('og:image:alt'))?.length).toBeGreaterThan(40);
		await expect(page.locator('meta[name=theme-color]')).toHaveCount(2);
		const image = await request.get(toLocal((await meta('og:image')) ?? ''));
		expect(image.headers()['content-type']).toBe('image/png');
		expect(pngSize(await image.body())).toEqual({
			width: Number(await meta('og:image:width')),
			height: Number(await meta('og:image:height'))
		});
		const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
		expect(scripts).toHaveLength(1);
		const { '@context': context, '@graph': graph } = JSON.parse(scripts[0] ?? '');
		expect(context).toBe('https://schema.org');
		expect(graph.length).toBeGreaterThan(0);
	});

test('every contested fact is a claim, and the data a data set', async ({ page }) => {
	const graph = async () =>
		JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')['@graph'];
	await page.goto('./sources/');
	const claims: { '@type': string; '@id': string }[] = await graph();
	expect(new Set(claims.map((claim) => claim['@type']))).toEqual(new Set(['Claim']));
	const disputed = await page
		.locator('.evidence[data-standing="disputed"]')
		.evaluateAll((all) => all.map(({ id }) => id));
	expect(claims.map((claim) => claim['@id'].split('#')[1]).sort()).toEqual(disputed.sort());
	await page.goto('./data/');
	expect((await graph())[0]['@type']).toBe('Dataset');
});

test('each chapter has a picture to share', async ({ page, request }) => {
	await page.goto('./');
	const scenes = await page
		.locator('[data-chapter]')
		.evaluateAll((all) => all.map((chapter) => chapter.getAttribute('data-chapter')));
	expect(scenes.length).toBeGreaterThan(3);
	for (const name of ['story', ...scenes]) {
		const answer = await request.get(`./share/${name}.png`);
		expect(answer.status(), `${name}`).toBe(200);
		expect(pngSize(await answer.body()), `${name}`).toEqual({ width: 1200, height: 630 });
	}
	const announced = async (path: string) =>
		/<meta property="og:image" content="([^"]+)"/.exec(await (await request.get(path)).text())?.[1];
	for (const name of scenes) expect(await announced(`./scenes/${name}/`)).toMatch(`/share/${name}.png`);
	expect(await announced('./present/exports-guess/')).toMatch('/share/exports.png');
});

test('the sitemap lists every page there is, and none that isn’t', async ({ page, request, baseURL }) => {
	const toLocal = await local(request);
	const robots = await (await request.get('./robots.txt')).text();
	const [, address = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
	const xml = await (await request.get(toLocal(address))).text();
	const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => toLocal(url ?? ''));
	for (const path of listed) expect((await request.get(path)).status(), path).toBe(200);
	// Pages are what other pages link to.
	const linked = new Set<string>();
	for (const path of listed) {
		await page.goto(path);
		const links = await page
			.locator('a[href]:not(svg *)')
			.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.split(/[?#]/)[0] ?? ''));
		for (const href of links)
			if (href.startsWith(baseURL ?? '')) linked.add(`./${href.slice(baseURL?.length)}`);
	}
	// Slides, embeds and short addresses are other ways to the story's own steps.
	const pages = [...linked].filter(
		(path) => path.endsWith('/') && !/^\.\/(present\/(?!(?:notes|overview)\/).|embed\/(?!hosts\/).|s\/.)/.test(path)
	);
	expect([...listed].sort()).toEqual(pages.sort());
});

test('texts are copied, and where a browser refuses, selected', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
		origin: new URL(baseURL ?? '').origin
	});
	await page.goto('./data/');
	const first = page.locator('.copy').first();
	await first.getByRole('button', { name: 'Copy' }).click();
	await expect(page.locator('[data-toast]')).toHaveText('Copied.');
	const text = await first.locator('pre').innerText();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
	});
	await first.getByRole('button', { name: 'Copy' }).click();
	await expect(page.locator('[data-toast]')).toContainText('by hand');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
});

test('the data page asks nobody else for anything, and carries no framework', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('./data/');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => !url.startsWith(new URL(baseURL ?? '').origin))).toEqual([]);
	expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
});
