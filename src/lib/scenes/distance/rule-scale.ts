import { straightCurve } from '$lib/charts/curve-between';
import type { CurveMark } from '$lib/charts/frame';
import type { City } from '$lib/charts/places';
import { REPUBLICS, amountOf } from '$lib/facts';
import type { Sizes } from './room';

/** Republics, and above them the way to Luxembourg. */
const ROWS = REPUBLICS.length + 1;

/** How far it is from Brussels, as a fact. */
export const wayTo = (city: City): string => `distance-${city}`;

/** Where everything beside the rule stands, in pixels. */
export interface Rule {
	x: (km: number) => number;
	/** Baseline of a row's label, and middle of its thread. */
	labelY: (row: number) => number;
	threadY: (row: number) => number;
	breadth: number;
	top: number;
	bottom: number;
}

/** Lays the rule out: as long as the longest way, and a row for each. */
export function ruleFor({ width, height, type, dot }: Sizes, head: number): Rule {
	const longest = amountOf(wayTo('almaty'));
	const [top, bottom] = [head + type * 0.4, height - type * 1.6];
	const pitch = (bottom - top) / ROWS;
	const breadth = Math.min(40, (pitch - type * 1.5) * 0.72);
	return {
		x: (km) => dot * 1.4 + (km / longest) * (width - dot * 2.8 - 2),
		labelY: (row) => top + pitch * row + type * 1.15,
		threadY: (row) => top + pitch * row + type * 1.6 + breadth / 2,
		breadth,
		top,
		bottom
	};
}

/** A thread from Brussels, as long as the way. */
export function straight(
	key: string,
	[from, color]: readonly [CurveMark['from'], CurveMark['color']],
	row: number,
	km: number,
	{ x, threadY, breadth }: Rule,
	more: Partial<CurveMark>
): CurveMark {
	const [x0, x1, y] = [x(0), x(km), threadY(row)];
	return {
		kind: 'curve',
		key,
		from,
		color,
		...straightCurve([x0, y], [x1, y]),
		strands: 7,
		spread0: breadth,
		spread1: breadth,
		stroke: breadth / 9,
		colorStop: 0.5,
		enter: { drawn: 0 },
		...more
	};
}
