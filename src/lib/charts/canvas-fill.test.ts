import { describe, expect, it } from 'vitest';
import type { SvgNode } from '$lib/markup/nodes';
import { paintFill } from './canvas-fill';
import type { RectMark } from './frame';
import { RecordedContext } from './testing/recorded-context';
import { textureNode } from './textures';

const [WIDTH, HEIGHT] = [61, 43];
const GRAINS = ['vertical', 'horizontal'] as const;
const mark = (fill: RectMark['fill'], grain: (typeof GRAINS)[number]): RectMark => ({
	kind: 'rect',
	key: 'r',
	color: 'KZ',
	x: 0,
	y: 0,
	width: WIDTH,
	height: HEIGHT,
	fill,
	grain
});
const paint = (fill: RectMark['fill'], grain: (typeof GRAINS)[number] = 'vertical', alpha = 1) => {
	const recorded = new RecordedContext();
	recorded.globalAlpha = alpha;
	recorded.rect(0, 0, WIDTH, HEIGHT);
	paintFill(recorded.context, mark(fill, grain), WIDTH, HEIGHT, '#f00');
	return recorded.drawn;
};
/** Points of the rectangle, on edges of stripes as rarely as can be. */
const POINTS = Array.from({ length: 40 }, (_, i) =>
	Array.from({ length: 30 }, (_, j) => [0.37 + (i * 60.2) / 39, 0.41 + (j * 42.3) / 29] as const)
).flat();

/** How opaque a pattern of SVG is at a point. */
function inPattern({ attributes, inside }: SvgNode, x: number, y: number): number {
	const turn = Number(/-?\d+/.exec(String(attributes.patternTransform))?.[0] ?? 0) * (Math.PI / 180);
	const [u, v] = [x * Math.cos(turn) + y * Math.sin(turn), y * Math.cos(turn) - x * Math.sin(turn)];
	const [w, h] = [Number(attributes.width), Number(attributes.height)];
	const [px, py] = [((u % w) + w) % w, ((v % h) + h) % h];
	for (const { tag, attributes: a } of inside as readonly SvgNode[]) {
		const at = Number(a.x ?? 0);
		const within =
			tag === 'circle'
				? Math.hypot(px - Number(a.cx), py - Number(a.cy)) < Number(a.r)
				: px >= at && px < at + Number(a.width);
		if (within) return Number(a.opacity ?? 1);
	}
	return 0;
}

/** How opaque the canvas is at a point. */
function onCanvas(drawn: ReturnType<typeof paint>, x: number, y: number): number {
	let opacity = 0;
	for (const { how, what, matrix, alpha } of drawn) {
		const [a, b, , , e, f] = matrix;
		const [u, v] = [(x - e) * a + (y - f) * b, (y - f) * a - (x - e) * b];
		if (how === 'fillRect') {
			const [left = 0, top = 0, width = 0, height = 0] = what as number[];
			if (u >= left && u < left + width && v >= top && v <= top + height) opacity += alpha;
		} else
			for (const [name, cx, cy, r] of what as [string, number, number, number][])
				if (name === 'arc' && Math.hypot(u - cx, v - cy) < r) opacity += alpha;
	}
	return opacity;
}

describe('a fill on a canvas', () => {
	it('is one color where it is solid', () => {
		expect(paint('solid')).toMatchObject([
			{ how: 'fill', what: [['rect', 0, 0, WIDTH, HEIGHT]], paint: '#f00' }
		]);
	});

	it('is at every point the pattern that SVG fills it with', () => {
		for (const fill of ['strands', 'promised', 'option', 'alleged'] as const)
			for (const grain of GRAINS) {
				const pattern = textureNode({ fill, color: 'KZ', grain }, 'p');
				const drawn = paint(fill, grain);
				const wrong = POINTS.filter(
					([x, y]) => Math.abs(inPattern(pattern, x, y) - onCanvas(drawn, x, y)) > 1e-6
				);
				expect(wrong, `${fill} ${grain}`).toEqual([]);
				expect(POINTS.some(([x, y]) => onCanvas(drawn, x, y) > 0)).toBe(true);
				expect(drawn.every(({ clipped, paint: color }) => clipped && color === '#f00')).toBe(true);
			}
	});

	it('fades with its mark', () => {
		for (const fill of ['strands', 'promised', 'option', 'alleged'] as const) {
			const half = paint(fill, 'vertical', 0.5);
			expect(half.map(({ alpha }) => 2 * alpha)).toEqual(paint(fill).map(({ alpha }) => alpha));
		}
	});

	it('fades from its first edge or to its last, across or down, and never through grey', () => {
		const none = 'color-mix(in srgb, #f00 1%, transparent)';
		const fade = (...of: Parameters<typeof paint>) => {
			const [drawn] = paint(...of);
			expect(drawn?.how).toBe('fill');
			const { line, stops } = drawn?.paint as { line: number[]; stops: [number, string][] };
			return [...line.slice(2), ...stops.flat()];
		};
		expect(fade('fade-first')).toEqual([0, HEIGHT, 0, '#f00', 1, none]);
		expect(fade('fade-last')).toEqual([0, HEIGHT, 0, none, 1, '#f00']);
		expect(fade('fade-first', 'horizontal')).toEqual([WIDTH, 0, 0, '#f00', 1, none]);
		expect(fade('fade-last', 'horizontal')).toEqual([WIDTH, 0, 0, none, 1, '#f00']);
	});
});
