import type { Box, Mark } from '$lib/charts/frame';
import type { Locale } from '$lib/facts/format';
import { monthMarks } from './month-marks';
import { flagMarks, flagsHeight } from './flags';
import { YEARS, spans, voids, years } from './measures';
import type { ConcessionState, Flag } from './state';
import { axisBetween, type Axis } from './time';
import type { MonthsArea } from './months';

/** What a band needs besides its cloth, and how it is set in a box. */
interface Plan {
	axis: Axis;
	right: number;
	size: number;
	flags: readonly Flag[];
	/** Heights above and below the cloth, in pixels. */
	above: number;
	below: number;
	weft: number;
}

/** Room under the cloth for the measuring lines: the paper's has its place where there is plenty. */
const spansHeight = (state: ConcessionState, height: number) =>
	state.id === 'promise' ? (height > 190 ? 56 : 28) : 0;

function plan(state: ConcessionState, box: Box, focus: boolean, locale: Locale): Plan {
	const wide = box.width >= 560;
	const right = box.x + box.width;
	const axis = axisBetween(box.x + 5, right - 17);
	const size = wide && focus ? 15 : wide ? 14 : 13;
	const strong = state.flags.filter((flag) => flag.strong);
	// A strip may have room for one line of words only, the last thing that happened; a small picture for what the step tells.
	const told = focus || box.height > 90 ? strong : strong.slice(-1);
	const flags = wide || (focus && box.height > 150) ? state.flags : told;
	const weft = box.height > 120 ? 8 : 5;
	return {
		axis,
		right,
		size,
		flags,
		weft,
		above: flagsHeight(flags, axis.at, right, size, locale) + 12 + weft,
		below: YEARS + spansHeight(state, box.height)
	};
}

/** How high the cloth itself would be in a box, in pixels: what is left when words have taken their room. */
export function monthsHeight(state: ConcessionState, box: Box, focus: boolean, locale: Locale): number {
	const { above, below } = plan(state, box, focus, locale);
	return box.height - above - below;
}

/** The picture of time, in a box: flags, cloth, years, and in the promise and the void the words that measure them. */
export function band(state: ConcessionState, box: Box, focus: boolean, locale: Locale): Mark[] {
	const { axis, right, size, flags, above, below, weft } = plan(state, box, focus, locale);
	const loom: MonthsArea = { axis, weft, top: box.y + above, bottom: box.y + box.height - below };
	return [
		...monthMarks(state, loom),
		...years(loom, locale),
		...(below > YEARS ? spans(loom, right, size, below > YEARS + 28, locale) : []),
		...(state.id === 'empty' ? voids(loom, box.width >= 560, locale) : []),
		...flagMarks(flags, loom, box.y, right, size, locale)
	];
}
