import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SvgNode } from '$lib/markup/nodes';
import { paintMarks, type CanvasStyle } from './canvas';
import { COLORS } from './colors';
import type { CurveMark, DotMark, LineMark, Mark, PathMark, RectMark, RibbonMark, TextMark } from './frame';
import { textWidth } from './measure';
import { markNode } from './nodes';
import { RecordedContext, RecordedPath } from './testing/recorded-context';

const style: CanvasStyle = {
	colors: Object.fromEntries(COLORS.map((name) => [name, `#${name}`])) as CanvasStyle['colors'],
	families: { sans: 'Sans', serif: 'Serif', display: 'Display' }
};
const paint = (marks: readonly Mark[], more: Partial<CanvasStyle> = {}) => {
	const recorded = new RecordedContext();
	paintMarks(recorded.context, marks, { ...style, ...more });
	return recorded.drawn;
};
/** What SVG says of a mark. */
const svg = (mark: Mark) => markNode(mark, { id: 'p' });
const attributes = (mark: Mark) => svg(mark).attributes;
const moved = (x: unknown, y: unknown) => [1, 0, 0, 1, x, y];
const dashes = (dash: unknown) => (dash ? String(dash).split(' ').map(Number) : []);

const text: TextMark = {
	kind: 'text',
	key: 't',
	color: 'ink',
	x: 10.04,
	y: 20.06,
	lines: ['Ab'],
	size: 13.04
};
const rect: RectMark = {
	kind: 'rect',
	key: 'r',
	color: 'KZ',
	fill: 'solid',
	x: 5.04,
	y: 6.06,
	width: 30.04,
	height: 8
};
const line: LineMark = {
	kind: 'line',
	key: 'l',
	color: 'rule',
	x1: 1.04,
	y1: 2,
	x2: 3,
	y2: 4.06,
	stroke: 1.5
};
const dot: DotMark = { kind: 'dot', key: 'd', color: 'BE', x: 9.04, y: 8, r: 3.06, fill: 'solid' };
const path: PathMark = {
	kind: 'path',
	key: 'p',
	color: 'UZ',
	d: 'M0 0H9Z',
	k: 2,
	tx: 4.04,
	ty: 5,
	fill: 'solid'
};
const ribbon: RibbonMark = {
	kind: 'ribbon',
	key: 'f',
	color: 'KZ',
	from: 'rule',
	x0: 0,
	y0: 10,
	x1: 100,
	y1: 30,
	width: 12,
	colorStop: 0.5
};
const curve: CurveMark = {
	kind: 'curve',
	key: 'c',
	color: 'LU',
	from: 'rule',
	x0: 0,
	y0: 0,
	cx0: 10,
	cy0: 20,
	cx1: 30,
	cy1: 20,
	x1: 40,
	y1: 0,
	strands: 3,
	spread0: 4,
	spread1: 6,
	colorStop: 0.3
};

beforeEach(() => {
	vi.stubGlobal('Path2D', RecordedPath);
});

