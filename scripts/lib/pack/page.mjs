import { defaultTreeAdapter as tree, html, parse, parseFragment, serialize } from 'parse5';
import { policyOf } from '../policy.mjs';
import { packed, published, relative } from './addresses.mjs';
import { FONTS, SCRIPT } from './shared.mjs';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */

/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'data', 'poster', 'action']);
/** What a page tells machines on the web. */
const FOR_MACHINES = /^(og|twitter):/;
const MACHINE_LINKS = new Set(['canonical', 'preload', 'alternate']);
/** Files have no origin; whoever puts them on a server has one. Typefaces are in the styles, scripts in files. */
const POLICY = [
	{ name: 'http-equiv', value: 'Content-Security-Policy' },
	{ name: 'content', value: `${policyOf([], "'self' file:")};font-src data:` }
];
/** What leads to an entry of the site's own scripts. */
const ENTRY = /import\("(?:\.\.?\/)*([^"]+)"\)/g;

/** @param {Element} element @param {string} name */
export const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;

/** Every element below a node, in order. @param {Node} node @returns {Generator<Element>} */
export function* elementsIn(node) {
	for (const child of 'childNodes' in node ? [...node.childNodes] : []) {
		if (!tree.isElementNode(child)) continue;
		yield child;
		// It may have been taken out meanwhile.
		if (child.parentNode) yield* elementsIn(child);
	}
}

/** @param {Element} element */
export const textOf = (element) =>
	element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');

/** Whether an element has no place in the pack. @param {Element} element */
function isOnlineOnly(element) {
	if (attribute(element, 'data-online') !== undefined) return true;
	const { tagName } = element;
	if (tagName === 'meta')
		return FOR_MACHINES.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '');
	// Style sheets that are switched off are for the framework's own navigation.
	if (tagName === 'link')
		return MACHINE_LINKS.has(attribute(element, 'rel') ?? '') || attribute(element, 'disabled') !== undefined;
	return tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
}

/**
 * A page of the site as it works from a file: links name files, what is shared is fetched from files, and what needs the
 * web is left out.
 *
 * @param {string} text the page's HTML
 * @param {string} from its path below the root
 * @param {object} pack
 * @param {ReadonlySet<string>} pack.site every file of the site
 * @param {ReturnType<typeof import('./shared.mjs').sharedFiles>} pack.shared
 * @param {(file: string) => void} pack.need called with each file that the page leads to
 * @param {(script: string) => void} pack.start called with each browser entry that brings the page to life
 * @returns {string}
 */
export function packPage(text, from, { site, shared, need, start }) {
	const document = parse(text);
	for (const element of elementsIn(document)) {
		if (isOnlineOnly(element)) tree.detachNode(element);
		else if (attribute(element, 'http-equiv') === 'Content-Security-Policy') element.attrs = POLICY;
		else if (element.tagName === 'style') linkStyle(element, textOf(element), from);
		else if (attribute(element, 'rel') === 'stylesheet') linkStyleFile(element);
		else if (element.tagName === 'script') linkScript(element);
		else leadOn(element, from, { site, need });
	}
	return serialize(document);

	/** @param {Element} element */
	function linkStyleFile(element) {
		const { protocol, pathname } = new URL(attribute(element, 'href') ?? '', `file:///${from}`);
		if (protocol !== 'file:') throw new Error(`${from}: somebody else's style sheet can't be packed.`);
		const file = decodeURIComponent(pathname.slice(1));
		linkStyle(element, shared.read(file), file);
	}

	/** @param {Element} element @param {string} css @param {string} home the file that it is from */
	function linkStyle(element, css, home) {
		for (const file of [FONTS, shared.style(css, home)]) {
			const link = tree.createElement('link', html.NS.HTML, [
				{ name: 'rel', value: 'stylesheet' },
				{ name: 'href', value: relative(from, file) }
			]);
			tree.insertBefore(/** @type {Element} */ (element.parentNode), link, element);
		}
		tree.detachNode(element);
	}

	/** @param {Element} element */
	function linkScript(element) {
		const src = attribute(element, 'src');
		const { protocol, pathname } = new URL(src ?? '', `file:///${from}`);
		if (attribute(element, 'type') === 'module' || protocol !== 'file:')
			throw new Error(`${from}: a module, or somebody else's script, can't be packed.`);
		const code = src === undefined ? textOf(element) : shared.read(decodeURIComponent(pathname.slice(1)));
		const entries = [...code.matchAll(ENTRY)].map(([, file]) => /** @type {string} */ (file));
		for (const entry of entries) start(entry);
		const file = entries.length > 0 ? SCRIPT : shared.script(code);
		element.attrs = [{ name: 'src', value: relative(from, file) }];
		if (entries.length > 0) element.attrs.push({ name: 'defer', value: '' });
		element.childNodes = [];
	}
}

/**
 * Some of a page, such as words that a page fetches, with links that name files.
 *
 * @param {string} text its HTML
 * @param {string} from path below the root
 * @param {Pick<Parameters<typeof packPage>[2], 'site' | 'need'>} pack
 * @returns {string}
 */
export function packPiece(text, from, pack) {
	const piece = parseFragment(text);
	for (const element of elementsIn(piece)) leadOn(element, from, pack);
	return serialize(piece);
}

/**
 * Makes an element lead to files.
 *
 * @param {Element} element
 * @param {string} from path of its page below the root
 * @param {Pick<Parameters<typeof packPage>[2], 'site' | 'need'>} pack
 */
function leadOn(element, from, { site, need }) {
	element.attrs = element.attrs.flatMap((one) => {
		if (!ADDRESSES.has(one.name)) return [one];
		const found = packed(one.value, from, site);
		// What can be done with a picture is done on the web, where the zip has no such pages.
		if (!found && attribute(element, 'class') === 'use')
			return [{ ...one, value: published(one.value, from) }];
		if (!found) return [];
		if (found.file) need(found.file);
		// The name in the bar leads home, and home is where the pack starts.
		const home = attribute(element, 'class') === 'brand';
		return [{ ...one, value: home ? relative(from, 'index.html') : found.address }];
	});
}
