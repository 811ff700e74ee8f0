import { straightCurve } from '$lib/charts/curve-between';
import type { LineMark, CurveMark } from '$lib/charts/frame';
import type { Republic } from '$lib/facts';
import { eurosId, type Flow } from '$lib/facts/trade-ids';

/** Distance between neighbouring threads of a bundle, in pixels, and the share of it that is thread. */
const PITCH = 5;
const THREAD = 0.72;

/** From the spine, which is Belgium, to the far end, which is a republic. */
export interface Span {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/**
 * One republic's sales or purchases as a bundle of straight threads: inked at the spine, dyed at the far end. Its
 * length is the amount; its key is the same in every picture, so that bars turn, stack and become slopes.
 */
export function tradeBar(
	flow: Flow,
	republic: Republic,
	{ x0, y0, x1, y1 }: Span,
	breadth: number,
	more: Partial<CurveMark> = {}
): CurveMark {
	const strands = Math.max(2, Math.round(breadth / PITCH));
	const stroke = (breadth / strands) * THREAD;
	return {
		kind: 'curve',
		key: `${flow}-${republic}`,
		color: republic,
		from: 'BE',
		...straightCurve([x0, y0], [x1, y1]),
		strands,
		stroke,
		spread0: breadth - stroke,
		spread1: breadth - stroke,
		colorStop: 0.34,
		enter: { drawn: 0 },
		fact: eurosId(flow, republic),
		...more
	};
}

/** Belgium: the line of ink that every bundle is tied to. */
export const baseline = (x1: number, y1: number, x2: number, y2: number): LineMark => ({
	kind: 'line',
	key: 'spine',
	color: 'BE',
	x1,
	y1,
	x2,
	y2,
	stroke: 3
});
