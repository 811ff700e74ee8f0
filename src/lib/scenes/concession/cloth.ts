import type { LineMark, Mark, RectMark, ThreadMark } from '$lib/charts/frame';
import { ALL_YEARS, LIVED, PROMISED_YEARS, monthOf, type Axis } from './time';
import type { ConcessionState } from './states';

/** Where the cloth hangs, in pixels: from its beam down. */
export interface Loom {
	axis: Axis;
	top: number;
	bottom: number;
	/** Height of the Almaty thread, which lies above the beam. */
	weft: number;
}

/** How long the ends are that stay on the beam when the promised threads are gone; they mean nothing more than that. */
const STUB = 9;

function strand(key: string, x: number, loom: Loom, more: Partial<ThreadMark>): ThreadMark {
	const third = (loom.bottom - loom.top) / 3;
	return {
		key,
		kind: 'thread',
		tone: 'KZ',
		from: 'faint',
		x0: x,
		y0: loom.top,
		cx0: x,
		cy0: loom.top + third,
		cx1: x,
		cy1: loom.top + 2 * third,
		x1: x,
		y1: loom.bottom,
		strands: 1,
		spread0: 0,
		spread1: 0,
		dyeAt: 1,
		stroke: loom.axis.pitch * 0.66,
		enter: { drawn: 0 },
		...more
	};
}

/** Months up to the end of the year in which the cloth is cut hang one by one, so that each can be dyed in its turn. */
const SINGLE = 12 * Math.ceil(LIVED / 12);

function singles(state: ConcessionState, loom: Loom): Mark[] {
	const { axis } = loom;
	const now = monthOf(state.now);
	return Array.from({ length: SINGLE }, (_, month): ThreadMark => {
		const lived = month < now;
		const gone = state.warp === 'empty' && month >= LIVED;
		const x = axis.at(month) + (month % 12 === 0 ? axis.gap / 2 : 0) + axis.pitch / 2;
		return strand(`month-${month}`, x, loom, {
			dyeAt: lived ? 0 : 1,
			stroke: axis.pitch * (lived ? 0.8 : 0.5),
			drawn: gone ? STUB / (loom.bottom - loom.top) : 1,
			delay: (0.5 * month) / SINGLE
		});
	});
}

/** A year of the option: dots where threads might have been. */
function optional(state: ConcessionState, loom: Loom, year: number): RectMark {
	const { axis, top, bottom } = loom;
	return {
		key: `year-${year + 1}`,
		kind: 'rect',
		tone: 'muted',
		fill: 'option',
		x: axis.at(12 * year) + axis.gap / 2,
		y: top,
		width: 12 * axis.pitch,
		height: state.warp === 'empty' ? STUB : bottom - top,
		enter: { height: 0 },
		delay: (0.5 * year) / ALL_YEARS
	};
}

function bundles(state: ConcessionState, loom: Loom): Mark[] {
	const { axis } = loom;
	return Array.from({ length: ALL_YEARS }, (_, i) => i)
		.filter((year) => 12 * year >= SINGLE)
		.map((year): ThreadMark | RectMark => {
			if (year >= PROMISED_YEARS) return optional(state, loom, year);
			const spread = 11 * axis.pitch;
			const left = axis.at(12 * year) + axis.gap / 2 + axis.pitch / 2;
			return strand(`year-${year + 1}`, left + spread / 2, loom, {
				strands: 12,
				spread0: spread,
				spread1: spread,
				stroke: axis.pitch * 0.5,
				drawn: state.warp === 'empty' ? STUB / (loom.bottom - loom.top) : 1,
				delay: (0.5 * year) / ALL_YEARS
			});
		});
}

/** When the threads are gone, what is left of each year: the edges of an empty slot. */
function slots(loom: Loom): Mark[] {
	return Array.from({ length: ALL_YEARS + 1 }, (_, year) => year)
		.filter((year) => 12 * year >= SINGLE)
		.map((year): LineMark => {
			const x = loom.axis.at(12 * year);
			return {
				key: `slot-${year}`,
				kind: 'line',
				tone: 'faint',
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

function beam(loom: Loom): Mark[] {
	const { axis, top } = loom;
	const end = axis.at(12 * PROMISED_YEARS);
	const line = (key: string, x1: number, x2: number, dashed: boolean): LineMark => ({
		key,
		kind: 'line',
		tone: 'ink',
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
function almaty(state: ConcessionState, loom: Loom): Mark {
	const x0 = loom.axis.at(monthOf('almaty-bought'));
	const y = loom.top - 5 - loom.weft;
	return {
		key: 'almaty-thread',
		kind: 'flow',
		tone: 'KZ',
		from: 'BE',
		x0,
		y0: y,
		x1: loom.axis.at(monthOf(state.now)),
		y1: y,
		width: loom.weft,
		dyeAt: state.warp === 'bare' ? 0.35 : 0.1,
		enter: { drawn: 0 }
	};
}

function cut(loom: Loom): Mark {
	const x = loom.axis.at(LIVED);
	const top = loom.top - loom.weft - 9;
	return {
		key: 'cut',
		kind: 'line',
		tone: 'ink',
		x1: x,
		x2: x,
		y1: top,
		y2: loom.bottom + 5,
		stroke: 3,
		enter: { y2: top }
	};
}

/** The cloth as far as it is woven in a state: dyed threads for months lived, undyed for promised, dotted for optional. */
export function cloth(state: ConcessionState, loom: Loom): Mark[] {
	const base: LineMark = {
		key: 'baseline',
		kind: 'line',
		tone: 'rule',
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
		...singles(state, loom),
		...bundles(state, loom),
		...beam(loom),
		almaty(state, loom),
		...(state.warp === 'promised' ? [] : [cut(loom)])
	];
}
