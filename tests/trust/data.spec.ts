import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { FORMER_IDS, fileFolder } from '../../src/lib/story/former-ids';
import { formerStep } from '../../src/lib/story/former-steps';
import {
	all,
	attribute,
	files,
	fileOf,
	home,
	hrefOf,
	one,
	open,
	pages,
	pngSize,
	read,
	readBytes,
	readCsv,
	target,
	words
} from '../support/site';

const TYPES: Readonly<Record<string, RegExp>> = {
	csv: /^text\/csv/,
	json: /^application\/json/,
	txt: /^text\/plain/,
	zip: /^application\/zip/,
	bib: /^application\/x-bibtex/,
	epub: /^application\/epub\+zip/,
	xlsx: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml/
};
/** Ways to the story's own steps, and pages that say that they are to be listed nowhere. */
const UNLISTED = new RegExp(
	`^(present/(?!(notes|overview|deck|lesson)/).|embed/(?!hosts/).|s/.|pack/.|(404|offline)\\.html$|scenes/(${FORMER_IDS.join('|')})/)`
);

/** The addresses of the pages in the sitemap, below the site's root. */
const listed = () =>
	[...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => {
		expect(url.startsWith(home()), url).toBe(true);
		return url.slice(home().length);
	});

const meta = (name: string, document: Document) =>
	attribute(document, `meta[property="${name}"], meta[name="${name}"]`, 'content');

/** What a page says of itself by schema.org. */
function graphOf(document: Document): { '@type': string; '@id'?: string }[] {
	const { '@context': context, '@graph': graph } = JSON.parse(
		words(one(document, 'script[type="application/ld+json"]'))
	);
	expect(context).toBe('https://schema.org');
	return graph;
}

