// Pages with many pictures hold their outlines in few bytes: from point to point, and the land of a map once.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import svgpath from 'svgpath';
import { filesIn } from './files.mjs';

/** Pages that show all pictures of a scene or of the story, and that no script draws in. */
const PAGES = /^(?:article|scenes\/[^/]+)\/(?:[^/]+\/)?index\.html$/;
/** An outline of so many signs, as `charts/nodes.ts` writes it: of shorter ones, what is saved is what the name takes. */
const OUTLINE = /<path((?: [\w-]+="[^"]*")*?) d="([^"]{100,})"([^>]*)\/>/g;
/** Any outline. */
const PATH = /(<path(?: [\w-]+="[^"]*")*? d=")([^"]+)"/g;
/** Pictures have a decimal, maps two; what is more comes of computing. */
const DECIMALS = 2;
const EFFECT = ' vector-effect="non-scaling-stroke"';

/**
 * A page in whose outlines each point is told from the last one. Figures, dots and bars in rows are then the same text time and
 * again, which is packed in nearly nothing: the article is a tenth lighter on its way.
 *
 * @param {string} html
 * @returns {string}
 * @throws when one can't be read
 */
export const withRelativeOutlines = (html) =>
	html.replace(PATH, (_, before, d) => {
		const outline = svgpath(d);
		// Its types leave this out.
		const { err } = /** @type {{ err?: string }} */ (/** @type {unknown} */ (outline));
		if (err) throw new Error(`This is no outline (${err}): ${d}`);
		return `${before}${outline.rel().round(DECIMALS)}"`;
	});

/**
 * A page in which each long outline that stands several times is written once, and used.
 *
 * @param {string} html
 * @returns {string}
 */
export function withSharedOutlines(html) {
	/** @type {Map<string, number>} */
	const times = new Map();
	for (const [, before = '', d = '', rest = ''] of html.matchAll(OUTLINE)) {
		const outline = outlineOf(before + rest, d);
		times.set(outline, (times.get(outline) ?? 0) + 1);
	}
	const shared = [...times].filter(([, count]) => count > 1).map(([outline]) => outline);
	if (shared.length === 0) return html;
	const outlines = shared.map((outline, i) => `<path id="outline-${i}"${outline}/>`).join('');
	return html
		.replace(OUTLINE, (whole, before, d, rest) => {
			const place = shared.indexOf(outlineOf(before + rest, d));
			return place < 0 ? whole : `<use href="#outline-${place}"${(before + rest).replace(EFFECT, '')}/>`;
		})
		.replace('</body>', () => `<div hidden><svg>${outlines}</svg></div></body>`);
}

/**
 * What an outline has wherever it is used. A border that keeps its width is the outline's own affair; to one that is only
 * filled it makes no difference.
 *
 * @param {string} attributes the others of its path
 * @param {string} d
 */
const outlineOf = (attributes, d) =>
	` d="${d}"${attributes.includes(EFFECT) || (/ fill="(?!none)/.test(attributes) && !/ stroke="/.test(attributes)) ? EFFECT : ''}`;

/**
 * Does so in all pages that are full of pictures.
 *
 * @param {string} dir the finished site
 * @returns {number} how many pages have been changed
 */
export function lightenOutlines(dir) {
	let changed = 0;
	for (const page of filesIn(dir).filter((file) => PAGES.test(file))) {
		const file = path.join(dir, page);
		const html = readFileSync(file, 'utf8');
		const light = withSharedOutlines(withRelativeOutlines(html));
		if (light === html) continue;
		writeFileSync(file, light);
		changed += 1;
	}
	return changed;
}
