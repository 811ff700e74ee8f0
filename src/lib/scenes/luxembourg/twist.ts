import type { PathMark, Color } from '$lib/charts/frame';

/** Where a cord of two strands lies: it starts at `x`, `y` and runs right, or down. */
export interface TwistAt {
	x: number;
	y: number;
	length: number;
	/** From its middle to its edge, stroke not counted. */
	reach: number;
	stroke: number;
	/** Length of half a twist, about. */
	twist: number;
	down?: boolean;
	/** The strand that lies over at the first crossing, and the other. */
	tones: readonly [Color, Color];
}

const n = (value: number) => String(Math.round(value * 10) / 10);

/**
 * Two strands twisted round each other, each over and under in turn: what can't be told apart, or what was tied on
 * purpose. Neither strand's thickness or length means anything; the length of the cord may.
 */
export function twist(key: string, at: TwistAt, more: Partial<PathMark> = {}): PathMark[] {
	const { length, reach, stroke, tones } = at;
	const twists = Math.max(2, Math.round(length / at.twist));
	const step = length / twists;
	const point = (along: number, across: number) =>
		at.down ? `${n(across)} ${n(along)}` : `${n(along)} ${n(across)}`;
	// Half a twist, from edge to edge, with its crossing in the middle.
	const half = (i: number, side: number) =>
		`${point((i + 0.5) * step, side * reach)} ${point((i + 0.5) * step, -side * reach)} ${point((i + 1) * step, -side * reach)}`;
	const side = (strand: number, i: number) => ((i + strand) % 2 === 0 ? 1 : -1);
	const whole = (strand: number) =>
		`M${point(0, side(strand, 0) * reach)}${Array.from({ length: twists }, (_, i) => `C${half(i, side(strand, i))}`).join('')}`;
	const over = (strand: number) =>
		Array.from({ length: twists }, (_, i) => i)
			.filter((i) => i % 2 === strand)
			.map((i) => `M${point(i * step, side(strand, i) * reach)}C${half(i, side(strand, i))}`)
			.join('');
	const path = (name: string, color: Color, d: string, width: number): PathMark => ({
		kind: 'path',
		key: `${key}-${name}`,
		color,
		d,
		k: 1,
		tx: at.x,
		ty: at.y,
		fill: 'none',
		stroke: width,
		...more
	});
	return [
		path('first', tones[0], whole(0), stroke),
		path('gap-second', 'paper', over(1), stroke * 1.9),
		path('second', tones[1], whole(1), stroke),
		path('gap-first', 'paper', over(0), stroke * 1.9),
		path('over', tones[0], over(0), stroke)
	];
}
