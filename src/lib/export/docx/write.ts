import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	ImageRun,
	LevelFormat,
	LineRuleType,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { address } from '../images/svg';
import type { Block, Copy, DocumentContent } from './blocks';

/** Twentieths of a point, in which documents measure, to the millimetre; and pixels, in which they measure pictures. */
const TWIPS = 56.7;
const PIXELS = 96 / 25.4;

/** A4 and its margins, in millimetres. */
const PAGE = { width: 210, height: 297, margin: 18 };
const NUMBERED = 'numbered';
/** Height of a line to write on, in twentieths of a point. */
const LINE = 400;
/** Faces that every word processor has, or has a stand-in for. */
const SERIF = 'Georgia';
const SANS = 'Arial';
const INK = '000000';
const MUTED = '555555';

const said = (words: Copy): string =>
	typeof words === 'string' ? words : words.map(({ text }) => text).join('');

const rule = { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 };

/**
 * @param list which numbered list of the document it is: each begins with 1
 * @param png of a picture
 */
function paragraphs(block: Block, list: number, png = new Uint8Array()): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'title':
			return [new Paragraph({ text: said(block.words), heading: HeadingLevel.TITLE })];
		case 'heading':
			return [new Paragraph({ text: said(block.words), heading: HeadingLevel.HEADING_1 })];
		case 'subheading':
			return [
				new Paragraph({ heading: HeadingLevel.HEADING_2, children: [linked(said(block.words), block.link)] })
			];
		case 'kicker':
			return [line(said(block.words), { font: SANS, size: 17, bold: true, color: MUTED }, 40, true)];
		case 'lead':
			return [line(said(block.words), { size: 25 }, 160)];
		case 'question':
			return [line(said(block.words), { italics: true }, 80)];
		case 'small':
			return [line(said(block.words), { font: SANS, size: 16, color: MUTED }, 80)];
		case 'text':
			return [line(said(block.words), {}, 120)];
		case 'labelled':
			return [
				new Paragraph({
					spacing: { after: 80 },
					children: [
						new TextRun({ text: `${block.label}: `, font: SANS, size: 18, bold: true, color: MUTED }),
						linked(said(block.words), block.link)
					]
				})
			];
		case 'list':
			return block.items.map(
				(item) =>
					new Paragraph({
						text: said(item),
						spacing: { after: 60 },
						...(block.numbered
							? { numbering: { reference: NUMBERED, level: 0, instance: list } }
							: { bullet: { level: 0 } })
					})
			);
		case 'picture': {
			const [width, height] = block.size;
			const wide = block.width * PIXELS;
			return [
				new Paragraph({
					spacing: { before: 120, after: 120, lineRule: LineRuleType.AUTO },
					children: [
						new ImageRun({
							type: 'png',
							data: png,
							transformation: { width: Math.round(wide), height: Math.round((wide * height) / width) },
							altText: { name: block.alt.slice(0, 60), title: '', description: block.alt }
						})
					]
				})
			];
		}
		case 'task':
			return [line(said(block.words), {}, 0, true)];
		case 'lines':
			return Array.from(
				{ length: block.count },
				(_, i) =>
					new Paragraph({
						keepNext: i + 1 < block.count,
						spacing: {
							before: 0,
							after: i + 1 < block.count ? 0 : 200,
							line: LINE,
							lineRule: LineRuleType.EXACT
						},
						border: { bottom: rule, between: rule }
					})
			);
		case 'table':
			return [table(block.columns, block.rows), new Paragraph({ spacing: { after: 60 } })];
		case 'page-break':
			return [
				new Paragraph({
					pageBreakBefore: true,
					spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT }
				})
			];
	}
}

type Style = Partial<{ font: string; size: number; bold: boolean; italics: boolean; color: string }>;

const line = (text: string, style: Style, after: number, keepNext = false): Paragraph =>
	new Paragraph({ spacing: { after }, keepNext, children: [new TextRun({ text, ...style })] });

const linked = (text: string, link?: string) =>
	link
		? new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] })
		: new TextRun(text);

/** Numbers stand to the right: every column but the first. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
	const cells = (row: readonly string[], bold: boolean) =>
		row.map(
			(text, i) =>
				new TableCell({
					margins: { top: 60, bottom: 60, left: 80, right: 80 },
					children: [
						new Paragraph({
							alignment: i === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
							children: [new TextRun({ text, bold, font: SANS, size: 18 })]
						})
					]
				})
		);
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [
			new TableRow({ tableHeader: true, children: cells(columns, true) }),
			...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) }))
		]
	});
}

/** Writes a document as a DOCX file (Office Open XML), on A4, with page numbers and the site's address at the foot. */
export async function docxOf(
	{ title, description, blocks }: DocumentContent,
	locale: Locale
): Promise<Uint8Array<ArrayBuffer>> {
	const heading = (size: number, before: number, after: number) => ({
		run: { font: SERIF, size, bold: false, color: INK },
		paragraph: { keepNext: true, spacing: { before, after } }
	});
	const footer = new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					`${m.site_name({}, { locale })} · ${address()} · `,
					PageNumber.CURRENT,
					' / ',
					PageNumber.TOTAL_PAGES
				].map((part) => new TextRun({ font: SANS, size: 15, color: MUTED, children: [part] }))
			})
		]
	});
	const drawn = await Promise.all(
		blocks.map((block) => (block.kind === 'picture' ? block.png() : undefined))
	);
	const document = new Document({
		title,
		description,
		creator: m.site_name({}, { locale }),
		styles: {
			default: {
				document: {
					run: {
						font: SERIF,
						size: 21,
						color: INK,
						language: { value: m.head_locale({}, { locale }).replace('_', '-') }
					},
					paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } }
				},
				title: heading(48, 0, 160),
				heading1: heading(32, 320, 120),
				heading2: heading(25, 240, 80)
			}
		},
		numbering: {
			config: [
				{
					reference: NUMBERED,
					levels: [
						{
							level: 0,
							format: LevelFormat.DECIMAL,
							text: '%1.',
							alignment: AlignmentType.START,
							style: { paragraph: { indent: { left: 400, hanging: 400 } } }
						}
					]
				}
			]
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: PAGE.width * TWIPS, height: PAGE.height * TWIPS },
						margin: {
							top: PAGE.margin * TWIPS,
							bottom: PAGE.margin * TWIPS,
							left: PAGE.margin * TWIPS,
							right: PAGE.margin * TWIPS
						}
					}
				},
				footers: { default: footer },
				children: blocks.flatMap((block, i) => paragraphs(block, i, drawn[i]))
			}
		]
	});
	return new Uint8Array(await Packer.toBuffer(document));
}
