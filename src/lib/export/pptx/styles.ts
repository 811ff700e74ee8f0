import type { MarkupNode } from '$lib/markup/nodes';
import { el } from './parts';
import { paragraph } from './shapes';

/** A way to write a level of a list. @param size in points */
export const level = (
	n: number,
	{
		size,
		colour = 'tx1',
		face = 'minor',
		bold = false
	}: { size: number; colour?: string; face?: string; bold?: boolean }
): MarkupNode =>
	el(
		`a:lvl${n}pPr`,
		{ marL: 0, indent: 0, algn: 'l' },
		el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
		el('a:buNone'),
		el(
			'a:defRPr',
			{ sz: size * 100, b: bold ? 1 : 0, kern: 1200 },
			el('a:solidFill', {}, el('a:schemeClr', { val: colour })),
			...['latin', 'ea', 'cs'].map((script) =>
				el(`a:${script}`, {
					typeface: `+${face === 'major' ? 'mj' : 'mn'}-${script === 'latin' ? 'lt' : script}`
				})
			)
		)
	);

export const styled = (style: Parameters<typeof level>[1]): MarkupNode =>
	el('a:lstStyle', {}, level(1, style));

/** How a box holds its words. @param anchor to which edge they keep; what is too long is set smaller */
export const body = (anchor: 't' | 'b', shrinks = true): MarkupNode =>
	el(
		'a:bodyPr',
		{ lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
		el(shrinks ? 'a:normAutofit' : 'a:noAutofit')
	);

/** What is written in a place that nobody has filled, in programs that show it. */
export const prompt = (text: string, lang: string): MarkupNode[] => [paragraph([{ text }], lang)];

/** Which colours of its theme a master's are. */
export const colourMap = (): MarkupNode =>
	el('p:clrMap', {
		bg1: 'lt1',
		tx1: 'dk1',
		bg2: 'lt2',
		tx2: 'dk2',
		...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
		hlink: 'hlink',
		folHlink: 'folHlink'
	});

export const paper = (): MarkupNode =>
	el(
		'p:bg',
		{},
		el('p:bgPr', {}, el('a:solidFill', {}, el('a:schemeClr', { val: 'bg1' })), el('a:effectLst'))
	);

/** The same small words, at the right. */
export function right(size: number): MarkupNode {
	const node = level(1, { size, colour: 'tx2' });
	return { ...node, attributes: { ...node.attributes, algn: 'r' } };
}
