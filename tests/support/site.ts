import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { filesIn } from '../../scripts/lib/files.mjs';

const BUILD = 'build';
/** A folder of some host, for addresses to be worked out in: what leaves it wouldn't be found wherever the site lives. */
const SOMEWHERE = 'https://host.example/folder/';
/** The pages that a host and the service worker show at any address: their links can't be relative. */
const ANYWHERE = ['404.html', 'offline.html'];

/** Makes something once, when it is first asked for. */
function once<T>(make: () => T): () => T {
	let made: { it: T } | undefined;
	return () => (made ??= { it: make() }).it;
}

/** Every file of the built site, by its path in it; compressed copies aside. */
export const files = once(
	(): ReadonlySet<string> => new Set(filesIn(BUILD).filter((path) => !/\.(br|gz)$/.test(path)))
);

/** The file behind an address below the site's root: a folder's is its page. */
export const fileOf = (address: string): string => address.replace(/(^|\/)$/, '$1index.html');

/** The text of a file of the built site, by its address below the site's root: '' for the story, 'data/', 'robots.txt'. */
export const read = (address: string): string => readFileSync(join(BUILD, fileOf(address)), 'utf8');

/** A CSV file of the built site, without the mark by which spreadsheets know its letters. */
export const readCsv = (address: string): string => read(address).replace(/^\uFEFF/, '');

/** The same as bytes. */
export const readBytes = (address: string): Buffer => readFileSync(join(BUILD, fileOf(address)));

/** Addresses of all pages of the built site; parts of pages, which scripts fetch, are none. */
export const pages = once((): readonly string[] =>
	[...files()]
		.filter((path) => path.endsWith('.html') && /^<!doctype html>/i.test(read(path)))
		.map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
);

/** From how many characters on a page is kept once it has been read, and how many such pages are. */
const [LARGE, MOST_KEPT] = [100_000, 12];
const kept = new Map<string, Document>();

/** The same as `open`, for whoever changes it. */
export const openOwn = (address: string): Document => parseHTML(read(address)).document;

/**
 * A page of the built site as a document, as it is written: no script has run in it, and nothing is laid out. Nobody may change
 * it: a large one is read once for all who ask for it.
 */
export function open(address: string): Document {
	const known = kept.get(address);
	if (known) return known;
	const text = read(address);
	const { document } = parseHTML(text);
	if (text.length >= LARGE) {
		const [first] = kept.keys();
		if (kept.size >= MOST_KEPT && first !== undefined) kept.delete(first);
		kept.set(address, document);
	}
	return document;
}

/** What a selector finds in a document or a part of it, in order. */
export const all = (within: ParentNode, selector: string): Element[] => [
	...within.querySelectorAll(selector)
];

/** The first that a selector finds. @throws when it finds none */
export function one(within: ParentNode, selector: string): Element {
	const found = within.querySelector(selector);
	if (!found) throw new Error(`there is no ${selector}`);
	return found;
}

/** An element's words, with spaces as a reader sees them. */
export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An attribute of the first that a selector finds. @throws when it doesn't have it */
export function attribute(within: ParentNode, selector: string, name: string): string {
	const value = one(within, selector).getAttribute(name);
	if (value === null) throw new Error(`${selector} has no ${name}`);
	return value;
}

/** The address in a link, as it is written. */
export const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** Where the built site thinks it lives, ending in a slash. */
export const home = once(() => attribute(open(''), 'link[rel=canonical]', 'href'));

/** Something that an address leads to. */
export interface Target {
	/** Its address below the site's root, without query and fragment. */
	path: string;
	/** The fragment, decoded; empty when there is none. */
	hash: string;
}

/**
 * Where an address in a page leads.
 *
 * @param from the page's address below the site's root
 * @param href relative to the page, or full
 * @returns nothing when it leads out of the site
 */
export function target(from: string, href: string): Target | undefined {
	const url = new URL(href, ANYWHERE.includes(from) ? home() : SOMEWHERE + from);
	const hash = decodeURIComponent(url.hash.slice(1));
	url.hash = url.search = '';
	for (const root of [home(), SOMEWHERE])
		if (url.href.startsWith(root)) return { path: decodeURIComponent(url.href.slice(root.length)), hash };
	return undefined;
}

/** Whether an address names a host, be it the site's own: a browser asks that host, wherever the page came from. */
export const namesHost = (href: string): boolean => /^([a-z][a-z\d+.-]*:)?\/\//i.test(href.trim());

/** The ids of the story's steps in their order, the cover first: the slides are the same. */
export const stepIds = once((): readonly string[] => all(open(''), '[data-step]').map(({ id }) => id));

/** Width and height of a PNG as its own header gives them, in pixels. */
export const pngSize = (png: Buffer): { width: number; height: number } => ({
	width: png.readUInt32BE(16),
	height: png.readUInt32BE(20)
});
