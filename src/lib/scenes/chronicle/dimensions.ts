import { say } from '$lib/charts/copy';
import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import type { Box } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { LANES } from '$lib/facts/events';
import { layoutEvents, type EventLayout } from './event-layout';
import { LANE } from './names';
import type { View } from './states';
import { END, START, within } from './years';

/** Sizes and places that follow from the picture's room, in pixels. */
export interface ChronicleDimensions extends Dimensions {
	/** Lane names stand left of the chart where there is room, and on it where there isn't: then this is 0. */
	gutter: number;
	/** Size of the number at the top, and where the picture begins below it. */
	head: number;
	top: number;
	events: EventLayout;
	/** The chart at its full size, from its first year to the end of its last. */
	chart: Box;
}

/** Works the sizes out: a phone, paper, a tablet, a laptop. */
export function chronicleDimensions(input: LayoutInput): ChronicleDimensions {
	const dimensions = dimensionsOf(input);
	const { width, height, locale, narrow, label, phrase } = dimensions;
	const nameWidth = (lane: (typeof LANES)[number]) => textWidth(say(LANE[lane], locale), label, 600);
	const gutter = narrow ? 0 : Math.ceil(Math.max(...LANES.map(nameWidth))) + 18;
	const head = phrase * 0.8;
	const top = Math.ceil(head * 1.25);
	// Below the chart stand its years, and a key under them.
	const foot = Math.ceil(label * 3.2);
	const chart = { x: gutter, y: top, width: width - gutter - 2, height: height - top - foot };
	const events = layoutEvents(within, {
		from: START,
		until: END,
		width: chart.width,
		height: chart.height,
		pitch: byWidth(width, [8, 9, 12, 15, 18]),
		name: gutter ? undefined : (lane) => ({ width: nameWidth(lane) + 6, height: label * 1.1 })
	});
	return { ...dimensions, gutter, head, top, events, chart };
}

/** Where the chart's corner stands. */
export interface Position {
	x: number;
	y: number;
}

/** Right of the chart when only its end is in sight: room for curves, and for the labels that they lead to. */
export function columnsBeside({ width }: Dimensions) {
	return {
		seen: byWidth(width, [30, 60, 190, 300, 420]),
		curves: byWidth(width, [36, 52, 90, 130, 150])
	};
}

/** Places the chart: whole, or moved to the left until only its last years are in sight. */
export function chartPosition(view: View, dimensions: ChronicleDimensions): Position {
	const { chart } = dimensions;
	return view === 'after' ? { x: columnsBeside(dimensions).seen - chart.width, y: chart.y } : chart;
}
