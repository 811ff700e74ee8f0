import type { Box, DotMark, CurveMark, Color } from '$lib/charts/frame';
import { REPUBLICS, type Republic } from '$lib/facts';
import { UNPRICED } from './grants';
import type { Room } from './room';

export type EndId = (typeof UNPRICED)[number]['id'];

/** Radius of the rings where threads meet. */
export const ringOf = (room: Room) => (room.narrow ? 3.5 : 4.5);

/**
 * Two dashed threads for each republic that a kind of unpriced help reaches: in from the giver, out to the purpose. They
 * have no breadth, because their amount isn't known.
 */
export function threads(
	room: Room,
	giver: Box,
	middles: ReadonlyMap<Republic, number>,
	ends: ReadonlyMap<EndId, number>
): CurveMark[] {
	const all = REPUBLICS.flatMap((code) =>
		UNPRICED.filter(({ republics }) => republics.includes(code)).map(({ id }) => ({ id, code }))
	);
	return all.flatMap(({ id, code }, i): CurveMark[] => {
		// Two threads through one republic run side by side.
		const beside = code === 'KZ' || code === 'UZ' ? (id === 'banks' ? -3 : 3) : 0;
		const y = (middles.get(code) ?? 0) + beside;
		const from = { x: giver.x + giver.width, y: giver.y + (giver.height * (i + 0.5)) / all.length };
		const end = { x: room.columns[2] + room.node / 2 - ringOf(room), y: ends.get(id) ?? 0 };
		const half = (from.x + room.columns[1]) / 2;
		return [
			thread(
				`in:${id}:${code}`,
				['LU', code],
				[from, { x: half, y: from.y }, { x: half, y }, { x: room.columns[1], y }],
				0.05 * i
			),
			thread(
				`out:${id}:${code}`,
				[code, code],
				outward({ x: room.columns[1] + room.node, y }, end),
				0.3 + 0.04 * i
			)
		];
	});
}

type Point = { x: number; y: number };
type Curve = readonly [Point, Point, Point, Point];

/** Below this way from republic to purpose, in pixels, a plain curve would run through the republics' names. */
const SHORT = 240;

/** From a republic to a purpose. A short thread runs level past the names and turns at the very end. */
function outward(from: Point, to: Point): Curve {
	if (to.x - from.x < SHORT) return [from, { x: to.x, y: from.y }, { x: to.x, y: from.y }, to];
	const half = from.x + (to.x - from.x) * 0.8;
	return [from, { x: half, y: from.y }, { x: half, y: to.y }, to];
}

function thread(key: string, [from, color]: [Color, Color], [a, b, c, d]: Curve, delay: number): CurveMark {
	return {
		kind: 'curve',
		key,
		color,
		from,
		colorStop: from === color ? 0 : 0.5,
		x0: a.x,
		y0: a.y,
		cx0: b.x,
		cy0: b.y,
		cx1: c.x,
		cy1: c.y,
		x1: d.x,
		y1: d.y,
		strands: 1,
		spread0: 0,
		spread1: 0,
		dashed: true,
		stroke: 1.8,
		enter: { drawn: 0 },
		delay
	};
}

/** A ring that threads run to. */
export const dot = (id: string, x: number, y: number, r: number, color: DotMark['color']): DotMark => ({
	kind: 'dot',
	key: `dot:${id}`,
	color,
	x,
	y,
	r,
	fill: 'hollow',
	enter: { r: 0 }
});