test('every download answers with its type, and parses', async ({ request }) => {
	const names = all(open('data/'), 'main a[download], main a[href$="metadata.json"]').map(hrefOf);
	expect(names.length).toBeGreaterThan(12);
	for (const name of new Set(names)) {
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

test('every data file of the build is offered, with as many rows as its page tells', () => {
	const document = open('data/');
	const offered = all(document, '.files th a, .files td a, .formats a').flatMap(
		(link) => target('data/', hrefOf(link))?.path ?? []
	);
	const built = [...files()].filter(
		(path) => /^data\/.+\.(csv|json|txt|bib|epub|xlsx)$/.test(path) && !path.includes('__data')
	);
	expect(offered.sort()).toEqual(built.sort());
	const rows = all(document, '.files tbody tr').filter((row) => all(row, 'th a[href$=".csv"]').length > 0);
	expect(rows.length).toBeGreaterThan(4);
	for (const row of rows) {
		const name = attribute(row, 'th a', 'href');
		const stated = Number(words(one(row, '[data-label]')).replace(/\D/g, ''));
		expect(csvParse(readCsv(`data/${name}`)), name).toHaveLength(stated);
	}
});

test('each address in the data leads to the evidence, and each source to one there is', () => {
	const known = new Set(all(open('sources/'), '.evidence').map(({ id }) => id));
	const facts = csvParse(readCsv('data/facts.csv'));
	expect(facts.length).toBeGreaterThan(500);
	const lost = facts.filter(({ url = '', id = '' }) => {
		const to = target('', url);
		return !known.has(id) || to?.path !== 'sources/' || to.hash !== id;
	});
	expect(lost.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
	const sources = new Set(csvParse(readCsv('data/sources.csv')).map(({ id }) => id));
	const cited = facts.flatMap((fact) => fact.sources?.split(' ').filter(Boolean) ?? []);
	expect(cited.length).toBeGreaterThan(facts.length);
	expect(cited.filter((source) => !sources.has(source))).toEqual([]);
	const tables = [...files()].filter((path) => /^data\/(events|series\/.+)\.csv$/.test(path));
	expect(tables.length).toBeGreaterThan(2);
	for (const path of tables) {
		const rows = csvParse(readCsv(path));
		expect(
			rows.filter(({ fact = '' }) => fact && !known.has(fact)).map(({ fact }) => fact),
			path
		).toEqual([]);
		for (const { fact, url = '' } of rows)
			if (fact && target('', url)?.hash !== fact) throw new Error(`${path}: ${url} is no address of ${fact}`);
	}
});

test('every listed page says what it is, to search engines and link previews', () => {
	const addresses = listed();
	expect(addresses.length).toBeGreaterThan(40);
	for (const address of addresses) {
		const document = open(address);
		const said = (name: string) => meta(name, document);
		const picture = target('', said('og:image'))?.path ?? '';
		expect(files().has(picture), `${address}: ${picture}`).toBe(true);
		const { width, height } = pngSize(readBytes(picture));
		const count = (selector: string) => all(document, selector).length;
		expect(
			{
				canonical: all(document, 'link[rel=canonical]').map(hrefOf),
				url: said('og:url'),
				title: said('og:title'),
				card: said('twitter:card'),
				described: said('description').length > 50,
				description: said('og:description'),
				alternative: said('og:image:alt').length > 40,
				colours: count('meta[name=theme-color]'),
				robots: count('meta[name=robots]'),
				language: attribute(document, 'html', 'lang'),
				headings: count('h1'),
				mains: count('main'),
				size: [said('og:image:width'), said('og:image:height')].map(Number)
			},
			address
		).toEqual({
			canonical: [home() + address],
			url: home() + address,
			title: words(one(document, 'head > title')),
			card: 'summary_large_image',
			described: true,
			description: said('description'),
			alternative: true,
			colours: 2,
			robots: 0,
			language: 'en',
			headings: 1,
			mains: 1,
			size: [width, height]
		});
	}
});

test('whatever page is pasted, link previews find its title and a PNG of the size they are told', () => {
	const property = (html: string, name: string) =>
		new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
	const sizes = new Map<string, object>();
	const kinds = new Set<string>();
	const faults = pages()
		// What a host shows instead of a page, what a worker shows without a network, and the zip's first page nobody pastes.
		.filter((address) => !/^(404|offline|pack\/start)\.html$/.test(address))
		.flatMap((address) => {
			const html = read(address);
			kinds.add(address.split('/')[0] ?? '');
			const picture = target('', property(html, 'image'))?.path ?? '';
			if (!files().has(picture) || !picture.endsWith('.png')) return [`${address}: ${picture} is no PNG`];
			const size = sizes.get(picture) ?? pngSize(readBytes(picture));
			sizes.set(picture, size);
			expect(size, address).toEqual({
				width: Number(property(html, 'image:width')),
				height: Number(property(html, 'image:height'))
			});
			const url = target('', property(html, 'url'));
			// A fragment is dropped, and the preview would be another page's.
			if (!url || url.hash || !files().has(fileOf(url.path))) return [`${address}: its address is no page's`];
			const said = ['title', 'description', 'image:alt'].filter((name) => property(html, name).length < 5);
			return said.map((name) => `${address}: no ${name}`);
		});
	expect(faults).toEqual([]);
	expect([...kinds]).toEqual(expect.arrayContaining(['', 'embed', 'present', 's', 'scenes']));
});

test('every slide has its own address and its chapter’s picture for link previews', () => {
	const slides = pages().filter(
		(address) =>
			/^present\/(?!(notes|overview|deck|lesson)\/)./.test(address) && !formerStep(address.slice(8, -1))
	);
	expect(slides.length).toBeGreaterThan(60);
	const story = open('');
	for (const address of slides) {
		const document = open(address);
		const id = address.slice('present/'.length, -1);
		const [chapter] = all(story, `[data-chapter]:has([id="${id}"])`);
		expect(attribute(document, 'link[rel=canonical]', 'href'), address).toBe(home() + address);
		expect(target('', meta('og:image', document))?.path, address).toBe(
			`share/${fileFolder(chapter?.getAttribute('data-chapter') ?? '')}.png`
		);
	}
});

test('every contested fact is a claim, the data are a data set, and lessons are lessons', () => {
	const sources = open('sources/');
	const claims = graphOf(sources);
	expect(new Set(claims.map((claim) => claim['@type']))).toEqual(new Set(['Claim']));
	const disputed = all(sources, '.evidence[data-status="disputed"]').map(({ id }) => id);
	expect(disputed.length).toBeGreaterThan(5);
	expect(claims.map((claim) => claim['@id']?.split('#')[1]).sort()).toEqual(disputed.sort());
	for (const claim of claims) expect(target('', claim['@id'] ?? '')?.path).toBe('sources/');
	expect(graphOf(open('data/'))[0]?.['@type']).toBe('Dataset');
	for (const address of ['', 'article/', 'teach/'])
		expect(graphOf(open(address)).length, address).toBeGreaterThan(0);
});

test('each chapter has a picture to share, as large as link previews ask for', () => {
	const scenes = all(open(''), '[data-chapter]').map((chapter) => chapter.getAttribute('data-chapter') ?? '');
	expect(scenes.length).toBeGreaterThan(10);
	const pictures = [...files()].filter((path) => path.startsWith('share/'));
	expect(pictures.sort()).toEqual(
		['story', ...scenes.map(fileFolder)].map((name) => `share/${name}.png`).sort()
	);
	for (const path of pictures) expect(pngSize(readBytes(path)), path).toEqual({ width: 1200, height: 630 });
	for (const name of scenes)
		expect(target('', meta('og:image', open(`scenes/${name}/`)))?.path).toBe(`share/${fileFolder(name)}.png`);
});

test('the sitemap lists every page there is, and none that isn’t', () => {
	const [, address = ''] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
	expect(address).toBe(`${home()}sitemap.xml`);
	expect(listed().sort()).toEqual(
		pages()
			.filter((page) => !UNLISTED.test(page))
			.sort()
	);
	expect(listed().filter((page) => !files().has(fileOf(page)))).toEqual([]);
	// What leads on to a step at once, or stands in a frame, is nothing to find.
	const hidden = pages().filter((page) => /^(embed\/(?!hosts\/).|s\/|404|offline)/.test(page));
	expect(hidden.length).toBeGreaterThan(200);
	expect(hidden.filter((page) => !/<meta name="robots" content="noindex"\/?>/.test(read(page)))).toEqual([]);
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
