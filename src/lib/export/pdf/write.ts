import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Block, Copy, DocumentContent } from '../docx/blocks';
import { address } from '../images/svg';
import { points, STYLES } from './page';
import { Paper, type Element } from './paper';

type OfKind<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Room above headings, and what has to fit below one on its page, in points. */
const ABOVE = { heading: 14, subheading: 10, kicker: 10 } as const;
const BELOW_HEADING = 48;
/** How far lists and tasks are indented, and how high a line to write on is, in points. */
const INDENT = points(7);
const LINE = points(8.2);

/** The same for each build of the same content: files that don't change keep their bytes. */
const MADE = new Date('2012-12-31T12:00:00Z');

const said = (words: Copy): string =>
	typeof words === 'string' ? words : words.map(({ text }) => text).join('');

/**
 * Writes a document as a tagged PDF on A4: headings, lists, tables and pictures are in its structure, headings are
 * bookmarks, links lead to the site, page numbers and the site's address stand at the foot.
 *
 * @throws when it has a kind of block that only documents to change have
 */
export async function pdfOf(
	{ title, description, blocks }: DocumentContent,
	locale: Locale
): Promise<Uint8Array<ArrayBuffer>> {
	const site = m.site_name({}, { locale });
	const paper = new Paper({
		lang: m.head_locale({}, { locale }).replace('_', '-'),
		info: {
			Title: title,
			Subject: description,
			Author: site,
			Creator: site,
			CreationDate: MADE,
			ModDate: MADE
		}
	});
	await write(paper, blocks);
	return paper.finish((page, of) => `${site} · ${address()} · CC BY 4.0 · ${page} / ${of}`);
}

async function write(paper: Paper, blocks: readonly Block[]): Promise<void> {
	for (const [i, block] of blocks.entries()) await writeBlock(paper, block, blocks[i - 1]?.kind);
}

/** What stands above a heading: room, unless a kicker belongs to it, and never the end of a page. */
function above(paper: Paper, gap: number, after: Block['kind'] | undefined): void {
	if (after === 'kicker') return;
	paper.room(gap + BELOW_HEADING);
	paper.gap(gap);
}

/** @param after the kind of what stands above */
async function writeBlock(paper: Paper, block: Block, after?: Block['kind']): Promise<void> {
	switch (block.kind) {
		case 'title':
			return paper.heading(1, said(block.words), STYLES.title);
		case 'heading':
			above(paper, ABOVE.heading, after);
			return paper.heading(2, said(block.words), STYLES.heading);
		case 'subheading':
			above(paper, ABOVE.subheading, after);
			return paper.heading(3, said(block.words), STYLES.subheading, block.link);
		case 'kicker':
			paper.room(BELOW_HEADING + STYLES.subheading.size * 2);
			paper.gap(ABOVE.kicker);
			return paper.words('P', said(block.words), STYLES.kicker);
		case 'lead':
		case 'small':
		case 'text':
			// Small words are often a list's caption.
			paper.room(block.kind === 'small' ? BELOW_HEADING * 0.75 : BELOW_HEADING / 2);
			return paper.words('P', said(block.words), STYLES[block.kind]);
		case 'labelled':
			return labelled(paper, block);
		case 'list':
			return list(paper, block);
		case 'picture':
			return picture(paper, block);
		case 'blanks':
			return blanks(paper, block);
		case 'tasks':
			return tasks(paper, block);
		case 'table':
			return table(paper, block);
		case 'columns':
			return columns(paper, block);
		case 'page-break':
			paper.doc.addPage();
			return;
		case 'answers':
		case 'contents':
			throw new Error(`pdf: “${block.kind}” is for documents to change`);
	}
}

/** The label stands on a line of its own width, the words beside it. */
function labelled(paper: Paper, { label, words, link }: OfKind<'labelled'>): void {
	const { doc, column } = paper;
	paper.element('P', (paragraph) => {
		paragraph.add(() => {
			paper.set(STYLES.label);
			doc.text(`${label}: `, column.x, doc.y, { width: column.width, continued: true });
		});
		const rest = () => {
			paper.set(STYLES.text);
			doc.text(said(words), {
				width: column.width,
				...(link ? { link, underline: true } : { link: null, underline: false })
			});
		};
		if (link) paper.element('Link', (element) => void element.add(rest), {}, paragraph);
		else paragraph.add(rest);
	});
	doc.y += STYLES.label.after;
}

