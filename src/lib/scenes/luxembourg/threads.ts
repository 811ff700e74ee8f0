import type { CurveMark, Color } from '$lib/charts/frame';

/** Share of the pitch that is thread, the rest being paper. */
const THREAD = 0.72;

/**
 * A block of upright threads that covers `x`–`x + width` and `top`–`base` from edge to edge, so that its area is an
 * amount. They start at the foot in `from`, the seller's colour, and take the buyer's dye on the way up.
 */
export function block(
	key: string,
	box: { x: number; width: number; top: number; base: number },
	pitch: number,
	more: Partial<CurveMark> & { color: Color; from: Color }
): CurveMark {
	const { x, width, top, base } = box;
	const strands = Math.max(1, Math.round(width / pitch));
	const stroke = (width / strands) * THREAD;
	const middle = x + width / 2;
	return {
		kind: 'curve',
		key,
		x0: middle,
		y0: base,
		cx0: middle,
		cy0: base + (top - base) / 3,
		cx1: middle,
		cy1: base + (2 * (top - base)) / 3,
		x1: middle,
		y1: top,
		strands,
		spread0: width - stroke,
		spread1: width - stroke,
		stroke,
		colorStop: 0.42,
		enter: { drawn: 0 },
		...more
	};
}

/** Three threads or so along a straight or bent line between two points. */
export function accountCurve(
	key: string,
	[x0, y0]: readonly [number, number],
	[x1, y1]: readonly [number, number],
	more: Partial<CurveMark> & { color: Color }
): CurveMark {
	const bend = (x1 - x0) / 2;
	return {
		kind: 'curve',
		key,
		from: more.color,
		colorStop: 0,
		x0,
		y0,
		cx0: x0 + bend,
		cy0: y0,
		cx1: x1 - bend,
		cy1: y1,
		x1,
		y1,
		strands: 4,
		spread0: 8,
		spread1: 8,
		stroke: 1.6,
		enter: { drawn: 0 },
		...more
	};
}
