import type { Color, PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';

/** Outlines that fit a square of side 2 around the origin; each in layers, from the back, with how much of its colour it has. */
const SHAPES = {
	/** An open boll: fluff, and under it the husk it burst from, on a stalk. */
	cotton: [
		{
			d: 'M-0.5 0.42A0.4 0.4 0 0 1 -0.66 -0.3A0.42 0.42 0 0 1 0 -0.74A0.42 0.42 0 0 1 0.66 -0.3A0.4 0.4 0 0 1 0.5 0.42ZM-0.3 -0.22A0.3 0.3 0 0 1 0 0.1M0.3 -0.22A0.3 0.3 0 0 0 0 0.1',
			tint: 0.12
		},
		{
			d: 'M0.07 0.72V1H-0.07V0.72C-0.5 0.78 -0.86 0.5 -0.9 0C-0.62 0.28 -0.34 0.32 -0.16 0.42C-0.14 0.24 -0.08 0.08 0 -0.04C0.08 0.08 0.14 0.24 0.16 0.42C0.34 0.32 0.62 0.28 0.9 0C0.86 0.5 0.5 0.78 0.07 0.72Z',
			tint: 1
		}
	],
	/** A drop. */
	oil: [
		{
			d: 'M0 -0.95C0.25 -0.45 0.7 -0.05 0.7 0.35A0.7 0.62 0 0 1 -0.7 0.35C-0.7 -0.05 -0.25 -0.45 0 -0.95Z',
			tint: 1
		}
	]
} as const;

export type Glyph = keyof typeof SHAPES;

/** A small drawing of what is bought, `r` pixels from its middle to its edge. */
export const glyph = (
	key: string,
	what: Glyph,
	color: Color,
	[x, y, r]: readonly [number, number, number]
): PathMark[] =>
	SHAPES[what].map(({ d, tint }, layer) =>
		path(`${key}-${layer}`, d, color, { k: r, tx: x, ty: y, tint, stroke: tint < 1 ? 1.5 : undefined })
	);
