import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { flagMarks, flagRows, type FlagRow } from './flags';
import { lengthMarks, emptyMarks, yearMarks } from './measures';
import { monthMarks } from './months';
import type { ConcessionState } from './states';
import { axisBetween, monthOf, type Axis } from './time';

/** The picture of time as it is drawn: where months fall, and the edges of their strands, in pixels. */
export interface Band extends Dimensions {
	axis: Axis;
	/** Upper and lower end of the months' strands. */
	top: number;
	bottom: number;
	/** Where the flags begin, and what they say. */
	flagsTop: number;
	flags: readonly FlagRow[];
	/** Size of what flags and measuring lines say, and of the years. */
	words: number;
	years: number;
	/** Height of the ribbon above the months: the power business in Almaty. */
	ribbon: number;
	/** How many rows of measuring lines stand below the years, and how high each is. */
	lengths: number;
	lengthHeight: number;
}

/** Lays the picture of time between two heights: flags on top, then months, years and what measures them. */
export function bandFor(state: ConcessionState, y: number, height: number, dimensions: Dimensions): Band {
	const { width, narrow, label, axisLabel: years } = dimensions;
	const focus = state.focus === 'time';
	const axis = axisBetween(5, width - 17);
	const words = focus ? label : Math.max(13, label - 1);
	const strong = state.flags.filter((flag) => flag.strong);
	// A strip may have room for one line of words only, the last thing that happened; a small picture for what the step tells.
	const told = focus || height > 90 ? strong : strong.slice(-1);
	const flags = flagRows(!narrow || (focus && height > 240) ? state.flags : told, axis, words, dimensions);
	const ribbon = height > 120 ? 8 : 5;
	// The paper's span has its place where there is plenty.
	const lengths = state.id !== 'promise' ? 0 : height > 190 ? 2 : 1;
	const lengthHeight = words + 13;
	return {
		...dimensions,
		axis,
		top: y + (flags.at(-1)?.bottom ?? 0) + 12 + ribbon,
		bottom: y + height - (years + 9) - lengths * lengthHeight,
		flagsTop: y,
		flags,
		words,
		years,
		ribbon,
		lengths,
		lengthHeight
	};
}

/** The picture of time: flags, months, years, and in the promise and the emptiness the words that measure them. */
export const bandMarks = (state: ConcessionState, band: Band): Mark[] => [
	...monthMarks(state, band),
	...yearMarks(band),
	...lengthMarks(band),
	...(state.id === 'empty' ? emptyMarks(band) : []),
	...flagMarks(band),
	...faultMarks(state, band)
];

/** Where the paper errs: it counts the option as promised, and has the allegations before the visit. */
function faultMarks({ id }: ConcessionState, band: Band): Mark[] {
	const { axis, top, bottom } = band;
	const middle = (top + bottom) / 2;
	if (id === 'promise')
		return faultMark('disagree-concession', [(axis.promised + axis.end) / 2, middle], band);
	const before = axis.at(monthOf('dehaene-visit')) - faultMarkSize(band.width);
	return id === 'visit' ? faultMark('disagree-visit', [before, middle], band) : [];
}
