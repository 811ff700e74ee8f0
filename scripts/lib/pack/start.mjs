import { defaultTreeAdapter as tree, html, parse, serialize } from 'parse5';
import { attribute, elementsIn, textOf } from './page.mjs';

/** The start page as the site writes it, with places for what only the pack knows. */
export const START = 'pack/start.html';

/** Pages below others that a reader wants to find at once. */
const BELOW = new Set(['article/plain/index.html', 'present/notes/index.html']);
/** What comes first; the rest follows by name. */
const FIRST = ['article', 'present', 'teach'];

/**
 * The page that the pack starts with: what is inside, by the pages' own words.
 *
 * @param {string} template
 * @param {object} pack
 * @param {ReadonlyMap<string, string>} pack.pages HTML of every page in the pack, by path
 * @param {string} pack.version
 * @param {Date} pack.date
 * @returns {string}
 */
export function startPage(template, { pages, version, date }) {
	const document = parse(template);
	const elements = [...elementsIn(document)];
	const place = elements.find((element) => attribute(element, 'data-pages') !== undefined);
	if (!place) throw new Error(`${START} has no place for the list of pages.`);
	// What every title says, the list needn't.
	const site = attribute(place, 'data-pages') ?? '';
	const own = (/** @type {string} */ title) => title.replace(`${site}: `, '').replace(` · ${site}`, '');
	for (const file of listed([...pages.keys()])) {
		const { title, description } = wordsOf(/** @type {string} */ (pages.get(file)));
		const item = tree.createElement('li', html.NS.HTML, []);
		const link = tree.createElement('a', html.NS.HTML, [
			{ name: 'href', value: file.replace(/index\.html$/, '') }
		]);
		const words = tree.createElement('p', html.NS.HTML, []);
		tree.insertText(link, own(title));
		tree.insertText(words, description);
		tree.appendChild(item, link);
		tree.appendChild(item, words);
		tree.appendChild(place, item);
	}
	const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
	return serialize(document).replaceAll('%version%', version).replaceAll('%date%', when);
}

/** @param {readonly string[]} files */
function listed(files) {
	const rank = (/** @type {string} */ file) => {
		const at = FIRST.indexOf(/** @type {string} */ (file.split('/')[0]));
		return `${at < 0 ? FIRST.length : at}/${file}`;
	};
	return files
		.filter((file) => file.split('/').length === 2 || BELOW.has(file))
		.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** What a page says of itself, in its head. @param {string} page its HTML */
function wordsOf(page) {
	let title = '';
	let description = '';
	for (const element of elementsIn(parse(page.slice(0, page.indexOf('</head>'))))) {
		if (element.tagName === 'title') title = textOf(element);
		if (attribute(element, 'name') === 'description') description = attribute(element, 'content') ?? '';
	}
	return { title, description };
}
