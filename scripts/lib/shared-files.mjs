// Styles and scripts that many pages carry in themselves, word for word, become one file for all of them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './files.mjs';

const FOLDER = '_app/immutable/assets';
/** Such a file. */
export const SHARED_FILE = /^_app\/immutable\/assets\/pages\.[0-9a-f]{8}\.(?:css|js)$/;

/**
 * From how many pages on: whoever sees one slide, guide or scene sees more of them. Elsewhere a page's styles travel in the
 * page, which is a request fewer before the first paint.
 */
const MANY = 10;
/** A script shorter than this, in characters, is no longer than what it takes to fetch it. */
const SHORT_SCRIPT = 2000;

const STYLE = /<style>([\s\S]*?)<\/style>/;
/** The script at the end of a page; those before it have to run before the first paint. */
const LAST_SCRIPT =
	/<script>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>(?=\s*(?:<script>[^<]*<\/script>\s*)?<\/body>)/;
/** An address in a style sheet, but for data and what is in the same page. */
const ADDRESS = /url\((["']?)(?!data:|#)([^"')]+)\1\)/g;

/**
 * What kind of thing is shared, and how.
 *
 * @typedef {object} Kind
 * @property {'css' | 'js'} ending
 * @property {RegExp} place where it is in a page; its first group is the text
 * @property {(text: string, page: string) => string | undefined} shared the text as it has to be in the shared folder; nothing when it stays
 * @property {(address: string) => string} link
 */

/**
 * Browsers paint nothing before a style sheet has come, however long that takes. One that lets the reader wait for so many
 * milliseconds is taken for one of printers, which holds up nothing; should it come after all, it is the page's again.
 */
const LATE_STYLES =
	"setTimeout(_=>document.querySelectorAll('[rel=stylesheet]').forEach(s=>s.sheet||(s.media='print',s.onload=_=>s.media='all')),4000)";

/** @type {Kind} */
const STYLES = {
	ending: 'css',
	place: STYLE,
	shared: (css, page) =>
		css.replace(ADDRESS, (_, quote, address) => {
			const file = path.posix.join(path.posix.dirname(page), address);
			return `url(${quote}${path.posix.relative(FOLDER, file)}${quote})`;
		}),
	link: (address) => `<script>${LATE_STYLES}</script><link rel="stylesheet" href="${address}">`
};
/** @type {Kind} */
const SCRIPTS = {
	ending: 'js',
	place: LAST_SCRIPT,
	shared: (code) => (code.length < SHORT_SCRIPT ? undefined : code.trim()),
	link: (address) => `<script src="${address}"></script>`
};

/** @param {string} dir the finished site @param {Kind} kind @returns {number} how many pages have been changed */
function share(dir, { ending, place, shared, link }) {
	/** @type {Map<string, string[]>} */
	const pages = new Map();
	for (const page of filesIn(dir)) {
		// Embeds stay whole: they are one file in somebody else's page.
		if (!page.endsWith('/index.html') || page.startsWith('embed/')) continue;
		const [, text] = place.exec(readFileSync(path.join(dir, page), 'utf8')) ?? [];
		const moved = text && shared(text, page);
		if (moved) pages.set(moved, [...(pages.get(moved) ?? []), page]);
	}
	let changed = 0;
	for (const [text, users] of pages) {
		if (users.length < MANY) continue;
		const file = `${FOLDER}/pages.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;
		mkdirSync(path.join(dir, FOLDER), { recursive: true });
		writeFileSync(path.join(dir, file), text);
		for (const page of users) {
			const html = readFileSync(path.join(dir, page), 'utf8');
			const address = path.posix.relative(path.posix.dirname(page), file);
			writeFileSync(
				path.join(dir, page),
				html.replace(place, () => link(address))
			);
			changed += 1;
		}
	}
	return changed;
}

/**
 * Gives styles of many pages a file of their own, and has the pages fetch it.
 *
 * @param {string} dir the finished site
 * @returns {number} how many pages have been changed
 */
export const shareStyles = (dir) => share(dir, STYLES);

/**
 * The same for the script at a page's end, which runs where it stood.
 *
 * @param {string} dir the finished site
 * @returns {number} how many pages have been changed
 */
export const shareScripts = (dir) => share(dir, SCRIPTS);
