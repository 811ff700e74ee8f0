import { describe, expect, it } from 'vitest';
import type { DotMark, RibbonMark, LineMark, PathMark, RectMark, TextMark, CurveMark } from './frame';
import { textBox, textWidth } from './measure';
import { markNode, type RenderContext } from './nodes';
import type { SvgNode } from '$lib/markup/nodes';
import { ribbonStrands, curveStrands } from './strands';

const PICTURE = { id: 'p' };
const evidence = (fact: string) => `/sources/#${fact}`;
const inside = (node: SvgNode) => node.inside as readonly SvgNode[];

describe('a text', () => {
	const text: TextMark = {
		kind: 'text',
		key: 't',
		color: 'ink',
		x: 10.04,
		y: 20.06,
		lines: ['one'],
		size: 14
	};

	it('is one element where it has one line', () =>
		expect(markNode(text, PICTURE)).toEqual({
			tag: 'text',
			attributes: {
				opacity: undefined,
				'aria-hidden': 'true',
				x: 10,
				y: 20.1,
				'font-size': 14,
				'text-anchor': undefined,
				fill: 'var(--ink)',
				'text-decoration': undefined,
				class: undefined
			},
			inside: 'one'
		}));

	it('has an element for each line where it has more', () => {
		const node = markNode({ ...text, lines: ['one', 'two', 'three'], anchor: 'end' }, PICTURE);
		expect(node.attributes['text-anchor']).toBe('end');
		expect(node.attributes).not.toHaveProperty('textLength');
		expect(inside(node)).toEqual([
			{ tag: 'tspan', attributes: { x: 10, dy: undefined }, inside: 'one' },
			{ tag: 'tspan', attributes: { x: 10, dy: 17.5 }, inside: 'two' },
			{ tag: 'tspan', attributes: { x: 10, dy: 17.5 }, inside: 'three' }
		]);
		const loose = markNode({ ...text, lines: ['one', 'two'], leading: 2 }, PICTURE);
		expect(inside(loose)[1]?.attributes.dy).toBe(28);
		expect(markNode({ ...text, lines: [] }, PICTURE).inside).toBe('');
	});

	it('is set in its face, and in the weight that the face has', () => {
		const look = (more: Partial<TextMark>) => {
			const { attributes } = markNode({ ...text, ...more }, PICTURE);
			return [attributes['font-family'], attributes['font-weight']];
		};
		expect(look({ weight: 600 })).toEqual([undefined, 600]);
		expect(look({ weight: 600, font: 'sans' })).toEqual([undefined, 600]);
		expect(look({ weight: 600, font: 'serif' })).toEqual(['var(--serif)', undefined]);
		expect(look({ font: 'display' })).toEqual(['var(--display)', 500]);
	});

	it('has an edge, and a line through it, where it is asked to', () => {
		const classOf = (more: Partial<TextMark>) => markNode({ ...text, ...more }, PICTURE).attributes.class;
		expect(classOf({ halo: true })).toBe('halo');
		expect(classOf({ struck: true })).toBe('struck');
		expect(classOf({ halo: true, struck: true })).toBe('halo struck');
		expect(classOf({ halo: false, struck: false })).toBeUndefined();
		expect(markNode({ ...text, struck: true }, PICTURE).attributes['text-decoration']).toBe('line-through');
	});

	it('is squeezed into the width it was planned for, line by line, where faces may be missing', () => {
		const fitted = { id: 'p', fitted: true };
		const planned = (line: string) => Math.round(textWidth(line, 14, 600) * 10) / 10;
		const one = markNode({ ...text, weight: 600 }, fitted);
		expect(one.attributes).toMatchObject({ textLength: planned('one'), lengthAdjust: 'spacingAndGlyphs' });
		const more = markNode({ ...text, weight: 600, lines: ['one', ''] }, fitted);
		expect(more.attributes).not.toHaveProperty('textLength');
		expect(inside(more)[0]?.attributes).toMatchObject({ textLength: planned('one') });
		// Nothing can't be stretched.
		expect(inside(more)[1]?.attributes).not.toHaveProperty('textLength');
	});

	it('opens its evidence where it has a fact, and there is evidence to open', () => {
		const mark = { ...text, fact: 'gas-price', opacity: 0.5 };
		const node = markNode(mark, { id: 'p', evidence, target: '_blank', fitted: true });
		expect(node).toMatchObject({
			tag: 'a',
			attributes: {
				opacity: 0.5,
				href: '/sources/#gas-price',
				target: '_blank',
				class: 'number'
			}
		});
		expect(node.attributes).not.toHaveProperty('aria-hidden');
		expect(inside(node).map(({ tag }) => tag)).toEqual(['rect', 'text']);
		expect(inside(node)[1]?.attributes).toHaveProperty('textLength');
		expect(markNode(text, { id: 'p', evidence }).tag).toBe('text');
		expect(markNode(mark, PICTURE).tag).toBe('text');
		const shape: RectMark = {
			kind: 'rect',
			key: 'r',
			color: 'KZ',
			x: 0,
			y: 0,
			width: 9,
			height: 9,
			fill: 'solid',
			fact: 'a'
		};
		expect(markNode(shape, { id: 'p', evidence }).tag).toBe('rect');
	});

	it('is called by its words and what they count, where that is known', () => {
		const called = (fact: string) => (fact === 'gas-price' ? 'Price of the gas concession' : undefined);
		const nameOf = (mark: TextMark) => markNode(mark, { id: 'p', evidence, called }).attributes['aria-label'];
		const number = { ...text, lines: ['$30m,', 'all\u00ADone'], fact: 'gas-price' };
		expect(nameOf(number)).toBe('$30m, allone: Price of the gas concession');
		expect(nameOf({ ...number, fact: 'another' })).toBeUndefined();
		// Where it leads nowhere, it is words of the picture.
		expect(markNode(number, { id: 'p', called }).attributes).not.toHaveProperty('aria-label');
	});

	it('has room for a finger around it, in the middle of which it stands', () => {
		const target = (lines: string[], size: number) => {
			const mark: TextMark = { ...text, lines, size, x: 100, y: 100, fact: 'gas-price' };
			const [rect] = inside(markNode(mark, { id: 'p', evidence }));
			const { x, y, width, height } = rect?.attributes as Record<string, number>;
			return {
				area: { x, y, width, height } as Record<'x' | 'y' | 'width' | 'height', number>,
				box: textBox(mark)
			};
		};
		const small = target(['1'], 14);
		expect([small.area.width, small.area.height]).toEqual([24, 24]);
		expect(small.area.x + 12).toBeCloseTo(small.box.x + small.box.width / 2, 0);
		expect(small.area.y + 12).toBeCloseTo(small.box.y + 7, 0);
		const large = target(['several words', 'in two lines'], 20);
		expect(large.area.width).toBeCloseTo(large.box.width, 0);
		expect(large.area.height).toBe(45);
		expect(large.area.x).toBeCloseTo(large.box.x, 0);
		expect(large.area.y).toBeCloseTo(large.box.y, 0);
	});
});

