import { straightCurve } from '$lib/charts/curve-between';
import type { Mark, RectMark, CurveMark } from '$lib/charts/frame';
import type { ConcessionState } from './state';
import { ALL_YEARS, LIVED, PROMISED_YEARS, monthOf, type Axis } from './time';

/** Where the cloth hangs, in pixels: from its beam down. */
export interface MonthsArea {
	axis: Axis;
	top: number;
	bottom: number;
	/** Height of the Almaty thread, which lies above the beam. */
	weft: number;
}

/** How long the ends are that stay on the beam when the promised threads are gone; they mean nothing more than that. */
export const STUB = 9;
/** How much of the promised threads is still seen once the cloth is cut. */
const SLACK = 0.6;

function strand(key: string, x: number, loom: MonthsArea, more: Partial<CurveMark>): CurveMark {
	return {
		key,
		kind: 'curve',
		color: 'KZ',
		from: 'faint',
		...straightCurve([x, loom.top], [x, loom.bottom]),
		strands: 1,
		spread0: 0,
		spread1: 0,
		colorStop: 1,
		stroke: loom.axis.pitch * 0.66,
		enter: { drawn: 0 },
		...more
	};
}

/** Months up to the end of the year in which the cloth is cut hang one by one, so that each can be dyed in its turn. */
export const SINGLE = 12 * Math.ceil(LIVED / 12);

/** The months of the years that were begun, a thread each. */
export function monthLines(state: ConcessionState, loom: MonthsArea): Mark[] {
	const { axis } = loom;
	const now = monthOf(state.now);
	return Array.from({ length: SINGLE }, (_, month): CurveMark => {
		const lived = month < now;
		const gone = state.warp === 'empty' && month >= LIVED;
		const x = axis.first(Math.floor(month / 12)) + (month % 12) * axis.pitch;
		return strand(`month-${month}`, x, loom, {
			colorStop: lived ? 0 : 1,
			stroke: axis.pitch * (lived ? 0.8 : 0.5),
			opacity: lived || state.warp === 'promised' ? 1 : SLACK,
			drawn: gone ? STUB / (loom.bottom - loom.top) : 1,
			delay: (0.5 * month) / SINGLE
		});
	});
}

/** A year of the option: dots where threads might have been. */
function optional(state: ConcessionState, loom: MonthsArea, year: number): RectMark {
	const { axis, top, bottom } = loom;
	return {
		key: `year-${year + 1}`,
		kind: 'rect',
		color: 'muted',
		fill: 'option',
		x: axis.at(12 * year) + axis.gap / 2,
		y: top,
		width: 12 * axis.pitch,
		opacity: state.warp === 'promised' ? 1 : SLACK,
		height: state.warp === 'empty' ? STUB : bottom - top,
		enter: { height: 0 },
		delay: (0.5 * year) / ALL_YEARS
	};
}

/** The years after, a bundle of twelve threads each; those of the option as dots. */
export function monthBundles(state: ConcessionState, loom: MonthsArea): Mark[] {
	const { axis } = loom;
	return Array.from({ length: ALL_YEARS }, (_, i) => i)
		.filter((year) => 12 * year >= SINGLE)
		.map((year): CurveMark | RectMark => {
			if (year >= PROMISED_YEARS) return optional(state, loom, year);
			const spread = 11 * axis.pitch;
			return strand(`year-${year + 1}`, axis.first(year) + spread / 2, loom, {
				strands: 12,
				spread0: spread,
				spread1: spread,
				stroke: axis.pitch * 0.5,
				opacity: state.warp === 'promised' ? 1 : SLACK,
				drawn: state.warp === 'empty' ? STUB / (loom.bottom - loom.top) : 1,
				delay: (0.5 * year) / ALL_YEARS
			});
		});
}
