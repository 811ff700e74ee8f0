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

/** Where the chart stands: its corner, and its size as a share of the full one. */
export interface Position {
	x: number;
	y: number;
	k: number;
}

/** Right of the chart when it is drawn smaller: room for curves, and for the labels that they lead to. */
export function columnsBeside({ width }: ChronicleDimensions) {
	const curves = byWidth(width, [26, 26, 70, 110, 110]);
	return { curves, labels: width * (width < 480 ? 0.8 : 0.66) - curves };
}

/** Places the chart: full, or smaller and in the middle of the picture's height. */
export function chartPosition(view: View, dimensions: ChronicleDimensions): Position {
	const { chart, width, height, top } = dimensions;
	if (view !== 'after') return { x: chart.x, y: chart.y, k: 1 };
	const { curves, labels } = columnsBeside(dimensions);
	const k = (width - curves - labels) / chart.width;
	return { x: 0, y: top + (height - top - chart.height * k) * 0.5, k };
}
