import { FROM_EDGE, strandBar } from '$lib/charts/bars';
import type { Point } from '$lib/charts/camera';
import { straight } from '$lib/charts/curve-between';
import type { Color, CurveMark, LineMark } from '$lib/charts/frame';
import { curve, line } from '$lib/charts/marks';
import { amountOf, type Republic } from '$lib/facts';
import { eurosId, type Flow } from '$lib/facts/trade-ids';

/** Straight strands that set out from Belgium, in the colour of where they go. @param spread between the outer two, in pixels */
export const straightStrands = (
	key: string,
	color: Color,
	[from, to]: readonly [Point, Point],
	{ spread, ...more }: Pick<CurveMark, 'strands' | 'stroke'> & { spread: number } & Partial<CurveMark>
): CurveMark =>
	curve(key, straight(from, to), color, {
		from: 'BE',
		spread0: spread,
		spread1: spread,
		fromEdge: FROM_EDGE,
		...more
	});

/**
 * One republic's sales or purchases as a bar of strands that sets out from Belgium. Its length is the amount; its key
 * is the same in every picture, so that bars turn, stack and become slopes.
 */
function tradeBar(
	flow: Flow,
	republic: Republic,
	ends: readonly [Point, Point],
	breadth: number,
	more: Partial<CurveMark> = {}
): CurveMark {
	const fact = eurosId(flow, republic);
	return strandBar(`${flow}-${republic}`, ends, breadth, ['BE', republic], { fact, ...more });
}

/** An upright bar that sets out from a point: sales rise, purchases go down. */
export function uprightBar(
	flow: Flow,
	republic: Republic,
	[x, y]: Point,
	{ perEuro, breadth }: { perEuro: number; breadth: number },
	more: Partial<CurveMark> = {}
): CurveMark {
	const length = (flow === 'exports' ? -1 : 1) * amountOf(eurosId(flow, republic)) * perEuro;
	const ends = [
		[x, y],
		[x, y + length]
	] as const;
	return tradeBar(flow, republic, ends, breadth, more);
}

/** Belgium: the line from which every bar sets out. */
export const baseline = (from: Point, to: Point): LineMark => line('baseline', from, to, 'BE', { stroke: 3 });
