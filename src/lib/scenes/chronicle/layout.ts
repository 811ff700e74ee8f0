import { say } from '$lib/charts/copy';
import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { FAULT_IDS } from '$lib/facts/faults';
import { formatCount } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { bandMarks, keyMarks, laneNames, silenceMarks, lastYearMark, yearMarks } from './axis';
import { chartPosition, chronicleDimensions, type ChronicleDimensions, type Position } from './dimensions';
import { eventMarks } from './event-marks';
import { laterMarks } from './later';
import { faultMarks } from './fault-marks';
import { farMarks } from './far';
import type { ChronicleState, View } from './states';
import { countOf, SILENT } from './years';

/** How pale the events are where something else is spoken of. */
const PALE = 0.3;

/** The number of things in a picture, at its top left. */
function headMark(view: View, { head, locale }: ChronicleDimensions): TextMark[] {
	const number = (count: number) => ({ count: formatCount(count, locale) });
	const words = {
		everything: m.chronicle_head_everything(number(countOf()), { locale }),
		mending: m.chronicle_head_mending(number(FAULT_IDS.length), { locale }),
		after: say(m.chronicle_head_after, locale),
		far: undefined
	}[view];
	return words ? [label(`head-${view}`, [0, head * 0.82], words, [head, 'ink'], { font: 'display' })] : [];
}

function marksOf(view: View, dimensions: ChronicleDimensions, position: Position): Mark[] {
	switch (view) {
		case 'everything':
			return [
				...bandMarks(dimensions),
				...eventMarks(dimensions, position),
				...laneNames(dimensions),
				...yearMarks(dimensions, [SILENT.from, SILENT.to]),
				...silenceMarks(dimensions),
				...keyMarks(dimensions)
			];
		case 'mending':
			return [
				...eventMarks(dimensions, position, PALE),
				...laneNames(dimensions),
				...yearMarks(dimensions),
				...faultMarks(dimensions)
			];
		case 'after':
			return [
				...eventMarks(dimensions, position),
				...laterMarks(dimensions, position),
				lastYearMark(dimensions, position)
			];
		case 'far':
			return farMarks(dimensions);
	}
}

/**
 * Twenty years in one chart: whole, with the faults of the paper, with what came after, and every event once more on the
 * map.
 */
export function layout({ view }: ChronicleState, input: LayoutInput): Frame {
	const dimensions = chronicleDimensions(input);
	const { width, height } = input;
	return {
		width,
		height,
		marks: [...marksOf(view, dimensions, chartPosition(view, dimensions)), ...headMark(view, dimensions)]
	};
}