describe('marks on a canvas', () => {
	it('are drawn in their order, each at its own opacity, and not at all at none', () => {
		const drawn = paint([
			{ ...line, opacity: 0.4 },
			{ ...rect, opacity: 0 },
			{ ...line, opacity: -0.1 },
			{ ...rect, opacity: 1.2 },
			dot
		]);
		expect(drawn.map(({ how, alpha }) => [how, alpha])).toEqual([
			['stroke', 0.4],
			['fill', 1],
			['fill', 1],
			['stroke', 1]
		]);
	});

	it('have outlines that are kept from frame to frame, but not for ever', () => {
		const made = vi.fn();
		vi.stubGlobal(
			'Path2D',
			class extends RecordedPath {
				constructor(d: string) {
					super(d);
					made(d);
				}
			}
		);
		const outline = (x: number): Mark => ({ ...path, d: `M${x} 0h9` });
		paint([outline(0)]);
		paint([outline(0)]);
		expect(made.mock.calls).toEqual([['M0 0h9']]);
		paint(Array.from({ length: 1000 }, (_, x) => outline(x)));
		paint([outline(999)]);
		expect(made).toHaveBeenCalledTimes(1000);
		paint([outline(0)]);
		expect(made).toHaveBeenCalledTimes(1001);
	});

	it('leave nothing in force for what is drawn after them', () => {
		const all: Mark[] = [
			{ ...text, halo: true, struck: true, opacity: 0.5 },
			{ ...rect, fill: 'alleged', stroke: 1, dashed: true, opacity: 0.5 },
			{ ...path, stroke: 2 },
			{ ...line, dashed: true },
			{ ...ribbon, dashed: true }
		];
		const recorded = new RecordedContext();
		paintMarks(recorded.context, [...all, path, dot, rect], style);
		const alone = [...paint([path]), ...paint([dot]), ...paint([rect])];
		const same = ({ how, what, paint: color, alpha, matrix, clipped }: (typeof alone)[number]) => ({
			how,
			what,
			color,
			alpha,
			matrix,
			clipped
		});
		const last = recorded.drawn.slice(-alone.length);
		expect(last.map(same)).toEqual(alone.map(same));
		expect(last.find(({ how }) => how === 'stroke')?.line.dash).toEqual([]);
		expect(recorded.globalAlpha).toBe(1);
		expect(recorded.textRendering).toBe('geometricPrecision');
	});

	it('a line is the one in SVG', () => {
		for (const mark of [line, { ...line, dashed: true }]) {
			const { x1, y1, x2, y2, ...look } = attributes(mark);
			expect(paint([mark])).toMatchObject([
				{
					how: 'stroke',
					what: [
						['M', x1, y1],
						['L', x2, y2]
					],
					paint: '#rule',
					line: { width: look['stroke-width'], dash: dashes(look['stroke-dasharray']) }
				}
			]);
		}
		expect(paint([{ ...line, dashed: true }])[0]?.line.dash).toEqual([4, 3]);
	});

	it('a dot is the one in SVG, in each shape, filled or hollow', () => {
		const { cx, cy, r, ...look } = attributes(dot);
		const [filled, edge] = paint([dot]);
		expect(filled).toMatchObject({ how: 'fill', what: [['arc', cx, cy, r, 0, 2 * Math.PI]], paint: '#BE' });
		expect(edge).toMatchObject({ how: 'stroke', paint: '#BE', line: { width: look['stroke-width'] } });
		expect(paint([{ ...dot, fill: 'hollow' }]).map((drawn) => drawn.paint)).toEqual(['#paper', '#BE']);
		const square = attributes({ ...dot, shape: 'square' });
		expect(paint([{ ...dot, shape: 'square' }])[0]?.what).toEqual([
			['rect', 9 + Number(square.x), 8 + Number(square.y), square.width, square.height]
		]);
		const half = Number(r) * Math.SQRT2;
		expect(paint([{ ...dot, shape: 'diamond' }])[0]?.what).toEqual([
			['M', 9, 8 - half],
			['L', 9 + half, 8],
			['L', 9, 8 + half],
			['L', 9 - half, 8],
			['Z']
		]);
		expect(paint([{ ...dot, r: 0 }])).toEqual([]);
	});

	it('an outline is the one in SVG: moved, scaled, tinted, and its edge as wide as it says', () => {
		const tinted: PathMark = { ...path, tint: 0.3, stroke: 1 };
		expect(attributes(tinted)).toMatchObject({ transform: 'translate(4 5) scale(2)', 'stroke-width': 1 });
		const [filled, edge] = paint([tinted]);
		expect(filled).toMatchObject({ how: 'fill', what: [{ d: path.d }], matrix: [2, 0, 0, 2, 4, 5] });
		expect(filled?.paint).toBe(
			String(attributes(tinted).fill).replaceAll(/var\(--(\w+)\)/g, (_, name: string) => `#${name}`)
		);
		expect(edge).toMatchObject({ how: 'stroke', what: [{ d: path.d }], paint: '#UZ', line: { width: 0.5 } });
		// Turned round, its edge is as wide.
		expect(paint([{ ...tinted, k: -2 }])[1]?.line.width).toBe(0.5);
		expect(paint([path]).map(({ how, paint: color }) => [how, color])).toEqual([['fill', '#UZ']]);
		expect(paint([{ ...path, fill: 'none', stroke: 1 }]).map(({ how }) => how)).toEqual(['stroke']);
	});

	it('a ribbon and a curve are strand by strand those in SVG, whether they stand still or move', () => {
		for (const mark of [ribbon, curve, { ...ribbon, dashed: true }, { ...curve, drawn: 0.4 }]) {
			const node = svg(mark);
			const strands = node.inside as readonly SvgNode[];
			for (let again = 0; again < 2; again++) {
				const drawn = paint([mark]).filter(({ what: [one] }) => (one as RecordedPath).d);
				expect(drawn.map(({ what: [one] }) => (one as RecordedPath).d)).toEqual(
					strands.map(({ attributes: { d } }) => d)
				);
				expect(drawn.map(({ paint: color }) => color)).toEqual(
					strands.map(({ attributes: { stroke } }) => String(stroke).replace(/var\(--(\w+)\)/, '#$1'))
				);
				expect(drawn.length).toBeGreaterThan(0);
				for (const { how, line: stroke } of drawn) {
					expect(how).toBe('stroke');
					expect(stroke.width).toBe(node.attributes['stroke-width']);
					expect(stroke.dash).toEqual(dashes(node.attributes['stroke-dasharray']));
				}
			}
		}
		// Another mark under the same key is drawn anew.
		const d = (mark: Mark) => paint([mark]).map(({ what: [one] }) => (one as RecordedPath).d);
		expect(d({ ...ribbon, y1: 50 })).not.toEqual(d(ribbon));
	});
});