/** One thing of a list, its number or bullet in front of it. */
function listItem(paper: Paper, list: Element, mark: string, words: string, after: number): void {
	const { doc, column } = paper;
	const body = { x: column.x + INDENT, width: column.width - INDENT };
	paper.element(
		'LI',
		(item) => {
			const { y } = doc;
			paper.words('Lbl', mark, STYLES.text, { parent: item, column, below: false });
			doc.y = y;
			paper.words('LBody', words, { ...STYLES.text, after }, { parent: item, column: body });
		},
		{},
		list
	);
}

function list(paper: Paper, { items, numbered = false }: OfKind<'list'>): void {
	paper.element('L', (element) => {
		paper.listNumbering(element, numbered);
		items.forEach((item, i) => {
			const words = said(item);
			paper.room(paper.heightOf(words, STYLES.text, paper.column.width - INDENT));
			listItem(paper, element, numbered ? `${i + 1}.` : '•', words, 3);
		});
	});
	paper.doc.y += 3;
}

function tasks(paper: Paper, { tasks: all, from = 0 }: OfKind<'tasks'>): void {
	const { doc, column } = paper;
	paper.element('L', (element) => {
		paper.listNumbering(element, true);
		all.forEach(({ words, lines }, i) => {
			const text = said(words);
			paper.room(paper.heightOf(text, STYLES.text, column.width - INDENT) + Math.min(lines, 2) * LINE);
			listItem(paper, element, `${from + i + 1}.`, text, 0);
			for (let line = 0; line < lines; line += 1) {
				paper.room(LINE);
				doc.y += LINE;
				paper.rule(column.x + INDENT, doc.y, column.width - INDENT);
			}
			doc.y += 8;
		});
	});
}

async function picture(paper: Paper, { png, size, width, alt }: OfKind<'picture'>): Promise<void> {
	const { doc, column } = paper;
	const data = Buffer.from(await png());
	const wide = points(width);
	const high = (wide * size[1]) / size[0];
	paper.room(high);
	const { y } = doc;
	paper.element(
		'Figure',
		(figure) => void figure.add(() => void doc.image(data, column.x, y, { width: wide, height: high })),
		{ alt }
	);
	doc.y = y + high + 4;
}

/** Labels, each with a line to write on up to the next; the first gets twice the room of the others. */
function blanks(paper: Paper, { labels }: OfKind<'blanks'>): void {
	const { doc, column } = paper;
	const part = column.width / (labels.length + 1);
	const { y } = doc;
	labels.forEach((label, i) => {
		const x = column.x + (i > 0 ? part * (i + 1) : 0);
		const width = part * (i > 0 ? 1 : 2) - 8;
		doc.y = y + 4;
		paper.words('P', label, STYLES.foot, { column: { x, width }, below: false });
		const wide = doc.widthOfString(label) + 4;
		paper.rule(x + wide, y + 4 + STYLES.foot.size, width - wide);
	});
	doc.y = y + 26;
}

/** Numbers stand to the right: every column but the first. */
function table(paper: Paper, { columns: heads, rows }: OfKind<'table'>): void {
	const { doc, column } = paper;
	paper.element('Div', (parent) => {
		paper.set(STYLES.cell);
		doc.table({
			structParent: parent,
			position: { x: column.x, y: doc.y },
			maxWidth: column.width,
			defaultStyle: {
				border: { top: 0, right: 0, bottom: 0.5, left: 0 },
				borderColor: '#777777',
				padding: 4
			},
			columnStyles: (i) => ({ width: '*', align: i === 0 ? 'left' : 'right' }),
			data: [
				heads.map((text) => ({
					text,
					type: 'TH' as const,
					scope: 'Column' as const,
					font: { src: paper.faceOf(STYLES.label) }
				})),
				...rows.map((row) => row.map((text) => ({ text })))
			]
		} as PDFKit.Mixins.TableOptionsWithData);
	});
	doc.x = column.x;
	doc.y += 8;
}

/** Columns begin at one height; what follows stands below the longest. */
async function columns(paper: Paper, { columns: all }: OfKind<'columns'>): Promise<void> {
	const { doc, column } = paper;
	const top = doc.y;
	let { x } = column;
	let bottom = top;
	for (const { width, blocks } of all) {
		paper.column = { x, width: points(width) };
		doc.y = top;
		await write(paper, blocks);
		bottom = Math.max(bottom, doc.y);
		x += points(width);
	}
	paper.column = column;
	doc.y = bottom + 4;
}
