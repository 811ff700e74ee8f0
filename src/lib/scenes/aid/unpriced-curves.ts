import type { Point } from '$lib/charts/camera';
import { bumpX } from '$lib/charts/curve-between';
import type { Box, CurveMark } from '$lib/charts/frame';
import { curve } from '$lib/charts/marks';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { AidDimensions } from './dimensions';
import { UNPRICED } from './grants';

export type HelpId = (typeof UNPRICED)[number]['id'];

/** Radius of the dots where curves meet, in pixels. */
export const radiusOf = ({ narrow }: AidDimensions): number => (narrow ? 3.5 : 4.5);

/**
 * Two dashed curves for each republic that a kind of unpriced help reaches: in from the giver, out to the purpose. They
 * have no breadth, because their amount isn't known.
 *
 * @param middles height at which curves pass each republic, in pixels; `ends` at which they meet
 */
export function unpricedCurves(
	dimensions: AidDimensions,
	giver: Box,
	middles: ReadonlyMap<Republic, number>,
	ends: ReadonlyMap<HelpId, number>
): CurveMark[] {
	const { node, columns } = dimensions;
	const [, republicX, purposeX] = columns;
	const all = REPUBLICS.flatMap((code) =>
		UNPRICED.filter(({ republics }) => republics.includes(code)).map(({ id }) => ({ id, code }))
	);
	return all.flatMap(({ id, code }, i): CurveMark[] => {
		// Two curves through one republic run side by side.
		const beside = code === 'KZ' || code === 'UZ' ? (id === 'banks' ? -3 : 3) : 0;
		const y = (middles.get(code) ?? 0) + beside;
		const from: Point = [giver.x + giver.width, giver.y + (giver.height * (i + 0.5)) / all.length];
		const end: Point = [purposeX + node / 2 - radiusOf(dimensions), ends.get(id) ?? 0];
		const dashed = { dashed: true, stroke: 1.8 };
		return [
			curve(`in:${id}:${code}`, bumpX(from, [republicX, y]), code, {
				...dashed,
				from: 'LU',
				delay: 0.05 * i
			}),
			curve(`out:${id}:${code}`, outward([republicX + node, y], end), code, {
				...dashed,
				colorStop: 0,
				delay: 0.3 + 0.04 * i
			})
		];
	});
}

/** Below this way from republic to purpose, in pixels, a plain curve would run through the republics' names. */
const SHORT = 240;

/** From a republic to a purpose. A short curve runs level past the names and turns at the very end. */
function outward(from: Point, to: Point): readonly [Point, Point, Point, Point] {
	const [[x0, y0], [x1, y1]] = [from, to];
	const turn = x0 + (x1 - x0) * 0.8;
	return x1 - x0 < SHORT ? [from, [x1, y0], [x1, y0], to] : [from, [turn, y0], [turn, y1], to];
}
