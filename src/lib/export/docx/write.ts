import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { address } from '../images/svg';
import type { DocumentContent } from './blocks';
import { PAGE, twips } from './page';
import { writtenBlocks } from './paragraphs';
import { MUTED, numbering, SANS, stylesFor } from './styles';

const margin = {
	top: twips(PAGE.top),
	bottom: twips(PAGE.margin),
	left: twips(PAGE.margin),
	right: twips(PAGE.margin),
	footer: twips(PAGE.margin / 2)
};

/**
 * Writes a document as a DOCX file (Office Open XML), on A4, with page numbers and the site's address at the foot. Titles and
 * headings have outline levels, lists and tasks are lists, and the page numbers of its contents are written into it, so
 * that no program asks to work them out.
 */
export async function docxOf(
	{ title, description, blocks }: DocumentContent,
	locale: Locale
): Promise<Uint8Array<ArrayBuffer>> {
	const footer = new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					`${m.site_name({}, { locale })} · ${address()} · CC BY 4.0 · `,
					PageNumber.CURRENT,
					' / ',
					PageNumber.TOTAL_PAGES
				].map((part) => new TextRun({ font: SANS, size: 15, color: MUTED, children: [part] }))
			})
		]
	});
	const document = new Document({
		title,
		description,
		creator: m.site_name({}, { locale }),
		lastModifiedBy: m.site_name({}, { locale }),
		styles: stylesFor(locale),
		numbering,
		// To lay a document out takes long, and only contents name pages.
		...(blocks.some(({ kind }) => kind === 'contents') && { pageNumbers: estimatePageNumbers }),
		sections: [
			{
				properties: { page: { size: { width: twips(PAGE.width), height: twips(PAGE.height) }, margin } },
				footers: { default: footer },
				children: await writtenBlocks(blocks)
			}
		]
	});
	return new Uint8Array(await Packer.toBuffer(document));
}
