import { say } from '$lib/charts/copy';
import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import type { Box } from '$lib/charts/frame';
import { lowestBottom } from '$lib/charts/headline';
import { textWidth, wrap } from '$lib/charts/measure';
import { LANES } from '$lib/facts/events';
import { formatCount } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { layoutEvents, type EventLayout } from './event-layout';
import { HEADLINES } from './headlines';
import { LANE } from './names';
import type { View } from './states';
import { countOf, END, START, TOPICS, within } from './years';

/** Sizes and places that follow from the picture's room, in pixels. */
export interface ChronicleDimensions extends Dimensions {
	/** Lane names stand left of the chart where there is room, and on it where there isn't: then this is 0. */
	gutter: number;
	/** Where the picture begins below the headline. */
	top: number;
	/** Width of the longest lane's name. */
	longestName: number;
	events: EventLayout;
	/** The chart at its full size, from its first year to the end of its last. */
	chart: Box;
}

/** Paper at the right of the chart, in years of its scale. */
const MARGIN_YEARS = 1.6;

/** Works the sizes out: a phone, paper, a tablet, a laptop. */
export function chronicleDimensions(input: LayoutInput): ChronicleDimensions {
	const dimensions = dimensionsOf(input);
	const { width, height, locale, narrow, label } = dimensions;
	const nameWidth = (lane: (typeof LANES)[number]) => textWidth(say(LANE[lane], locale), label, 600);
	const longestName = Math.max(...LANES.map(nameWidth));
	const gutter = narrow ? 0 : Math.ceil(longestName) + 18;
	const top = Math.ceil(lowestBottom(HEADLINES, dimensions, 'phrase'));
	// Below the chart stand its years, and a note under them.
	const note = wrap(say(m.chronicle_note_everything, locale), width - gutter - 4, label);
	const foot = Math.ceil(label * (3.1 + 1.25 * (note.length - 1)));
	const years = END - START;
	const chart = {
		x: gutter,
		y: top,
		width: ((width - gutter - 1) * years) / (years + MARGIN_YEARS),
		height: height - top - foot
	};
	const events = layoutEvents(within, {
		from: START,
		until: END,
		width: chart.width,
		height: chart.height,
		pitch: width < 480 ? 8 : 13,
		name: gutter ? undefined : (lane) => ({ width: nameWidth(lane) + 6, height: label * 1.1 })
	});
	return { ...dimensions, gutter, top, longestName, events, chart };
}

/** How many events, in words. */
export const eventsInWords = (count: number, locale: Dimensions['locale']): string =>
	m.chronicle_facts({ count: formatCount(count, locale) }, { locale });

/** Where the chart stands: its corner, and its size as a share of the full one. */
export interface Position {
	x: number;
	y: number;
	k: number;
}

/** Right of the chart when it is drawn smaller: room for curves, and for the labels that they lead to. */
export function columnsBeside(view: 'far' | 'after', dimensions: ChronicleDimensions) {
	const { width, label, locale, longestName } = dimensions;
	if (view === 'after') {
		const curves = byWidth(width, [26, 26, 70, 110, 110]);
		return { curves, labels: width * (width < 480 ? 0.8 : 0.66) - curves };
	}
	const longest = textWidth(eventsInWords(countOf(TOPICS), locale), label);
	return {
		curves: byWidth(width, [26, 26, 60, 96, 96]),
		labels: Math.ceil(Math.max(longestName, longest)) + 4
	};
}

/** Places the chart: full, or smaller and in the middle of the picture's height. */
export function chartPosition(view: View, dimensions: ChronicleDimensions): Position {
	const { chart, width, height, top } = dimensions;
	if (view !== 'far' && view !== 'after') return { x: chart.x, y: chart.y, k: 1 };
	const { curves, labels } = columnsBeside(view, dimensions);
	const k = (width - curves - labels) / chart.width;
	// In the step with republics, the labels below need the room more than the headline does.
	return { x: 0, y: top + (height - top - chart.height * k) * (view === 'far' ? 0.3 : 0.5), k };
}
