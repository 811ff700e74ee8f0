// Styles that many pages carry in themselves, word for word, become one file for all of them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './files.mjs';

const FOLDER = '_app/immutable/assets';
/** Such a file. */
export const SHARED_STYLE = /^_app\/immutable\/assets\/pages\.[0-9a-f]{8}\.css$/;

/**
 * From how many pages on: the slides are a hundred, and whoever sees one sees more. Elsewhere a page's styles travel in the
 * page, which is a request fewer before the first paint.
 */
const MANY = 50;

const STYLE = /<style>([\s\S]*?)<\/style>/;
/** An address in a style sheet, but for data and what is in the same page. */
const ADDRESS = /url\((["']?)(?!data:|#)([^"')]+)\1\)/g;

/**
 * Gives styles of many pages a file of their own, and has the pages fetch it. Embeds stay whole.
 *
 * @param {string} dir the finished site
 * @returns {number} how many pages have been changed
 */
export function shareStyles(dir) {
	/** @type {Map<string, string[]>} */
	const pages = new Map();
	for (const page of filesIn(dir)) {
		if (!page.endsWith('/index.html') || page.startsWith('embed/')) continue;
		const [, css] = STYLE.exec(readFileSync(path.join(dir, page), 'utf8')) ?? [];
		if (!css) continue;
		const moved = css.replace(ADDRESS, (_, quote, address) => {
			const file = path.posix.join(path.posix.dirname(page), address);
			return `url(${quote}${path.posix.relative(FOLDER, file)}${quote})`;
		});
		pages.set(moved, [...(pages.get(moved) ?? []), page]);
	}
	let changed = 0;
	for (const [css, users] of pages) {
		if (users.length < MANY) continue;
		const file = `${FOLDER}/pages.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
		mkdirSync(path.join(dir, FOLDER), { recursive: true });
		writeFileSync(path.join(dir, file), css);
		for (const page of users) {
			const address = path.posix.relative(path.posix.dirname(page), file);
			const html = readFileSync(path.join(dir, page), 'utf8');
			const link = `<link rel="stylesheet" href="${address}">`;
			writeFileSync(
				path.join(dir, page),
				html.replace(STYLE, () => link)
			);
			changed += 1;
		}
	}
	return changed;
}
