import { expect, test } from '@playwright/test';
import { storyPath } from '../../src/lib/embed/address';
import { FORMER_IDS } from '../../src/lib/story/former-ids';
import { FORMER_STEPS } from '../../src/lib/story/former-steps';
import { codeOf } from '../../src/lib/slides/code';
import {
	all,
	fileOf,
	files,
	home,
	hrefOf,
	namesHost,
	one,
	open,
	pages,
	read,
	target,
	words,
	type Target
} from '../support/site';
import { openSlide } from '../support/present';
import { openStory } from '../support/story';

/** Attributes with an address that is followed, by element, and with one that a browser asks for by itself. */
const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	area: ['href'],
	form: ['action']
};
const FETCHED: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(
		['script', 'iframe', 'audio', 'track', 'embed', 'input'].map((name) => [name, ['src']])
	),
	...Object.fromEntries(['use', 'image', 'feImage'].map((name) => [name, ['href', 'xlink:href']])),
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	video: ['src', 'poster'],
	object: ['data']
};
const WITH_ADDRESS = '[href],[src],[srcset],[action],[poster],[data],[style],[content],[xlink\\:href]';
/** What needn't be linked from any page. */
const BESIDE = [
	/^(404|offline)\.html$/,
	// Opened by frames and snippets.
	/^embed\/(?!hosts\/)/,
	// Former addresses, which lead on.
	new RegExp(`^scenes/(${FORMER_IDS.join('|')})/$`),
	new RegExp(`^present/(${FORMER_STEPS.map(({ id }) => id).join('|')})/$`),
	// What the zip starts with.
	/^pack\//
];

/** What a page says, as far as addresses go. */
interface Seen {
	/** What it leads to and what it is made of, with the address as it is written. */
	leads: (Target & { href: string })[];
	/** Addresses written in it that no static host would find: they leave the site's own folder. */
	astray: string[];
	ids: string[];
	/** What a browser would ask another host for, or its own by name. */
	asks: string[];
	title: string;
	/** Whether scripts fetch other scripts for it. */
	modules: boolean;
}

/** Addresses in styles. */
const inStyles = (css: string): string[] =>
	[...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/gi)].map(([, address = '']) => address);

/** An attribute's addresses: `srcset` has several, each with a size. */
const addressesIn = (element: Element, name: string): string[] => {
	const value = element.getAttribute(name)?.trim();
	if (value === undefined) return [];
	return name === 'srcset' ? value.split(/,\s+/).map((part) => part.split(/\s/)[0] ?? '') : [value];
};

