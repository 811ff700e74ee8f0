// What documents are asked for, once they are opened.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';

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

/** What a text is in the flat XML of OpenDocument, without what encloses it. @param {string} xml */
const textOf = (xml) => xml.replace(/<[^>]*>/g, '').trim();

/**
 * What LibreOffice lost of one of our presentations, as it writes down what it has read (flat OpenDocument): each slide has a
 * title in the place for titles, a picture with its text, sources, notes, and all that is written is in English.
 *
 * @param {string} fodp
 * @param {string} language as the presentation says it: `en-GB`
 * @returns {string[]}
 */
export function slidesFaults(fodp, language) {
	const styles = new Map(
		[...fodp.matchAll(/<style:style style:name="(T\d+)"[^>]*>.*?<\/style:style>/gs)].map(([style, name]) => {
			const [, code] = /fo:language="(\w+)"/.exec(style) ?? [];
			const [, country] = /fo:country="(\w+)"/.exec(style) ?? [];
			return [name, `${code}-${country}`];
		})
	);
	const slides = [...fodp.matchAll(/<draw:page .*?<\/draw:page>/gs)].map(([slide]) => slide);
	if (slides.length === 0) return ['it has no slide'];
	return slides.flatMap((slide, i) => {
		const [shown = '', notes = ''] = slide.split('<presentation:notes');
		const [, title = ''] =
			/<draw:frame[^>]*presentation:class="title".*?<draw:text-box>(.*?)<\/draw:text-box>/s.exec(shown) ?? [];
		const said = [...slide.matchAll(/<text:span text:style-name="(T\d+)"/g)].map(([, name]) =>
			styles.get(name ?? '')
		);
		return [
			...(textOf(title) ? [] : ['no title']),
			...(/<draw:image[^>]*image\/png/.test(shown) ? [] : ['no picture']),
			...((/<svg:desc>([^<]*)</.exec(shown)?.[1]?.length ?? 0) > 40 ? [] : ['no text for its picture']),
			...(/Sources: \w/.test(textOf(shown)) ? [] : ['no sources']),
			...(textOf(notes).length > 40 ? [] : ['no notes']),
			...(said.length > 5 && said.every((one) => one === language) ? [] : ['words in another language'])
		].map((fault) => `slide ${i + 1} has ${fault}`);
	});
}

/**
 * What another program lost of a sheet of the workbook: it has the rows of the table, in their order, and each number is the same.
 *
 * @param {string} read the sheet, as the program writes it as CSV
 * @param {string} table the same table as we publish it, as CSV
 * @returns {string[]}
 */
export function sheetFaults(read, table) {
	const [sheet, rows] = [read, table].map((csv) => csvParse(csv.replace(/^\uFEFF/, '')));
	if (!sheet || !rows || sheet.length !== rows.length || rows.length === 0)
		return [`it has ${sheet?.length} rows of ${rows?.length}`];
	const [first = ''] = rows.columns;
	return rows
		.flatMap((row, i) => {
			const other = sheet[i] ?? {};
			const equal = other.value === row.value || Number(other.value) === Number(row.value);
			const same = other[first] === row[first] && equal;
			return same ? [] : [`row ${i + 1} has ${other[first]}, ${other.value} for ${row[first]}, ${row.value}`];
		})
		.slice(0, 5);
}
