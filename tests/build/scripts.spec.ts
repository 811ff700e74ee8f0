import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { init, parse } from 'es-module-lexer';
import { sources } from '../../src/lib/facts/sources';
import { outline } from '../../src/lib/story/outline';
import { elements, files, read, target } from '../support/built';

/** Styles that a script asks for before it imports what needs them: Vite's own list. */
const STYLES = /"([^"]+\.css)"/g;
/** Attributes that name a script which the page fetches when it is needed; the panel is named from the site's root. */
const NAMED = ['data-player', 'data-panel', 'data-worker'];

/** The addresses that a script, classic or module, imports; what it works out when it runs isn't among them. */
function importsOf(code: string): string[] {
	const [imports] = parse(code);
	const addresses = imports.flatMap((one) =>
		'specifier' in one && one.specifier?.startsWith('.') ? [one.specifier] : []
	);
	const styles = code.includes('__vite__mapDeps')
		? [...code.matchAll(STYLES)].map(([, address = '']) => address)
		: [];
	return [...addresses, ...styles];
}

/** What the scripts and attributes of a page start, as paths below the site's root. */
function startedBy(html: string, page: string): string[] {
	const found: (string | undefined)[] = [];
	const all = elements(html);
	const named = all.find(({ tag }) => tag === 'html')?.attributes['data-root'];
	const root = named ?? './';
	for (const { tag, attributes, text } of all) {
		if (tag === 'script' && attributes.src) found.push(target(attributes.src, page));
		else if (tag === 'script' && !attributes.type?.includes('json'))
			found.push(...importsOf(text).map((address) => target(address, page)));
		if (tag === 'link' && /stylesheet|modulepreload/.test(attributes.rel ?? ''))
			found.push(target(attributes.href ?? '', page));
		for (const name of NAMED) {
			const address = attributes[name];
			if (address) found.push(target(name === 'data-panel' ? root + address : address, page));
		}
		// Embeds bring their menu along.
		if (tag === 'a' && attributes.class === 'use' && named)
			found.push(target(`${root}picture-menu.js`, page));
		if (tag === 'script' && text.includes('service-worker.js'))
			found.push(target(`${root}service-worker.js`, page));
	}
	return found.filter((path) => path !== undefined);
}

/** Scripts and styles that pages load, with who leads to each, and what leads to a file that isn't there. */
async function walk(all: readonly string[], text: (path: string) => string) {
	await init;
	const there = new Set(all);
	const loaded = new Set<string>();
	const missing: string[] = [];
	const reach = (path: string, from: string) => {
		if (!there.has(path)) missing.push(`${from} → ${path}`);
		else if (!loaded.has(path)) {
			loaded.add(path);
			if (path.endsWith('.js'))
				for (const address of importsOf(text(path))) reach(target(address, path) ?? '', path);
		}
	};
	for (const page of all.filter((path) => path.endsWith('.html')))
		for (const path of startedBy(text(page), page)) reach(path, page);
	return { loaded, missing };
}

const isCode = (path: string) => /\.(js|mjs|css)$/.test(path);
/** For other people's pages; `embeds` of the site's own load it, too. */
const FOR_OTHERS = 'embed.js';

test('each script and style of the build is loaded by some page, and each that a page names is there', async () => {
	const all = files();
	const { loaded, missing } = await walk(all, (path) => read(path).toString());
	expect(missing).toEqual([]);
	expect(all.filter((path) => isCode(path) && path !== FOR_OTHERS && !loaded.has(path))).toEqual([]);
	expect(loaded.size).toBeGreaterThan(20);
});

test('the walk finds orphans, and names that lead nowhere', async () => {
	const site: Record<string, string> = {
		'index.html':
			'<html data-root="./" data-panel="panel.js"><script>ready.then(() => import("./boot.js"))</script><script src="gone.js"></script>',
		'below/index.html': '<script>import("../boot.js"); import(n + t)</script>',
		'boot.js':
			'import{a}from"./part.js";const __vite__mapDeps=(i,m,d=(m.f||["./late.css"]))=>i.map(i=>d[i]);f(()=>import(`./late.js`))',
		'part.js': 'export const a = 1',
		'late.js': 'import "./lost.js"',
		'late.css': '',
		'panel.js': '',
		'orphan.js': 'import "./part.js"'
	};
	const { loaded, missing } = await walk(Object.keys(site), (path) => site[path] ?? '');
	expect([...loaded].sort()).toEqual(['boot.js', 'late.css', 'late.js', 'panel.js', 'part.js']);
	expect(missing).toEqual(['late.js → lost.js', 'index.html → gone.js']);
});