describe('a rectangle on a canvas', () => {
	it('stands where it stands in SVG, never inside out', () => {
		const { width, height, transform } = attributes(rect);
		expect(transform).toBe('translate(5 6.1)');
		expect(paint([rect])).toMatchObject([
			{ how: 'fill', what: [['rect', 0, 0, width, height]], paint: '#KZ', matrix: moved(5, 6.1) }
		]);
		expect(paint([{ ...rect, width: -3, height: -4 }])[0]?.what).toEqual([['rect', 0, 0, 0, 0]]);
		expect(paint([{ ...rect, radius: 3 }])[0]?.what).toEqual([['roundRect', 0, 0, 30, 8, 3]]);
	});

	it('has an edge as wide as it says, dashed where it is, round its corners, and no fill where it has none', () => {
		const edged: RectMark = { ...rect, fill: 'none', stroke: 1.25, dashed: true, radius: 2 };
		expect(paint([edged])).toMatchObject([
			{
				how: 'stroke',
				what: [['roundRect', 0, 0, 30, 8, 2]],
				paint: '#KZ',
				line: { width: 1.25, dash: [4, 3] }
			}
		]);
		expect(paint([{ ...edged, radius: undefined, dashed: false }])).toMatchObject([
			{ what: [['rect', 0, 0, 30, 8]], line: { dash: [] } }
		]);
		expect(paint([{ ...rect, fill: 'none' }])).toEqual([]);
	});

	it('keeps its edge whole and straight above a texture', () => {
		for (const fill of ['strands', 'promised', 'option', 'alleged'] as const)
			for (const grain of ['vertical', 'horizontal'] as const) {
				const edge = paint([{ ...rect, fill, grain, stroke: 1, opacity: 0.5 }]).at(-1);
				expect(edge).toMatchObject({ how: 'stroke', clipped: false, matrix: moved(5, 6.1), alpha: 0.5 });
			}
	});
});

describe('a text on a canvas', () => {
	it('is set as in SVG: face, weight, size, anchor, color, line by line', () => {
		const { x, y, 'font-size': size } = attributes(text);
		expect(paint([text])).toMatchObject([
			{
				how: 'fillText',
				what: ['Ab', 0, 0],
				paint: '#ink',
				matrix: moved(x, y),
				font: `400 ${String(size)}px Sans`,
				align: 'start'
			}
		]);
		const look = (more: Partial<TextMark>) => {
			const [{ font, align } = { font: '', align: '' }] = paint([{ ...text, ...more }]);
			return [font, align];
		};
		expect(look({ weight: 600, anchor: 'middle' })).toEqual(['600 13px Sans', 'center']);
		expect(look({ font: 'serif', weight: 600, anchor: 'end' })).toEqual(['400 13px Serif', 'end']);
		expect(look({ font: 'display' })).toEqual(['500 13px Display', 'start']);
		const lines = paint([{ ...text, lines: ['a', '', 'b\u00ADc'], leading: 1.5 }]);
		expect(lines.map(({ what: [said], matrix }) => [said, matrix[5]])).toEqual([
			['a', 20.1],
			['bc', 20.1 + 2 * 19.6]
		]);
		expect(paint([{ ...text, lines: ['a', 'b'] }])[1]?.matrix[5]).toBeCloseTo(20.1 + 16.3, 6);
	});

	it('has paper around it where it stands on a map, below its letters', () => {
		expect(paint([{ ...text, halo: true }])).toMatchObject([
			{ how: 'strokeText', what: ['Ab', 0, 0], paint: '#paper', line: { width: 4, join: 'round', dash: [] } },
			{ how: 'fillText', paint: '#ink' }
		]);
	});

	it('is struck through along all of it, wherever it is anchored', () => {
		const strike = (more: Partial<TextMark>) => paint([{ ...text, size: 20, struck: true, ...more }])[1];
		expect(strike({})).toMatchObject({ how: 'fillRect', what: [0, -5.4, 20, 0.09 * 20], paint: '#ink' });
		expect(strike({ anchor: 'middle' })?.what[0]).toBe(-10);
		expect(strike({ anchor: 'end' })?.what[0]).toBe(-20);
		expect(strike({ size: 10 })?.what[3]).toBe(1.5);
	});

	it('is squeezed into the width it was planned for where typefaces may be others', () => {
		const planned = textWidth('Ab', text.size);
		const [drawn] = paint([text], { fitted: true });
		expect(drawn?.matrix).toEqual([planned / 20, 0, 0, 1, 10, 20.1]);
		expect(paint([{ ...text, struck: true }], { fitted: true })[1]?.what[2]).toBe(20);
	});
});
