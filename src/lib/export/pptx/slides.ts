import type { MarkupNode } from '$lib/markup/nodes';
import { el, NAMESPACES, type Media, type Part, type Relation } from './parts';
import { INDEX, LAYOUT, NOTES_MASTER } from './masters';
import { smallSlide } from './notes-pages';
import { BOXES, fitted, numberParagraph, paragraph, placed, shapeTree, words, type Run } from './shapes';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
/** Tells programs that know it that there is a drawing beside the bitmap (Office 2016 and later). */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** A picture as a presentation has it: a bitmap that every program shows, and the drawing beside it. */
export interface SlidePicture {
	png: Uint8Array;
	svg: string;
	/** In any unit: they give its proportions. */
	width: number;
	height: number;
	/** What there is to see, for whoever can't. */
	alt: string;
}

/** A slide of a presentation. */
export interface DeckSlide {
	kicker: string;
	title: string;
	picture: SlidePicture;
	/** Who its numbers come from. */
	sources: string;
	/** Where it is on the site, in full. */
	address: string;
	/** What the speaker has before them, a paragraph each. */
	notes: readonly (readonly Run[])[];
}

/** The same in all slides of a presentation. */
export interface SharedBySlides {
	lang: string;
	/** Whose it is, and where it is from. */
	foot: string;
}

/** How large notes are, in points: LibreOffice has no ear for their master. */
const NOTE = 11;

const pathOf = (number: number): string => `ppt/slides/slide${number}.xml`;
const notesOf = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`;

function picture({ width, height, alt }: SlidePicture): MarkupNode {
	return el(
		'p:pic',
		{},
		el(
			'p:nvPicPr',
			{},
			el('p:cNvPr', { id: 4, name: 'Picture', descr: alt }),
			el('p:cNvPicPr', {}, el('a:picLocks', { noGrp: 1, noChangeAspect: 1 })),
			el('p:nvPr', {}, el('p:ph', { type: 'pic', idx: INDEX.picture }))
		),
		el(
			'p:blipFill',
			{},
			el(
				'a:blip',
				{ 'r:embed': 'rId3' },
				el(
					'a:extLst',
					{},
					el(
						'a:ext',
						{ uri: SVG_EXTENSION },
						el('asvg:svgBlip', { 'xmlns:asvg': SVG_NAMESPACE, 'r:embed': 'rId4' })
					)
				)
			),
			el('a:stretch', {}, el('a:fillRect'))
		),
		placed(fitted(BOXES.picture, { width, height }))
	);
}

/** A slide, what its speaker has of it, and its pictures. @param at its number, from 1 */
export function slideParts(
	{ kicker, title, picture: shown, sources, address, notes }: DeckSlide,
	at: number,
	{ lang, foot }: SharedBySlides
): { parts: [slide: Part, notes: Part]; media: Media[] } {
	const one = (text: string, link?: string) => [paragraph([{ text, link }], lang)];
	const media: Media[] = [
		{ path: `ppt/media/image${at}.png`, body: shown.png },
		{ path: `ppt/media/image${at}.svg`, body: new TextEncoder().encode(shown.svg) }
	];
	const relations: Relation[] = [
		{ id: 'rId1', type: 'slideLayout', target: LAYOUT },
		{ id: 'rId2', type: 'notesSlide', target: notesOf(at) },
		...media.map(({ path }, i) => ({ id: `rId${i + 3}`, type: 'image', target: path })),
		{ id: 'rId5', type: 'hyperlink', target: address, outside: true }
	];
	const slide = el(
		'p:sld',
		NAMESPACES,
		el(
			'p:cSld',
			{},
			shapeTree(
				words({ id: 2, name: 'Title', place: { type: 'title' } }, one(title)),
				words({ id: 3, name: 'Chapter', place: { type: 'body', idx: INDEX.kicker } }, one(kicker)),
				picture(shown),
				words({ id: 5, name: 'Sources', place: { type: 'body', idx: INDEX.sources } }, one(sources)),
				words({ id: 6, name: 'Footer', place: { type: 'ftr', idx: INDEX.foot } }, one(foot, 'rId5')),
				words({ id: 7, name: 'Number', place: { type: 'sldNum', idx: INDEX.number } }, [
					numberParagraph(at, lang)
				])
			)
		),
		el('p:clrMapOvr', {}, el('a:masterClrMapping'))
	);
	const page = el(
		'p:notes',
		NAMESPACES,
		el(
			'p:cSld',
			{},
			shapeTree(
				smallSlide(2),
				words(
					{ id: 3, name: 'Notes', place: { type: 'body', idx: 1 } },
					notes.map((runs) => paragraph(runs, lang, NOTE))
				)
			)
		),
		el('p:clrMapOvr', {}, el('a:masterClrMapping'))
	);
	return {
		parts: [
			{ path: pathOf(at), type: `${TYPE}.slide+xml`, root: slide, relations },
			{
				path: notesOf(at),
				type: `${TYPE}.notesSlide+xml`,
				root: page,
				relations: [
					{ id: 'rId1', type: 'notesMaster', target: NOTES_MASTER },
					{ id: 'rId2', type: 'slide', target: pathOf(at) }
				]
			}
		],
		media
	};
}
