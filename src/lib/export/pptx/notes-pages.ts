import type { MarkupNode } from '$lib/markup/nodes';
import { NOTES_MASTER, type Prompts } from './masters';
import { el, NAMESPACES, type Part } from './parts';
import { placed, shapeTree, words, type Box } from './shapes';
import { body, colourMap, level, paper, prompt } from './styles';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml';

/** A page of notes, in inches: the slide above, words below it. */
const NOTES: Readonly<Record<'picture' | 'notes', Box>> = {
	picture: { x: 0.75, y: 0.6, width: 6, height: 3.375 },
	notes: { x: 0.75, y: 4.3, width: 6, height: 5.2 }
};

/** The slide itself, small. */
export const smallSlide = (id: number, at?: Box): MarkupNode =>
	el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id, name: 'Slide' }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
			el('p:nvPr', {}, el('p:ph', { type: 'sldImg', ...(at ? { idx: 2 } : {}) }))
		),
		at ? withShape(placed(at)) : el('p:spPr')
	);

const withShape = (properties: MarkupNode): MarkupNode => ({
	...properties,
	inside: [
		...(properties.inside as MarkupNode[]),
		el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
		el('a:noFill'),
		el('a:ln', { w: 9525 }, el('a:solidFill', {}, el('a:schemeClr', { val: 'tx2' })))
	]
});

/** What pages of notes have. */
export const notesMaster = (prompts: Prompts, lang: string): Part => ({
	path: NOTES_MASTER,
	type: TYPE,
	relations: [{ id: 'rId1', type: 'theme', target: 'ppt/theme/theme2.xml' }],
	root: el(
		'p:notesMaster',
		NAMESPACES,
		el(
			'p:cSld',
			{},
			paper(),
			shapeTree(
				smallSlide(2, NOTES.picture),
				words(
					{ id: 3, name: prompts.notes, place: { type: 'body', idx: 1 }, at: NOTES.notes },
					prompt(prompts.notes, lang),
					{ body: body('t') }
				)
			)
		),
		colourMap(),
		el('p:notesStyle', {}, level(1, { size: 11 }))
	)
});
