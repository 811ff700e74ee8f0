import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { dimensionsFor, timeAxis } from './dimensions';
import { gapMarks } from './gap';
import { itemMarks } from './item-marks';
import { itemsFor } from './items';
import { colorKey, sideMarks } from './keys';
import type { VisitsState } from './states';
import { axisMarks } from './ticks';
import { HEADLINES } from './words';

/** The picture of a state: an axis of time, and on both sides of it who went to see whom. */
export function layout(state: VisitsState, input: LayoutInput): Frame {
	const { width, height, locale } = input;
	const { step } = state;
	const all = dimensionsFor(input, state);
	const key = step === 'initiative' && height > 320 ? colorKey(all) : undefined;
	const dimensions = { ...all, bottom: all.bottom - (key?.height ?? 0) };
	const items = itemsFor(step, !all.narrow, locale);
	const axis = timeAxis(state, items, dimensions);
	const along = itemMarks(items, state, axis, dimensions);
	const marks = [
		...axisMarks(state, axis, dimensions),
		...(step === 'silence' || step === 'callers' ? gapMarks(axis, dimensions, along) : []),
		...along,
		...sideMarks(items, axis, dimensions),
		...(key?.marks ?? []),
		...headline(step, HEADLINES[step], all, 'phrase').marks
	];
	return { width, height, marks };
}
