import type { MarkupNode } from '$lib/markup/nodes';
import { token } from '../images/tokens';
import { el, type Part } from './parts';

/** Faces that every program has, or has a stand-in for; documents have the same. */
const SERIF = 'Georgia';
const SANS = 'Arial';

/** A colour of the story, as presentations write it. */
const colour = (name: string): MarkupNode =>
	el('a:srgbClr', { val: token(name, 'light').slice(1).toUpperCase() });

const face = (tag: string, typeface: string): MarkupNode =>
	el(tag, {}, el('a:latin', { typeface }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' }));

const solid = (): MarkupNode => el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));

/** The names of a theme's colours, and which of the story's each is. */
const COLOURS = {
	dk1: 'ink',
	lt1: 'paper',
	dk2: 'muted',
	lt2: 'rule',
	accent1: 'KZ',
	accent2: 'UZ',
	accent3: 'TM',
	accent4: 'KG',
	accent5: 'TJ',
	accent6: 'accent',
	hlink: 'ink',
	folHlink: 'muted'
} as const;

/** The story's colours and faces. @param number of the theme: each master has its own */
export const theme = (number: number, name: string): Part => ({
	path: `ppt/theme/theme${number}.xml`,
	type: 'application/vnd.openxmlformats-officedocument.theme+xml',
	root: el(
		'a:theme',
		{ 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
		el(
			'a:themeElements',
			{},
			el(
				'a:clrScheme',
				{ name },
				...Object.entries(COLOURS).map(([slot, of]) => el(`a:${slot}`, {}, colour(of)))
			),
			el('a:fontScheme', { name }, face('a:majorFont', SERIF), face('a:minorFont', SANS)),
			el(
				'a:fmtScheme',
				{ name },
				el('a:fillStyleLst', {}, solid(), solid(), solid()),
				el(
					'a:lnStyleLst',
					{},
					...[6350, 12700, 19050].map((w) => el('a:ln', { w }, solid(), el('a:prstDash', { val: 'solid' })))
				),
				el('a:effectStyleLst', {}, ...[1, 2, 3].map(() => el('a:effectStyle', {}, el('a:effectLst')))),
				el('a:bgFillStyleLst', {}, solid(), solid(), solid())
			)
		)
	)
});
