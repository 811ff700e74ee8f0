// What a book is asked for, once it is read by a program that isn't a browser.
import { strFromU8, unzipSync } from 'fflate';

const DECODED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** A text without white space: programs break lines where they like. @param {string} text */
const letters = (text) => text.replace(/\s/g, '');
/** What a piece of XHTML says, in letters. @param {string} xml */
const lettersOf = (xml) =>
	letters(
		xml
			.replace(/<[^>]*>/g, '')
			.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => DECODED[/** @type {keyof typeof DECODED} */ (name)])
	);

/** Headings, paragraphs and captions. */
const PIECE = /<(h[1-6]|p|figcaption|dt|dd|li)(?=[\s>])[^>]*>(.*?)<\/\1>/gs;
/** So many letters tell one piece of the book from another. */
const ENOUGH = 40;

/**
 * What is wrong with a book as another program reads it: each page's headings, words and captions follow each other as in the
 * book, and nothing is shown that is hidden.
 *
 * @param {Uint8Array} epub
 * @param {string} read what the program says is written in it, in its order
 * @returns {string[]}
 */
export function bookFaults(epub, read) {
	const files = unzipSync(epub);
	const textOf = (/** @type {string} */ name) => strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array());
	const opf = textOf('package.opf');
	const pages = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => `${id}.xhtml`);
	const said = letters(read);
	/** @type {string[]} */
	const faults = [];
	let at = 0;
	let pieces = 0;
	for (const page of pages.filter((name) => name !== 'cover.xhtml' && name !== 'nav.xhtml')) {
		for (const [, , inside = ''] of textOf(page).matchAll(PIECE)) {
			const words = lettersOf(inside).slice(0, ENOUGH);
			if (!words) continue;
			pieces += 1;
			const next = said.indexOf(words, at);
			if (next >= 0) at = next;
			else faults.push(`${page}: “${words}” isn’t where it stands in the book`);
		}
	}
	if (pieces === 0) faults.push('it has no words');
	const [, hidden = ''] = /<nav[^>]* id="landmarks"[^>]*>.*?<h2>(.*?)<\/h2>/s.exec(textOf('nav.xhtml')) ?? [];
	if (!hidden || said.includes(lettersOf(hidden))) faults.push('the list of landmarks shows');
	return faults;
}
