import type { PathMark, Tone } from '$lib/charts/frame';

/** Both fit a square of side 2 around the origin. */
const SHAPES = {
	/** An open boll: four locks of cotton in their husk. */
	cotton:
		'M-0.88 0.1A0.46 0.46 0 0 1 -0.48 -0.42A0.52 0.52 0 0 1 0.48 -0.42A0.46 0.46 0 0 1 0.88 0.1Q0.66 0.86 0 0.92Q-0.66 0.86 -0.88 0.1ZM-0.88 0.1Q-0.3 0.06 0 0.5Q0.3 0.06 0.88 0.1M0 0.5V0.92',
	/** A drop. */
	oil: 'M0 -0.95C0.25 -0.45 0.7 -0.05 0.7 0.35A0.7 0.62 0 0 1 -0.7 0.35C-0.7 -0.05 -0.25 -0.45 0 -0.95Z'
} as const;

export type Glyph = keyof typeof SHAPES;

/** A small drawing of what is bought, `r` pixels from its middle to its edge. */
export const glyph = (
	key: string,
	what: Glyph,
	tone: Tone,
	[x, y, r]: readonly [number, number, number]
): PathMark => ({
	kind: 'path',
	key,
	tone,
	d: SHAPES[what],
	k: r,
	tx: x,
	ty: y,
	fill: 'solid',
	tint: what === 'oil' ? 1 : 0.12,
	stroke: 1.5
});
