import type { MarkupNode } from '$lib/markup/nodes';
import { el } from './parts';

/** English Metric Units to the inch, in which presentations measure. */
const INCH = 914_400;

/** A box on a slide, in inches. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A slide of 16:9, in inches. */
export const SLIDE = { width: 40 / 3, height: 7.5 } as const;
export const emu = (inches: number): number => Math.round(inches * INCH);

/** Where the words of a slide are, and its picture: as on the slides of the site. */
export const BOXES = {
	kicker: { x: 0.5, y: 0.45, width: 3.95, height: 0.6 },
	title: { x: 0.5, y: 1, width: 3.95, height: 3.4 },
	sources: { x: 0.5, y: 4.5, width: 3.95, height: 2.05 },
	foot: { x: 0.5, y: 6.7, width: 3.3, height: 0.45 },
	number: { x: 3.85, y: 6.7, width: 0.6, height: 0.45 },
	picture: { x: 4.75, y: 0.45, width: 8.1, height: 6.6 }
} as const satisfies Record<string, Box>;

const FRAME = (name: string, { x, y, width, height }: Box): MarkupNode =>
	el(name, {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(width), cy: emu(height) }));

/** Where something is, as its properties say it. */
export const placed = (box: Box): MarkupNode => el('p:spPr', {}, FRAME('a:xfrm', box));

/** A place for something on a slide, by which programs know what it is. */
export interface Placeholder {
	type: 'title' | 'body' | 'pic' | 'sldNum' | 'ftr' | 'sldImg';
	/** Which of its kind it is; layouts and slides have the same. */
	idx?: number;
}

export interface Run {
	text: string;
	bold?: boolean;
	/** A relation of its slide that it leads to. */
	link?: string;
}

/**
 * A paragraph of runs, each in its language.
 *
 * @param size in points, for words whose programs have a size of their own and don't ask a master
 */
export const paragraph = (runs: readonly Run[], lang: string, size?: number): MarkupNode =>
	el(
		'a:p',
		{},
		...(size ? [el('a:pPr', { marL: 0, indent: 0 })] : []),
		...runs.map(({ text, bold, link }) =>
			el(
				'a:r',
				{},
				el(
					'a:rPr',
					{ lang, sz: size && size * 100, b: bold ? 1 : undefined, dirty: 0 },
					...(link ? [el('a:hlinkClick', { 'r:id': link })] : [])
				),
				{ tag: 'a:t', attributes: {}, inside: text }
			)
		)
	);

/** The number of its slide, which programs keep right. */
export const numberParagraph = (number: number, lang: string): MarkupNode =>
	el(
		'a:p',
		{},
		el(
			'a:fld',
			{ id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
			el('a:rPr', { lang, dirty: 0 }),
			{ tag: 'a:t', attributes: {}, inside: String(number) }
		)
	);

/** A box of words. @param at where it is; what is left out its layout says */
export const words = (
	{ id, name, place, at }: { id: number; name: string; place: Placeholder; at?: Box },
	paragraphs: readonly MarkupNode[],
	{ body = el('a:bodyPr'), styles = el('a:lstStyle') }: { body?: MarkupNode; styles?: MarkupNode } = {}
): MarkupNode =>
	el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id, name }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
			el('p:nvPr', {}, el('p:ph', { ...place }))
		),
		at ? placed(at) : el('p:spPr'),
		el('p:txBody', {}, body, styles, ...paragraphs)
	);

/** All that is on a slide, a layout or a master, in the order in which it is read. */
export const shapeTree = (...shapes: MarkupNode[]): MarkupNode =>
	el(
		'p:spTree',
		{},
		el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
		el(
			'p:grpSpPr',
			{},
			el(
				'a:xfrm',
				{},
				...['off', 'ext', 'chOff', 'chExt'].map((name) =>
					el(`a:${name}`, /off/i.test(name) ? { x: 0, y: 0 } : { cx: 0, cy: 0 })
				)
			)
		),
		...shapes
	);

/** The largest box of a proportion that another has room for, in its middle. */
export function fitted(box: Box, { width, height }: { width: number; height: number }): Box {
	const scale = Math.min(box.width / width, box.height / height);
	const [wide, high] = [width * scale, height * scale];
	return { x: box.x + (box.width - wide) / 2, y: box.y + (box.height - high) / 2, width: wide, height: high };
}
