import type { LineMark, Mark } from '$lib/charts/frame';
import type { ConcessionState } from './state';
import { ALL_YEARS, LIVED, PROMISED_YEARS, monthOf } from './time';
import { SINGLE, STUB, monthBundles, monthLines, type MonthsArea } from './months';

/** When the threads are gone, what is left of each year: the edges of an empty slot. */
function slots(loom: MonthsArea): Mark[] {
	return Array.from({ length: ALL_YEARS + 1 }, (_, year) => year)
		.filter((year) => 12 * year >= SINGLE)
		.map((year): LineMark => {
			const x = loom.axis.at(12 * year);
			return {
				key: `slot-${year}`,
				kind: 'line',
				color: 'faint',
				x1: x,
				x2: x,
				y1: loom.top + STUB,
				y2: loom.bottom,
				stroke: 0.75,
				dashed: year > PROMISED_YEARS,
				opacity: 0.8,
				enter: { y2: loom.top + STUB }
			};
		});
}

function beam(loom: MonthsArea): Mark[] {
	const { axis, top } = loom;
	const end = axis.at(12 * PROMISED_YEARS);
	const line = (key: string, x1: number, x2: number, dashed: boolean): LineMark => ({
		key,
		kind: 'line',
		color: 'ink',
		x1,
		x2,
		y1: top - 1,
		y2: top - 1,
		stroke: 2,
		dashed,
		enter: { x2: x1 }
	});
	return [line('beam', axis.at(0), end, false), line('beam-option', end, axis.at(12 * ALL_YEARS), true)];
}

/** The power business: one thread that lies along the top, from its purchase to where the story has come. */
function almaty(state: ConcessionState, loom: MonthsArea): Mark {
	const x0 = loom.axis.at(monthOf('almaty-bought'));
	const y = loom.top - 5 - loom.weft;
	return {
		key: 'almaty-thread',
		kind: 'ribbon',
		color: 'KZ',
		from: 'BE',
		x0,
		y0: y,
		x1: loom.axis.at(monthOf(state.now)),
		y1: y,
		width: loom.weft,
		colorStop: state.warp === 'bare' ? 0.35 : 0.1,
		enter: { drawn: 0 }
	};
}

function cut(loom: MonthsArea): Mark {
	const x = loom.axis.at(LIVED);
	const top = loom.top - loom.weft - 9;
	return {
		key: 'cut',
		kind: 'line',
		color: 'ink',
		x1: x,
		x2: x,
		y1: top,
		y2: loom.bottom + 5,
		stroke: 3,
		enter: { y2: top }
	};
}

/** The cloth as far as it is woven in a state: dyed threads for months lived, undyed for promised, dotted for optional. */
export function monthMarks(state: ConcessionState, loom: MonthsArea): Mark[] {
	const base: LineMark = {
		key: 'baseline',
		kind: 'line',
		color: 'rule',
		x1: loom.axis.at(monthOf('almaty-bought')),
		x2: loom.axis.at(12 * ALL_YEARS),
		y1: loom.bottom + 0.5,
		y2: loom.bottom + 0.5,
		stroke: 1
	};
	if (state.warp === 'bare') return [base, almaty(state, loom)];
	return [
		base,
		...(state.warp === 'empty' ? slots(loom) : []),
		...monthLines(state, loom),
		...monthBundles(state, loom),
		...beam(loom),
		almaty(state, loom),
		...(state.warp === 'promised' ? [] : [cut(loom)])
	];
}
