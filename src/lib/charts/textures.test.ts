import { describe, expect, it } from 'vitest';
import type { Fill, Mark, RectMark } from './frame';
import { fillOf, textureId, textureNode, texturesOf, type Texture } from './textures';
import type { SvgNode } from '$lib/markup/nodes';

const rect = (fill: Fill, more: Partial<RectMark> = {}): RectMark => ({
	kind: 'rect',
	key: 'r',
	color: 'KZ',
	x: 0,
	y: 0,
	width: 9,
	height: 9,
	fill,
	...more
});
const node = (fill: Texture['fill'], grain: Texture['grain'] = 'vertical') =>
	textureNode({ fill, color: 'KZ', grain }, 'p');
const inside = ({ inside: list }: SvgNode) => list as readonly SvgNode[];

describe('the paint of a rectangle', () => {
	it('is a colour, nothing, or the texture of its own picture', () => {
		expect(fillOf(rect('solid'), 'p')).toBe('var(--KZ)');
		expect(fillOf(rect('none'), 'p')).toBe('none');
		expect(fillOf(rect('strands'), 'p')).toBe('url(#p-strands-KZ-vertical)');
		expect(fillOf(rect('promised', { grain: 'horizontal', color: 'BE' }), 'q')).toBe(
			'url(#q-promised-BE-horizontal)'
		);
		expect(textureId({ fill: 'option', color: 'LU', grain: 'vertical' }, 'q')).toBe('q-option-LU-vertical');
	});

	it('is made once for each way it comes, for rectangles alone', () => {
		const marks: Mark[] = [
			rect('strands'),
			rect('solid'),
			rect('none'),
			rect('strands', { key: 'again' }),
			rect('strands', { grain: 'horizontal' }),
			rect('alleged', { color: 'BE' }),
			{ kind: 'dot', key: 'd', color: 'KZ', x: 0, y: 0, r: 1, fill: 'solid' }
		];
		expect(texturesOf(marks)).toEqual([
			{ fill: 'strands', color: 'KZ', grain: 'vertical' },
			{ fill: 'strands', color: 'KZ', grain: 'horizontal' },
			{ fill: 'alleged', color: 'BE', grain: 'vertical' }
		]);
	});
});

describe('a texture', () => {
	it('repeats, in units of the picture, in its colour', () => {
		for (const fill of ['strands', 'promised', 'option', 'alleged'] as const) {
			const { tag, attributes, inside: list } = node(fill);
			expect(tag).toBe('pattern');
			expect(attributes).toMatchObject({ id: `p-${fill}-KZ-vertical`, patternUnits: 'userSpaceOnUse' });
			for (const piece of list as SvgNode[]) expect(piece.attributes.fill).toBe('var(--KZ)');
		}
	});

	it('is six stripes side by side where it is, none on another, and the tile is filled but for the gaps', () => {
		const { attributes } = node('strands');
		const stripes = inside(node('strands')).map(({ tag, attributes: a }) => {
			expect(tag).toBe('rect');
			expect(a.height).toBe(attributes.height);
			expect(a.opacity).toBeGreaterThan(0.8);
			return [Number(a.x), Number(a.x) + Number(a.width)] as const;
		});
		expect(stripes).toHaveLength(6);
		stripes.forEach(([start, end], i) => {
			expect(start).toBeGreaterThan(stripes[i - 1]?.[1] ?? 0);
			expect(end).toBeLessThan(Number(attributes.width));
		});
		const filled = stripes.reduce((sum, [start, end]) => sum + end - start, 0);
		expect(filled / Number(attributes.width)).toBeCloseTo(0.8, 1);
	});

	it('is a thin stripe where it was promised, a dot where it might have been, a hatch where it is alleged', () => {
		expect(inside(node('promised'))).toMatchObject([
			{ tag: 'rect', attributes: { x: 2, width: 1, height: 20, opacity: 0.55 } }
		]);
		expect(node('promised').attributes).toMatchObject({ width: 5, height: 20 });
		expect(inside(node('option'))).toMatchObject([
			{ tag: 'circle', attributes: { cx: 3, cy: 3, r: 0.9, opacity: 0.7 } }
		]);
		expect(node('option').attributes).toMatchObject({ width: 6, height: 6 });
		expect(inside(node('alleged'))).toMatchObject([{ tag: 'rect', attributes: { width: 1.4, height: 7 } }]);
		expect(node('alleged').attributes).toMatchObject({ width: 7, height: 7 });
	});

	it('turns with the grain, but for dots, which have none, and the hatch, which leans anyway', () => {
		const turn = (...texture: Parameters<typeof node>) => node(...texture).attributes.patternTransform;
		expect(turn('strands')).toBeUndefined();
		expect(turn('promised')).toBeUndefined();
		expect(turn('strands', 'horizontal')).toBe('rotate(90)');
		expect(turn('promised', 'horizontal')).toBe('rotate(90)');
		expect(turn('option', 'horizontal')).toBeUndefined();
		expect(turn('alleged')).toBe('rotate(45)');
		expect(turn('alleged', 'horizontal')).toBe('rotate(45)');
	});

	it('fades from its first edge or to its last, across or down', () => {
		const fade = (...texture: Parameters<typeof node>) => {
			const { tag, attributes, ...rest } = node(...texture);
			expect(tag).toBe('linearGradient');
			const stops = inside({ tag, attributes, ...rest });
			expect(stops.map(({ attributes: a }) => [a.offset, a['stop-color']])).toEqual([
				[0, 'var(--KZ)'],
				[1, 'var(--KZ)']
			]);
			expect(stops.every((stop) => stop.tag === 'stop')).toBe(true);
			return [attributes.x2, attributes.y2, ...stops.map(({ attributes: a }) => a['stop-opacity'])];
		};
		expect(fade('fade-first')).toEqual([0, 1, 1, 0]);
		expect(fade('fade-last')).toEqual([0, 1, 0, 1]);
		expect(fade('fade-first', 'horizontal')).toEqual([1, 0, 1, 0]);
		expect(fade('fade-last', 'horizontal')).toEqual([1, 0, 0, 1]);
		expect(node('fade-last').attributes.id).toBe('p-fade-last-KZ-vertical');
	});
});
