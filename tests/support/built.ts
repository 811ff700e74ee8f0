import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

/** Where the finished site is. */
const DIR = 'build';

let found: readonly string[] | undefined;
/** Every file of the finished site, as paths below its root; looked up once. */
export const files = (): readonly string[] =>
	(found ??= readdirSync(DIR, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(DIR, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort());

/** @param path below the site's root */
export const read = (path: string): Buffer => readFileSync(join(DIR, path));

/** Where an address leads, seen from a file of the site: a path below its root, or nothing where it leads elsewhere. */
export function target(address: string, from: string): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined;
	const { pathname } = new URL(address, `file:///${from}`);
	const path = decodeURIComponent(pathname.slice(1));
	return path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
}

type Element = DefaultTreeAdapterTypes.Element;

/** All elements below a node, in the order of the page. */
function elementsIn(node: DefaultTreeAdapterTypes.Node, found: Element[] = []): Element[] {
	for (const child of 'childNodes' in node ? node.childNodes : []) {
		if (!tree.isElementNode(child)) continue;
		found.push(child);
		elementsIn(child, found);
	}
	return found;
}

/** An element of a page: its attributes by name, and the text right inside it. */
export interface Built {
	tag: string;
	attributes: Record<string, string>;
	text: string;
}

/** Every element of a page of the site. */
export const elements = (html: string): Built[] =>
	elementsIn(parse(html)).map((element) => ({
		tag: element.tagName,
		attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
		text: element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')
	}));
