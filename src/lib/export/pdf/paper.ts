import PDFDocument from 'pdfkit';
import { FACES, PAGE, RULE, STYLES, TEXT_WIDTH, type Style } from './page';

export type Element = PDFKit.PDFStructureElement;

/** Where words go: the column's left edge and width, in points. */
export interface Column {
	x: number;
	width: number;
}

/** What is written with words: room above them, a column other than the text's, an address that they lead to. */
interface Written {
	column?: Column;
	link?: string | undefined;
	/** Whether whatever follows stands below (true) or on the same line. */
	below?: boolean;
}

/** Room between lines, as a share of the letters' size. */
const LEADING = 0.12;
const SLACK = 2;

/**
 * A tagged PDF in the making (ISO 32000-1, 14.8): each thing on it is in its structure, for screen readers, or marked as
 * decoration, and headings are bookmarks as well. Words flow from page to page.
 */
export class Paper {
	readonly doc: PDFKit.PDFDocument;
	readonly #root: Element;
	readonly #bookmarks: PDFKit.PDFOutline[];
	column: Column = { x: PAGE.margin, width: TEXT_WIDTH };

	constructor({ lang, info }: { lang: string; info: PDFKit.DocumentInfo }) {
		this.doc = new PDFDocument({
			size: [PAGE.width, PAGE.height],
			margins: { top: PAGE.top, bottom: PAGE.height - PAGE.bottom, left: PAGE.margin, right: PAGE.margin },
			pdfVersion: '1.7',
			tagged: true,
			displayTitle: true,
			bufferPages: true,
			font: FACES.serif,
			lang,
			info
		});
		this.#root = this.doc.struct('Document');
		this.doc.addStructure(this.#root);
		this.#bookmarks = [this.doc.outline];
	}

	/** Begins a page unless so many points are left on this one. */
	room(height: number): void {
		// A line whose gap below has no room goes to the next page as well.
		if (this.doc.y + height + SLACK > PAGE.bottom && this.doc.y > PAGE.top) this.doc.addPage();
	}

	/** Room above, but not at the head of a page. */
	gap(height: number): void {
		if (this.doc.y > PAGE.top) this.doc.y += height;
	}

	heightOf(words: string, style: Style, width = this.column.width): number {
		this.set(style);
		return this.doc.heightOfString(words, { width, lineGap: style.size * LEADING });
	}

	/**
	 * Something in the structure, and what is in it. It is ended once it is written: pdfkit 0.20 takes a link to be on the
	 * page that is open then.
	 *
	 * @param tag a standard structure type, "P"
	 */
	element(
		tag: string,
		write: ((element: Element) => void) | (() => void),
		options = {},
		parent = this.#root
	) {
		const element = this.doc.struct(tag, options);
		parent.add(element);
		write(element);
		element.end();
	}

	/** Words in a style, as a paragraph or whatever else the tag says. */
	words(
		tag: string,
		words: string,
		style: Style,
		{ parent = this.#root, ...written }: Written & { parent?: Element } = {}
	): void {
		this.element(
			tag,
			(element) => {
				if (!written.link) return void element.add(() => this.#text(words, style, written));
				this.element('Link', (link) => void link.add(() => this.#text(words, style, written)), {}, element);
			},
			{},
			parent
		);
		if (written.below !== false) this.doc.y += style.after;
	}

	/** A heading, which is also a bookmark. @param level from 1 */
	heading(level: 1 | 2 | 3, words: string, style: Style, link?: string): void {
		this.bookmark(level, words);
		this.words(`H${level}`, words, style, { link });
	}

	bookmark(level: number, words: string): void {
		this.#bookmarks.length = Math.min(this.#bookmarks.length, level);
		const parent = this.#bookmarks[level - 1] ?? this.#bookmarks.at(-1);
		const item = parent?.addItem(words, { top: this.doc.y, expanded: true } as { expanded: boolean });
		if (item) this.#bookmarks[level] = item;
	}

	/** What is only there to be seen. */
	decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
		this.doc.markContent('Artifact', { type });
		draw();
		this.doc.endMarkedContent();
	}

	/** The file of a style's face. */
	faceOf = ({ face }: Style): string => FACES[face];

	/** Says of a list how its things are marked (ISO 32000-1, 14.8.5.5). */
	listNumbering(list: Element, numbered: boolean): void {
		const { data } = (list as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary;
		data.A = { O: 'List', ListNumbering: numbered ? 'Decimal' : 'Disc' };
	}

	/** A line across, to write on. */
	rule(x: number, y: number, width: number): void {
		this.decoration(() => {
			this.doc
				.moveTo(x, y)
				.lineTo(x + width, y)
				.lineWidth(0.5)
				.strokeColor(RULE)
				.stroke();
		});
	}

	/** @param lineAt what stands at the foot of a page, by its number and how many there are */
	async finish(lineAt: (page: number, of: number) => string): Promise<Uint8Array<ArrayBuffer>> {
		this.#root.end();
		const { start, count } = this.doc.bufferedPageRange();
		for (let page = start; page < start + count; page += 1) {
			this.doc.switchToPage(page);
			// Words below the margin would begin another page.
			this.doc.page.margins.bottom = 0;
			this.decoration(() => {
				this.set(STYLES.foot);
				const y = PAGE.bottom + (PAGE.height - PAGE.bottom) / 2 - STYLES.foot.size / 2;
				this.doc.text(lineAt(page + 1, count), PAGE.margin, y, {
					width: TEXT_WIDTH,
					align: 'center',
					lineBreak: false
				});
			}, 'Pagination');
		}
		this.doc.end();
		const parts: Buffer[] = [];
		for await (const part of this.doc as AsyncIterable<Buffer>) parts.push(part);
		return new Uint8Array(Buffer.concat(parts));
	}

	/** Takes up a style for what is written next. */
	set({ face, size, color }: Style): void {
		this.doc.font(FACES[face]).fontSize(size).fillColor(color);
	}

	#text(words: string, style: Style, { column = this.column, link }: Written): void {
		this.set(style);
		this.doc.text(words, column.x, this.doc.y, {
			width: column.width,
			lineGap: style.size * LEADING,
			...(link ? { link, underline: true } : {})
		});
	}
}
