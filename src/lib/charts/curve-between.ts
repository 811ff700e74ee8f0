import { range } from 'd3-array';
import type { Point } from './camera';
import type { CurveMark, Color } from './frame';
import { curve } from './marks';

type Ends = 'x0' | 'y0' | 'cx0' | 'cy0' | 'cx1' | 'cy1' | 'x1' | 'y1';

/** What a curve is, but for its points. */
type Bowed = Omit<Partial<CurveMark>, Ends | 'kind'> & {
	key: string;
	color: Color;
	/** How far it bows out upwards, as a share of its length. */
	bow: number;
};

/** A curve between two points of the picture, bowed like a thrown line. */
export function curveBetween(
	[x0, y0]: Point,
	[x1, y1]: Point,
	{ key, color, bow, ...more }: Bowed
): CurveMark {
	const [dx, dy] = [x1 - x0, y1 - y0];
	// The normal that points up.
	const side = dx >= 0 ? 1 : -1;
	const [nx, ny] = [dy * side * bow, -dx * side * bow];
	const points = [
		[x0, y0],
		[x0 + dx * 0.33 + nx, y0 + dy * 0.33 + ny],
		[x0 + dx * 0.67 + nx, y0 + dy * 0.67 + ny],
		[x1, y1]
	] as const;
	return curve(key, points, color, more);
}

/** The four points of a straight curve: its ends, and its control points on the line between them. */
export const straight = ([x0, y0]: Point, [x1, y1]: Point): readonly [Point, Point, Point, Point] => [
	[x0, y0],
	[x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3],
	[x1 - (x1 - x0) / 3, y1 - (y1 - y0) / 3],
	[x1, y1]
];

/**
 * The four points of a curve that sets out and arrives horizontally, as d3's `curveBumpX` draws it; for `curve`.
 *
 * @param reach how far its control points lie from its ends, in pixels; half its width when left out
 */
export const bumpX = (
	[x0, y0]: Point,
	[x1, y1]: Point,
	reach = (x1 - x0) / 2
): readonly [Point, Point, Point, Point] => [
	[x0, y0],
	[x0 + reach, y0],
	[x1 - reach, y1],
	[x1, y1]
];

/** Where a line from far in the west comes into the picture. */
export function entering([x0, y0]: Point, [x1, y1]: Point): Point {
	if (x0 >= 0) return [x0, y0];
	return [0, y0 + ((y1 - y0) * -x0) / (x1 - x0)];
}

/** Where a curve is at a share of its way, 0–1. */
export function along({ x0, y0, cx0, cy0, cx1, cy1, x1, y1 }: CurveMark, t: number): Point {
	const s = 1 - t;
	const at = (from: number, control0: number, control1: number, to: number) =>
		s ** 3 * from + 3 * s * s * t * control0 + 3 * s * t * t * control1 + t ** 3 * to;
	return [at(x0, cx0, cx1, x1), at(y0, cy0, cy1, y1)];
}

/** The middle of a curve. */
export const middleOf = (of: CurveMark): Point => along(of, 0.5);

/** How far up and how far down a curve reaches, with all its strands, in what is left of `right`. */
export function reachBefore(right: number, of: CurveMark): { up: number; down: number } {
	const { spread0, spread1 } = of;
	const edges = range(0, 1.01, 0.01).flatMap((t) => {
		const [x, y] = along(of, t);
		const half = (spread0 + (spread1 - spread0) * t) / 2;
		return x <= right ? [y - half, y + half] : [];
	});
	return { up: Math.min(...edges), down: Math.max(...edges) };
}
