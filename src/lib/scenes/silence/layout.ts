import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame } from '$lib/charts/frame';
import { dimensionsFor, headlineMarks, timeAxis } from './dimensions';
import { gapMarks } from './gap';
import { itemMarks } from './item-marks';
import { itemsFor } from './items';
import { colorKeyHeight, colorKeyMarks, sideMarks } from './keys';
import type { VisitsState } from './states';
import { axisMarks } from './ticks';

/** The picture of a state: an axis of time, and on both sides of it who went to see whom. */
export function layout(state: VisitsState, input: LayoutInput): Frame {
	const { width, height, locale } = input;
	const { step } = state;
	const keyed = step === 'initiative' && height > 320;
	const all = dimensionsFor(input, state);
	const dimensions = keyed ? { ...all, bottom: all.bottom - colorKeyHeight(all) } : all;
	const items = itemsFor(step, !all.narrow, locale);
	const axis = timeAxis(state, items, dimensions);
	const along = itemMarks(items, state, axis, dimensions);
	const marks = [
		...axisMarks(state, axis, dimensions),
		...(step === 'silence' || step === 'callers' ? gapMarks(axis, dimensions, along) : []),
		...along,
		...sideMarks(items, axis, dimensions),
		...(keyed ? colorKeyMarks(dimensions) : []),
		...headlineMarks(step, input)
	];
	return { width, height, marks };
}
