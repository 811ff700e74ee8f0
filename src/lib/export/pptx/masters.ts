import type { MarkupNode } from '$lib/markup/nodes';
import { el, NAMESPACES, type Part } from './parts';
import { body, colourMap, level, paper, prompt, right, styled } from './styles';
import { BOXES, numberParagraph, shapeTree, words, type Box, type Placeholder } from './shapes';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Paths of what all slides share. */
export const MASTER = 'ppt/slideMasters/slideMaster1.xml';
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
export const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';

/** Which of the bodies of a slide something is. */
export const INDEX = { picture: 13, sources: 14, kicker: 15, foot: 11, number: 12 } as const;

interface LayoutShape {
	name: string;
	place: Placeholder;
	at: Box;
	body?: MarkupNode;
	styles?: MarkupNode;
}

/** Words that a layout or a master tells in the presentation's language. */
export interface Prompts {
	title: string;
	kicker: string;
	picture: string;
	sources: string;
	notes: string;
	foot: string;
}

/** The places of the foot: whose it is, and the slide's number. */
const foot = (from: number, prompts: Prompts, lang: string, own: boolean): MarkupNode[] => {
	const small = styled({ size: 10, colour: 'tx2' });
	return [
		words(
			{
				id: from,
				name: prompts.foot,
				place: { type: 'ftr', idx: INDEX.foot },
				at: own ? BOXES.foot : undefined
			},
			prompt(prompts.foot, lang),
			own ? { body: body('b'), styles: small } : {}
		),
		words(
			{
				id: from + 1,
				name: 'Number',
				place: { type: 'sldNum', idx: INDEX.number },
				at: own ? BOXES.number : undefined
			},
			[numberParagraph(1, lang)],
			own ? { body: body('b', false), styles: el('a:lstStyle', {}, right(10)) } : {}
		)
	];
};

/** What every slide has: paper, faces, a title, words, a foot. */
export const slideMaster = (prompts: Prompts, lang: string): Part => ({
	path: MASTER,
	type: `${TYPE}.slideMaster+xml`,
	relations: [
		{ id: 'rId1', type: 'slideLayout', target: LAYOUT },
		{ id: 'rId2', type: 'theme', target: 'ppt/theme/theme1.xml' }
	],
	root: el(
		'p:sldMaster',
		NAMESPACES,
		el(
			'p:cSld',
			{},
			paper(),
			shapeTree(
				words(
					{ id: 2, name: prompts.title, place: { type: 'title' }, at: BOXES.title },
					prompt(prompts.title, lang),
					{ body: body('t') }
				),
				words(
					{ id: 3, name: prompts.sources, place: { type: 'body', idx: 1 }, at: BOXES.sources },
					prompt(prompts.sources, lang),
					{ body: body('b') }
				),
				...foot(4, prompts, lang, true)
			)
		),
		colourMap(),
		el('p:sldLayoutIdLst', {}, el('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' })),
		el('p:hf', { hdr: 0, dt: 0 }),
		el(
			'p:txStyles',
			{},
			el('p:titleStyle', {}, level(1, { size: 32, face: 'major' })),
			el('p:bodyStyle', {}, ...[1, 2, 3].map((n) => level(n, { size: 14 }))),
			el('p:otherStyle', {}, level(1, { size: 14 }))
		)
	)
});

/** The one kind of slide there is: a title and a picture, with the chapter and the sources. */
export function slideLayout(prompts: Prompts, lang: string): Part {
	const places: LayoutShape[] = [
		{ name: prompts.title, place: { type: 'title' }, at: BOXES.title, body: body('t') },
		{
			name: prompts.kicker,
			place: { type: 'body', idx: INDEX.kicker },
			at: BOXES.kicker,
			body: body('t'),
			styles: styled({ size: 14, colour: 'tx2', bold: true })
		},
		{
			name: prompts.picture,
			place: { type: 'pic', idx: INDEX.picture },
			at: BOXES.picture,
			body: body('t', false),
			styles: styled({ size: 14, colour: 'tx2' })
		},
		{
			name: prompts.sources,
			place: { type: 'body', idx: INDEX.sources },
			at: BOXES.sources,
			body: body('b'),
			styles: styled({ size: 12, colour: 'tx2' })
		}
	];
	return {
		path: LAYOUT,
		type: `${TYPE}.slideLayout+xml`,
		relations: [{ id: 'rId1', type: 'slideMaster', target: MASTER }],
		root: el(
			'p:sldLayout',
			{ ...NAMESPACES, preserve: 1, userDrawn: 1 },
			el(
				'p:cSld',
				{ name: prompts.picture },
				shapeTree(
					...places.map(({ name, place, at, ...styles }, i) =>
						words({ id: i + 2, name, place, at }, prompt(name, lang), styles)
					),
					...foot(places.length + 2, prompts, lang, false)
				)
			),
			el('p:clrMapOvr', {}, el('a:masterClrMapping'))
		)
	};
}
