import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame, Mark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { bandMarks, laneNames, spanMark, yearMarks } from './axis';
import { chartPosition, chronicleDimensions } from './dimensions';
import { eventMarks } from './event-marks';
import { HEADLINES } from './headlines';
import { laterMarks } from './later';
import { republicCurves } from './republic-curves';
import type { ChronicleState } from './states';

/** Twenty years in one chart: at its full size, or smaller, with curves that lead on from it. */
export function layout(state: ChronicleState, input: LayoutInput): Frame {
	const dimensions = chronicleDimensions(input);
	const { view } = state;
	const position = chartPosition(view, dimensions);
	const beside = (): Mark[] => {
		if (view === 'far') return [...republicCurves(dimensions, position), spanMark(dimensions, position)];
		if (view === 'after') return [...laterMarks(dimensions, position), spanMark(dimensions, position)];
		return [...laneNames(dimensions), ...yearMarks(view, dimensions)];
	};
	return {
		width: input.width,
		height: input.height,
		marks: [
			...bandMarks(view, dimensions),
			...eventMarks(state, dimensions, position),
			...beside(),
			...headline(view, HEADLINES[view], dimensions, 'phrase').marks
		]
	};
}