test('the styles of all that a script may draw are in the page that starts it', async () => {
	const lost: string[] = [];
	let drawn = 0;
	for (const page of ['index.html', 'present/index.html', `present/${outline[0]?.steps[0]?.id}/index.html`]) {
		const html = read(page).toString();
		const styles = elements(html)
			.map(({ tag, attributes: { rel, href = '' }, text }) => {
				if (rel === 'stylesheet') return read(target(href, page) ?? '').toString();
				return tag === 'style' ? text : '';
			})
			.join('');
		const { loaded } = await walk([page, ...files().filter(isCode)], (path) => read(path).toString());
		for (const path of [...loaded].filter((one) => one.endsWith('.js')))
			for (const [scope] of read(path)
				.toString()
				.matchAll(/\bsvelte-(?!trusted)[0-9a-z]{5,8}\b/g)) {
				drawn += 1;
				if (!styles.includes(`.${scope}`)) lost.push(`${page}: ${scope}, drawn by ${path}`);
			}
	}
	expect(lost).toEqual([]);
	expect(drawn).toBeGreaterThan(0);
});

test('styles are written for browsers as old as the scripts are for', () => {
	// `light-dark()` is younger than they are: where it is left in a style sheet, such a browser shows no colours at all.
	for (const page of ['index.html', 'article/index.html', 'teach/index.html'])
		for (const { tag, text } of elements(read(page).toString()))
			if (tag === 'style') expect(text, page).not.toContain('light-dark(');
});

/** The most that browsers fetch of the facts, in bytes: as JSON, and compressed as hosts do it. */
const MOST_FACTS = { plain: 31_000, gzipped: 7_900 };
const FACTS = /\bJSON\.parse\(`(\{"facts":[^`]*)`\)/g;

test('browsers get the facts’ values, once, and nothing of where they are said', () => {
	const scripts = files().filter((path) => path.endsWith('.js'));
	const text = scripts.map((path) => read(path).toString()).join('\n');
	const found = [...text.matchAll(FACTS)].map(([, json = '']) => json);
	expect(found).toHaveLength(1);
	const [json = ''] = found;
	test.info().annotations.push({ type: 'bytes', description: `${json.length}, ${gzipSync(json).length}` });
	expect(json.length).toBeLessThanOrEqual(MOST_FACTS.plain);
	expect(gzipSync(json).length).toBeLessThanOrEqual(MOST_FACTS.gzipped);
	expect(json).toContain('"gas-price"');
	for (const { id, url } of sources) {
		expect(json, id).not.toContain(`"${id}"`);
		if (url) expect(text.includes(url), url).toBe(false);
	}
});

/** The most that one script may weigh, in bytes, before it is compressed: no scene's words travel with another's. */
const MOST_SCRIPT = 115_000;

test('no script is large: each holds what is needed together', () => {
	const scripts = files().filter((path) => /^_app\/.*\.js$/.test(path));
	expect(scripts.length).toBeGreaterThan(15);
	expect(scripts.filter((path) => read(path).length > MOST_SCRIPT)).toEqual([]);
});

test('nothing is there for a client that no page has', () => {
	expect(files().filter((path) => /__data\.json$|^_app\/(?!immutable\/)/.test(path))).toEqual([]);
});

test('what styles in pages name is there', () => {
	const there = new Set(files());
	const missing: string[] = [];
	for (const page of [...there].filter((path) => path.endsWith('.html')))
		for (const { tag, text } of elements(read(page).toString()))
			if (tag === 'style')
				for (const [, address = ''] of text.matchAll(/url\(["']?([^"')#][^"')]*)/g)) {
					const path = target(address, page);
					if (path && !there.has(path)) missing.push(`${page} → ${address}`);
				}
	expect(missing).toEqual([]);
});
