// The land of a map is in every picture of it: pages with many pictures hold it once.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './files.mjs';

/** Pages that show all pictures of a scene or of the story, and that no script draws in. */
const PAGES = /^(?:article|scenes\/[^/]+)\/(?:[^/]+\/)?index\.html$/;
/** An outline of so many signs, as `charts/nodes.ts` writes it. */
const OUTLINE = /<path((?: [\w-]+="[^"]*")*?) d="([^"]{400,})"([^>]*)\/>/g;
const EFFECT = ' vector-effect="non-scaling-stroke"';

/**
 * A page in which each long outline that stands several times is written once, and used.
 *
 * @param {string} html
 * @returns {string}
 */
export function withSharedOutlines(html) {
	/** @type {Map<string, number>} */
	const times = new Map();
	for (const [, , d = ''] of html.matchAll(OUTLINE)) times.set(d, (times.get(d) ?? 0) + 1);
	const shared = [...times].filter(([, count]) => count > 1).map(([d]) => d);
	if (shared.length === 0) return html;
	const id = (/** @type {string} */ d) => `outline-${shared.indexOf(d)}`;
	// A border that keeps its width is the outline's own affair, wherever it is used.
	const outlines = shared.map((d) => `<path id="${id(d)}" d="${d}"${EFFECT}/>`).join('');
	return html
		.replace(OUTLINE, (whole, before, d, rest) =>
			shared.includes(d) ? `<use href="#${id(d)}"${(before + rest).replace(EFFECT, '')}/>` : whole
		)
		.replace('</body>', () => `<div hidden><svg>${outlines}</svg></div></body>`);
}

/**
 * Does so in all pages that are full of pictures.
 *
 * @param {string} dir the finished site
 * @returns {number} how many pages have been changed
 */
export function shareOutlines(dir) {
	let changed = 0;
	for (const page of filesIn(dir).filter((file) => PAGES.test(file))) {
		const file = path.join(dir, page);
		const html = readFileSync(file, 'utf8');
		const light = withSharedOutlines(html);
		if (light === html) continue;
		writeFileSync(file, light);
		changed += 1;
	}
	return changed;
}
