// What documents are asked for, once they are opened.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Formats of Office Open XML. */
const OFFICE_FILE = /\.(docx|pptx|xlsx)$/;

/** Every document of Office Open XML in a folder and those below it. @param {string} folder @returns {string[]} */
export const papersIn = (folder) =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => OFFICE_FILE.test(name))
				.map((name) => join(folder, name))
				.sort()
		: [];

/** How often something is in a PDF. @param {string} pdf @param {RegExp} what */
const count = (pdf, what) => pdf.match(what)?.length ?? 0;

/**
 * What is wrong with a PDF, our own or one that LibreOffice made of one of our documents: it is tagged, has a first heading, a bookmark for each
 * heading, a text for each picture; a worksheet is one page with a list of tasks.
 *
 * @param {string} name
 * @param {string} pdf its bytes, a letter each
 * @returns {string[]}
 */
export function pdfFaults(name, pdf) {
	const pages = count(pdf, /\/Type\s*\/Page\b/g);
	const headings = [1, 2, 3].map((level) => count(pdf, new RegExp(`/S\\s*/H${level}\\b`, 'g')));
	const all = headings.reduce((sum, some) => sum + some, 0);
	const pictures = count(pdf, /\/S\s*\/Figure\b/g);
	const sheet = name.includes('worksheet');
	return [
		...(pages > 0 ? [] : ['it has no page']),
		...(/\/Marked true/.test(pdf) ? [] : ['it isn’t tagged']),
		...(headings[0] === 1 ? [] : [`it has ${headings[0]} first headings`]),
		// The document has a title, too.
		...(count(pdf, /\/Title\s*[<(\d]/g) > all ? [] : [`its ${all} headings have no bookmarks`]),
		...(count(pdf, /\/Alt\s*[<(]/g) >= pictures ? [] : ['a picture has no text']),
		...(sheet && pages !== 1 ? [`it takes ${pages} pages`] : []),
		...(sheet && count(pdf, /\/S\s*\/LI\b/g) < 3 ? ['its tasks are no list'] : [])
	];
}
