import {
	AlignmentType,
	BorderStyle,
	ExternalHyperlink,
	HeadingLevel,
	ImageRun,
	LeaderType,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableOfContents,
	TableRow,
	TabStopType,
	TextRun,
	WidthType
} from 'docx';
import type { Block, Copy } from './blocks';
import { TEXT_WIDTH, twips } from './page';
import { MUTED, NUMBERED, SANS, TASKS } from './styles';

/** Pixels, in which documents measure pictures, to the millimetre. */
const PIXELS = 96 / 25.4;
/** Height of a line to write on. */
const LINE = twips(8.2);

type Written = Paragraph | Table | TableOfContents;
type OfKind<K extends Block['kind']> = Extract<Block, { kind: K }>;

const said = (words: Copy): string =>
	typeof words === 'string' ? words : words.map(({ text }) => text).join('');

const rule = { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** All of a table's borders, where it is none to see. */
const UNSEEN = {
	top: none,
	bottom: none,
	left: none,
	right: none,
	insideHorizontal: none,
	insideVertical: none
};

type Style = Partial<{ font: string; size: number; bold: boolean; italics: boolean; color: string }>;

const line = (text: string, style: Style, after: number, keepNext = false): Paragraph =>
	new Paragraph({ spacing: { after }, keepNext, children: [new TextRun({ text, ...style })] });

const linked = (text: string, link?: string) =>
	link
		? new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] })
		: new TextRun(text);

const titled = (
	level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
	words: Copy,
	link?: string
): Paragraph => new Paragraph({ heading: level, children: [linked(said(words), link)] });

/** All blocks of a document, in their order. */
export async function writtenBlocks(blocks: readonly Block[]): Promise<Written[]> {
	const written = await Promise.all(blocks.map((block, i) => paragraphs(block, i)));
	return written.flat();
}

/** @param list which numbered list of the document it is: each begins with 1 */
async function paragraphs(block: Block, list: number): Promise<Written[]> {
	switch (block.kind) {
		case 'title':
			return [titled(HeadingLevel.HEADING_1, block.words)];
		case 'heading':
			return [titled(HeadingLevel.HEADING_2, block.words)];
		case 'subheading':
			return [titled(HeadingLevel.HEADING_3, block.words, block.link)];
		case 'kicker':
			return [line(said(block.words), { font: SANS, size: 17, bold: true, color: MUTED }, 40, true)];
		case 'lead':
			return [line(said(block.words), { size: 25 }, 160)];
		case 'small':
			return [line(said(block.words), { font: SANS, size: 16, color: MUTED }, 80)];
		case 'text':
			return [line(said(block.words), {}, 120)];
		case 'labelled':
			return [labelled(block)];
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
		case 'picture':
			return [picture(block, await block.png())];
		case 'blanks':
			return [blanks(block.labels)];
		case 'tasks':
			return tasks(block, list);
		case 'answers':
			return block.tasks.flatMap(({ words, answer }) => [
				new Paragraph({
					keepNext: true,
					spacing: { after: 60 },
					numbering: { reference: TASKS, level: 0, instance: list },
					children: [new TextRun({ text: said(words), italics: true })]
				}),
				new Paragraph({ text: said(answer), spacing: { after: 140 }, indent: { left: 400 } })
			]);
		case 'table':
			return [table(block.columns, block.rows), new Paragraph({ spacing: { after: 60 } })];
		case 'columns':
			return [await columns(block)];
		case 'contents':
			return [
				line(said(block.words), { font: SANS, size: 18, bold: true, color: MUTED }, 80, true),
				new TableOfContents(said(block.words), { hyperlink: true, headingStyleRange: '2-2' })
			];
		case 'page-break':
			return [
				new Paragraph({
					pageBreakBefore: true,
					spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT }
				})
			];
	}
}

const labelled = ({ label, words, link }: OfKind<'labelled'>): Paragraph =>
	new Paragraph({
		spacing: { after: 80 },
		children: [
			new TextRun({ text: `${label}: `, font: SANS, size: 18, bold: true, color: MUTED }),
			linked(said(words), link)
		]
	});

function picture({ size: [width, height], width: millimetres, alt }: OfKind<'picture'>, png: Uint8Array) {
	const wide = millimetres * PIXELS;
	return new Paragraph({
		spacing: { before: 80, after: 80, lineRule: LineRuleType.AUTO },
		children: [
			new ImageRun({
				type: 'png',
				data: png,
				transformation: { width: Math.round(wide), height: Math.round((wide * height) / width) },
				altText: { name: alt.slice(0, 60), title: '', description: alt }
			})
		]
	});
}

/** Labels, each with a line to write on up to the next; the first gets twice the room of the others. */
function blanks(labels: readonly string[]): Paragraph {
	const part = TEXT_WIDTH / (labels.length + 1);
	return new Paragraph({
		spacing: { before: 60, after: 200 },
		tabStops: labels.map((_, i) => ({
			type: TabStopType.LEFT,
			position: twips(part * (i + 2)),
			leader: LeaderType.UNDERSCORE
		})),
		children: labels.flatMap((label, i) => [
			new TextRun({ text: `${i > 0 ? ' ' : ''}${label} `, font: SANS, size: 17, color: MUTED }),
			new TextRun({ children: ['\t'], font: SANS, size: 17, color: MUTED })
		])
	});
}

function tasks({ tasks: all, from = 0 }: OfKind<'tasks'>, list: number): Paragraph[] {
	// What is parted is one list all the same.
	const instance = from > 0 || list === 0 ? 0 : list;
	return all.flatMap(({ words, lines }) => [
		new Paragraph({
			text: said(words),
			keepNext: true,
			spacing: { after: 0 },
			numbering: { reference: TASKS, level: 0, instance }
		}),
		...Array.from(
			{ length: lines },
			(_, i) =>
				new Paragraph({
					keepNext: i + 1 < lines,
					spacing: {
						before: 0,
						after: i + 1 < lines ? 0 : 160,
						line: LINE,
						lineRule: LineRuleType.EXACT
					},
					indent: { left: 400 },
					border: { bottom: rule, between: rule }
				})
		)
	]);
}

async function columns({ columns: all }: OfKind<'columns'>): Promise<Table> {
	const cells = await Promise.all(
		all.map(
			async ({ width, blocks }) =>
				new TableCell({
					width: { size: twips(width), type: WidthType.DXA },
					margins: { left: 0, right: 0 },
					children: (await writtenBlocks(blocks)).filter(
						(one): one is Exclude<Written, TableOfContents> => !(one instanceof TableOfContents)
					)
				})
		)
	);
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
		columnWidths: all.map(({ width }) => twips(width)),
		borders: UNSEEN,
		rows: [new TableRow({ cantSplit: true, children: cells })]
	});
}

/** Numbers stand to the right: every column but the first. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
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
			new TableRow({ tableHeader: true, children: cells(heads, true) }),
			...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) }))
		]
	});
}