/** What a document leads to, and what it is made of. */
function addressesOf(document: Document): { followed: string[]; fetched: string[] } {
	const followed: string[] = [];
	const fetched: string[] = [];
	for (const element of all(document, WITH_ADDRESS)) {
		const name = element.localName;
		const content = element.getAttribute('content') ?? '';
		followed.push(...(FOLLOWED[name] ?? []).flatMap((attribute) => addressesIn(element, attribute)));
		fetched.push(
			...(FETCHED[name] ?? []).flatMap((attribute) => addressesIn(element, attribute)),
			...inStyles(element.getAttribute('style') ?? '')
		);
		if (name === 'link') {
			const announced = /^(alternate|canonical)$/.test(element.getAttribute('rel') ?? '');
			(announced ? followed : fetched).push(hrefOf(element));
		}
		if (name === 'meta') {
			if (/^og:(url|image)$/.test(element.getAttribute('property') ?? '')) followed.push(content);
			if (/^refresh$/i.test(element.getAttribute('http-equiv') ?? ''))
				fetched.push(/url=(.+)/i.exec(content)?.[1] ?? '');
		}
	}
	for (const style of all(document, 'style')) fetched.push(...inStyles(words(style)));
	for (const script of all(document, 'script')) fetched.push(...importedBy(script));
	return { followed, fetched: fetched.filter((address) => !/^(data:|#)/.test(address)) };
}

/** Modules that a script in a page fetches as soon as it runs. */
const importedBy = (script: Element): string[] =>
	[...(script.textContent ?? '').matchAll(/\bimport\(\s*["'`]([^"'`]+)/g)].map(([, address = '']) => address);

function look(address: string): Seen {
	const document = open(address);
	const { followed, fetched } = addressesOf(document);
	const seen: Seen = {
		leads: [],
		astray: [],
		ids: all(document, '[id]').map(({ id }) => id),
		asks: fetched.filter(namesHost),
		title: words(one(document, 'head > title')),
		modules: all(document, 'script').some(
			(script) => script.getAttribute('type') === 'module' || importedBy(script).length > 0
		)
	};
	for (const href of [...fetched, ...followed]) {
		if (/^(mailto|tel|data|javascript):/i.test(href)) continue;
		const to = target(address, href);
		if (to) seen.leads.push({ ...to, href });
		else if (!namesHost(href)) seen.astray.push(href);
	}
	return seen;
}

let site: ReadonlyMap<string, Seen> | undefined;
/** Every page of the build, read once. */
const everyPage = () => (site ??= new Map(pages().map((address) => [address, look(address)])));

// One worker reads the pages for all of these.
test.describe.configure({ mode: 'default' });

test('every address in every page leads to a file of the site, and every fragment to its place', () => {
	const lost: string[] = [];
	let followed = 0;
	for (const [from, { leads, astray }] of everyPage()) {
		lost.push(...astray.map((href) => `${from} → ${href} leaves the site`));
		for (const { path, hash, href } of leads) {
			followed++;
			if (!files().has(fileOf(path))) lost.push(`${from} → ${href}`);
			// What a fragment says beside a place (a guess, a session) is for scripts.
			const place = hash.split('&')[0] ?? '';
			const there = everyPage().get(path);
			if (there && place && !place.includes('=') && !there.ids.includes(place))
				lost.push(`${from} → ${href}`);
		}
	}
	expect([...new Set(lost)]).toEqual([]);
	expect(followed).toBeGreaterThan(10_000);
});

test('links lead from the story to every page there is', () => {
	const reached = new Set(['']);
	for (const address of reached)
		for (const { path } of everyPage().get(address)?.leads ?? [])
			reached.add(path.replace(/(^|\/)index\.html$/, '$1'));
	const all = [...everyPage().keys()];
	// The cover's short address is shown by its slide's script alone.
	const toCover = (address: string) =>
		address.startsWith('s/') &&
		everyPage()
			.get(address)
			?.leads.every(({ path, hash }) =>
				['', `embed/${storyPath('en')}oembed.json`, 'share/story.png', address].includes(path + hash)
			);
	const taken = new Set(FORMER_STEPS.map(({ id }) => `s/${codeOf(id)}/`));
	const apart = all.filter(
		(address) => !reached.has(address) && !taken.has(address) && !BESIDE.some((one) => one.test(address))
	);
	expect(apart.filter((address) => !toCover(address))).toEqual([]);
	expect(apart.length).toBeLessThanOrEqual(1);
	// A floor: steps are slides, short addresses and embeds, and there is more than these.
	expect(all.length).toBeGreaterThan(350);
	expect(all.filter((address) => reached.has(address)).length).toBeGreaterThan(190);
});

test('the story ends with what can be taken along: as a book, a workbook and a zip, each with its size, and for lessons', () => {
	for (const address of ['', 'article/', 'article/plain/']) {
		const [list] = all(open(address), '.foot > ul');
		const links = [...(list?.querySelectorAll('a') ?? [])];
		expect(links.map(words), address).toEqual([
			expect.stringMatching(/book, EPUB, \d+(\.\d)? [kM]B$/),
			expect.stringMatching(/workbook, XLSX, \d+ kB$/),
			expect.stringMatching(/stick, ZIP, \d+(\.\d)? MB$/),
			expect.stringMatching(/PPTX.*DOCX, PDF/)
		]);
		expect(links.filter((link) => link.hasAttribute('download')).map(hrefOf), address).toHaveLength(3);
	}
});

test('in no page two things have one id, and no two pages of one kind have one title', () => {
	const twice = <T>(list: readonly T[]) => {
		const seen = new Set<T>();
		return list.filter((one) => seen.has(one) || !seen.add(one));
	};
	for (const [address, { ids, title }] of everyPage()) {
		expect(twice(ids), address).toEqual([]);
		expect(title, address).toMatch(/\w{3}/);
	}
	const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
		url.slice(home().length)
	);
	expect(listed.length).toBeGreaterThan(40);
	expect(twice(listed.map((address) => everyPage().get(address)?.title))).toEqual([]);
});

test('no page asks any host by its name for anything: neither markup nor styles', () => {
	for (const [address, { asks }] of everyPage()) expect(asks, address).toEqual([]);
	const styles = [...files()].filter((path) => path.endsWith('.css'));
	expect(styles.length).toBeGreaterThan(0);
	for (const path of styles) {
		const addresses = inStyles(read(path)).filter((address) => !/^(data:|#)/.test(address));
		expect(addresses.filter(namesHost), path).toEqual([]);
		for (const href of addresses) {
			const to = target(path, href);
			expect(to && files().has(to.path), `${path} → ${href}`).toBe(true);
		}
	}
	const drawings = [...files()].filter((path) => path.endsWith('.svg'));
	expect(drawings.length).toBeGreaterThan(90);
	for (const path of drawings) expect(addressesOf(open(path)).fetched.filter(namesHost), path).toEqual([]);
});

test('pages that are words and links fetch no scripts', () => {
	const alive = [...everyPage()].filter(([, { modules }]) => modules).map(([address]) => address);
	const kinds = new Set(
		alive.map((address) => address.replace(/^present\/(?!(notes|overview)\/).+/, 'present/'))
	);
	expect([...kinds].sort()).toEqual(['', 'present/', 'present/notes/', 'search/']);
});

test('scripts, too, ask nobody else for anything', async ({ context, baseURL }) => {
	const outside: string[] = [];
	const inside = new Set<string>();
	context.on('request', (request) => {
		const { origin, protocol, pathname } = new URL(request.url());
		if (!protocol.startsWith('http')) return;
		if (origin === new URL(baseURL ?? '').origin) inside.add(pathname);
		else outside.push(request.url());
	});
	// One page for each script that there is.
	const addresses = [
		'timeline/',
		'sources/',
		'scenes/',
		'scenes/aid/',
		'embed/hosts/',
		'embed/aid/',
		'data/'
	];
	await Promise.all([
		context.newPage().then((page) => openStory(page, 'aid-everything')),
		context.newPage().then((page) => openSlide(page, 'exports-guess')),
		...addresses.map(async (address) => {
			const page = await context.newPage();
			// Loaded, its scripts have asked for what they start with; a page in the background may never be idle.
			await page.goto(`./${address}`);
		})
	]);
	expect(outside).toEqual([]);
	// The scripts were there and did ask.
	expect([...inside].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(10);
});

test('what other machines are told of the site is so, too', () => {
	const lists: Record<string, RegExp> = {
		'sitemap.xml': /<loc>([^<]+)<\/loc>/g,
		'robots.txt': /Sitemap: (\S+)/g,
		'corrections.xml': /(?:href="|<id>|<link>)(http[^"<]+)/g,
		'data/datapackage.json': /"(?:homepage|path)": ?"(http[^"]+)"/g
	};
	for (const [name, pattern] of Object.entries(lists)) {
		const urls = [...read(name).matchAll(pattern)]
			.map(([, url = '']) => url)
			.filter((url) => url.startsWith(home()));
		expect(urls.length, name).toBeGreaterThan(0);
		for (const url of urls) {
			const to = target('', url);
			expect(to && files().has(fileOf(to.path)), `${name} → ${url}`).toBe(true);
		}
	}
});