describe('a shape', () => {
	const attributes = (mark: Parameters<typeof markNode>[0]): Record<string, unknown> => {
		const node = markNode(mark, PICTURE);
		const given = Object.entries(node.attributes).filter(([, value]) => value !== undefined);
		return { tag: node.tag, ...Object.fromEntries(given) };
	};

	it('is a rectangle that is shifted with its stripes', () => {
		const rect: RectMark = {
			kind: 'rect',
			key: 'r',
			color: 'KZ',
			x: 1.26,
			y: 2,
			width: 30.04,
			height: 40,
			fill: 'solid'
		};
		expect(attributes(rect)).toEqual({
			tag: 'rect',
			transform: 'translate(1.3 2)',
			width: 30,
			height: 40,
			fill: 'var(--KZ)'
		});
		expect(
			attributes({ ...rect, width: -1, height: -2, radius: 3, stroke: 1.5, dashed: true, opacity: 0.126 })
		).toMatchObject({
			width: 0,
			height: 0,
			rx: 3,
			stroke: 'var(--KZ)',
			'stroke-width': 1.5,
			'stroke-dasharray': '4 3',
			opacity: 0.13
		});
	});

	it('is a line', () => {
		const line: LineMark = {
			kind: 'line',
			key: 'l',
			color: 'rule',
			x1: 1.01,
			y1: 2.02,
			x2: 3.03,
			y2: 4.04,
			stroke: 1
		};
		expect(attributes(line)).toEqual({
			tag: 'line',
			x1: 1,
			y1: 2,
			x2: 3,
			y2: 4,
			stroke: 'var(--rule)',
			'stroke-width': 1
		});
		expect(attributes({ ...line, dashed: true })).toHaveProperty('stroke-dasharray', '4 3');
	});

	it('is a dot: round, square or on its corner, and filled with its colour or with paper', () => {
		const dot: DotMark = { kind: 'dot', key: 'd', color: 'BE', x: 10, y: 20, r: 4, fill: 'solid' };
		expect(attributes(dot)).toEqual({
			tag: 'circle',
			cx: 10,
			cy: 20,
			r: 4,
			fill: 'var(--BE)',
			stroke: 'var(--BE)',
			'stroke-width': 1.75
		});
		expect(attributes({ ...dot, shape: 'circle', fill: 'hollow' })).toMatchObject({
			tag: 'circle',
			fill: 'var(--paper)',
			stroke: 'var(--BE)'
		});
		const square = { tag: 'rect', x: -4, y: -4, width: 8, height: 8, fill: 'var(--BE)' };
		expect(attributes({ ...dot, shape: 'square' })).toMatchObject({
			...square,
			transform: 'translate(10 20)'
		});
		expect(attributes({ ...dot, shape: 'diamond' })).toMatchObject({
			...square,
			transform: 'translate(10 20) rotate(45)'
		});
	});

	it('is an outline that is shifted and scaled, its border as wide as ever', () => {
		const path: PathMark = {
			kind: 'path',
			key: 'l',
			color: 'UZ',
			d: 'M0 0Z',
			k: 0.123456,
			tx: 1.26,
			ty: 2,
			fill: 'solid'
		};
		expect(attributes(path)).toEqual({
			tag: 'path',
			d: 'M0 0Z',
			transform: 'translate(1.3 2) scale(0.1235)',
			fill: 'color-mix(in oklab, var(--UZ) 100%, var(--paper))'
		});
		expect(attributes({ ...path, tint: 0.26, stroke: 0.9 })).toMatchObject({
			fill: 'color-mix(in oklab, var(--UZ) 26%, var(--paper))',
			stroke: 'var(--UZ)',
			'stroke-width': 0.9,
			'vector-effect': 'non-scaling-stroke'
		});
		expect(attributes({ ...path, fill: 'none' }).fill).toBe('none');
	});

	it('is strands: before its colour turns, then after, and only those that are there', () => {
		const ribbon: RibbonMark = {
			kind: 'ribbon',
			key: 'f',
			color: 'KZ',
			from: 'BE',
			x0: 0,
			y0: 0,
			x1: 90,
			y1: 30,
			width: 20,
			colorStop: 0.5
		};
		const { before, after, stroke } = ribbonStrands(ribbon);
		const node = markNode(ribbon, PICTURE);
		expect(node).toMatchObject({ tag: 'g', attributes: { fill: 'none', 'stroke-width': 3.6 } });
		expect(stroke).toBeCloseTo(3.6, 9);
		expect(node.attributes['stroke-dasharray']).toBeUndefined();
		expect(inside(node)).toEqual([
			{ tag: 'path', attributes: { d: before, stroke: 'var(--BE)' } },
			{ tag: 'path', attributes: { d: after, stroke: 'var(--KZ)' } }
		]);
		const all = inside(markNode({ ...ribbon, colorStop: 0, dashed: true }, PICTURE));
		expect(all.map(({ attributes: { stroke: color } }) => color)).toEqual(['var(--KZ)']);
		expect(markNode({ ...ribbon, dashed: true }, PICTURE).attributes['stroke-dasharray']).toBe('2 5');
	});

	it('is a curve’s strands, as thick as the curve says', () => {
		const curve: CurveMark = {
			kind: 'curve',
			key: 't',
			color: 'UZ',
			from: 'LU',
			x0: 0,
			y0: 0,
			cx0: 30,
			cy0: 9,
			cx1: 60,
			cy1: 9,
			x1: 90,
			y1: 0,
			strands: 2,
			spread0: 0,
			spread1: 8,
			colorStop: 1,
			stroke: 2.26
		};
		const node = markNode(curve, PICTURE);
		expect(node.attributes['stroke-width']).toBe(2.3);
		expect(inside(node)).toEqual([
			{ tag: 'path', attributes: { d: curveStrands(curve).before, stroke: 'var(--LU)' } }
		]);
	});
});

describe('where a picture is shown', () => {
	const label: TextMark = {
		kind: 'text',
		key: 't',
		color: 'ink',
		x: 0,
		y: 9,
		lines: ['1'],
		size: 14,
		fact: 'gas-price'
	};

	it('in a stranger’s page, evidence opens elsewhere', () => {
		const targetIn = (setting: RenderContext) => markNode(label, setting).attributes.target;
		expect(targetIn({ ...PICTURE, evidence })).toBeUndefined();
		expect(targetIn({ ...PICTURE, evidence, target: '_blank' })).toBe('_blank');
	});

	it('in a file that is one image, nothing needs to be hidden', () => {
		expect(markNode(label, PICTURE).attributes['aria-hidden']).toBe('true');
		expect(markNode(label, { ...PICTURE, image: true }).attributes['aria-hidden']).toBeUndefined();
	});
});
