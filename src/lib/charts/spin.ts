import type { Point } from './camera';
import type { ThreadMark, Tone } from './frame';

/** What a thread is, but for its ends. */
interface Yarn {
	key: string;
	from: Tone;
	tone: Tone;
	strands: number;
	/** How far it bows out upwards, as a share of its length. */
	bow: number;
}

/** A thread between two points of the picture, bowed like a thrown line. */
export function spin([x0, y0]: Point, [x1, y1]: Point, { bow, ...more }: Yarn): ThreadMark {
	const [dx, dy] = [x1 - x0, y1 - y0];
	// The normal that points up.
	const side = dx >= 0 ? 1 : -1;
	const [nx, ny] = [dy * side * bow, -dx * side * bow];
	return {
		kind: 'thread',
		...more,
		x0,
		y0,
		cx0: x0 + dx * 0.33 + nx,
		cy0: y0 + dy * 0.33 + ny,
		cx1: x0 + dx * 0.67 + nx,
		cy1: y0 + dy * 0.67 + ny,
		x1,
		y1,
		spread0: 0,
		spread1: 0,
		dyeAt: 0.5,
		enter: { drawn: 0 }
	};
}

/** The way of a thread that is pulled straight between two points: its ends, and its control points on the line. */
export const taut = ([x0, y0]: Point, [x1, y1]: Point) => ({
	x0,
	y0,
	cx0: x0 + (x1 - x0) / 3,
	cy0: y0 + (y1 - y0) / 3,
	cx1: x1 - (x1 - x0) / 3,
	cy1: y1 - (y1 - y0) / 3,
	x1,
	y1
});

/** Where a line from far in the west comes into the picture. */
export function entering([x0, y0]: Point, [x1, y1]: Point): Point {
	if (x0 >= 0) return [x0, y0];
	return [0, y0 + ((y1 - y0) * -x0) / (x1 - x0)];
}

/** The middle of a thread. */
export const middleOf = ({ x0, y0, cx0, cy0, cx1, cy1, x1, y1 }: ThreadMark): Point => [
	(x0 + 3 * cx0 + 3 * cx1 + x1) / 8,
	(y0 + 3 * cy0 + 3 * cy1 + y1) / 8
];
