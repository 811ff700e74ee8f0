import { range } from 'd3-array';
import { middleInside } from '$lib/charts/axis';
import { say } from '$lib/charts/copy';
import type { Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { rect } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { formatCount, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { ChronicleDimensions, Position } from './dimensions';
import { LANE } from './names';
import type { View } from './states';
import { fullestYear, GAP, inGap, inYear, LAST_YEAR, START } from './years';

/** The years that a step points at, and what it says of them. */
function highlighted(view: View, locale: Locale): { from: number; to: number; says: string } | undefined {
	const number = (count: number) => formatCount(count, locale);
	if (view === 'gap') {
		const words = { years: number(GAP.to - GAP.from), politics: number(inGap(['politics']).length) };
		return { ...GAP, says: m.chronicle_note_gap(words, { locale }) };
	}
	if (view !== 'politics' && view !== 'money') return undefined;
	const from = fullestYear(view);
	const words = { year: String(from), count: number(inYear(from, view)) };
	return { from, to: from + 1, says: m.chronicle_note_crowded(words, { locale }) };
}

/** A pale band behind the years that a step points at. It lies below the events. */
export function bandMarks(view: View, { events, chart, label: size, locale }: ChronicleDimensions): Mark[] {
	const years = highlighted(view, locale);
	if (!years) return [];
	const [x0, x1] = [chart.x + events.x(years.from), chart.x + events.x(years.to)];
	return [
		rect('band', [x0, chart.y - size * 0.3, x1 - x0, chart.height + size * 0.9], 'rule', { opacity: 0.55 })
	];
}

/** The years worth naming: the first, the last, and every fifth that is not too near to either. */
function tickYears({ events, label: size }: ChronicleDimensions): number[] {
	const least = textWidth(String(START), size) + size * 0.7;
	const clear = (year: number, end: number) => Math.abs(events.x(year) - events.x(end)) >= least;
	const fifths = range(START, LAST_YEAR).filter(
		(year) => year % 5 === 0 && clear(year, START) && clear(year, LAST_YEAR)
	);
	return [START, ...fifths, LAST_YEAR];
}

/** The years below the chart, and under them what the step says of them: how to read it, or what is crowded or empty. */
export function yearMarks(view: View, dimensions: ChronicleDimensions): TextMark[] {
	const { events, chart, label: size, locale, width } = dimensions;
	const bottom = chart.y + chart.height;
	const years = highlighted(view, locale);
	const weight = years ? 600 : 400;
	const lines = wrap(
		years?.says ?? say(m.chronicle_note_everything, locale),
		width - chart.x - 4,
		size,
		weight
	);
	const long = Math.max(...lines.map((line) => textWidth(line, size, weight)));
	const wanted = years ? events.x((years.from + years.to) / 2) - long / 2 : 0;
	const noteX = Math.min(width - long - 1, Math.max(chart.x, chart.x + wanted));
	return [
		...tickYears(dimensions).map((year) => {
			const x = middleInside(chart.x + events.x(year + 0.5), textWidth(String(year), size), width);
			return label(`year-${year}`, [x, bottom + size * 1.45], String(year), [size, 'muted'], {
				anchor: 'middle'
			});
		}),
		label(`note-${view}`, [noteX, bottom + size * 2.75], lines, [size, 'ink'], { weight })
	];
}

/** The years of the chart in one label, when it is drawn small, and whose years they are where there is room. */
export function spanMark(
	{ chart, label: size, width, height, locale }: ChronicleDimensions,
	{ y, k }: Position
): TextMark {
	const years = `${START}–${LAST_YEAR}`;
	const words = width < 760 ? years : m.chronicle_span({ years }, { locale });
	const bottom = Math.min(y + chart.height * k + size * 1.4, height - size * 0.4);
	return label('span', [0, bottom], words, [size, 'muted']);
}

/** The lanes' names: left of their baselines, or on the chart at the start of them where there is no room beside it. */
export const laneNames = ({ events, chart, label: size, gutter, locale }: ChronicleDimensions): TextMark[] =>
	events.lanes.map(({ lane, baseline, nameBottom }) =>
		label(
			`lane-${lane}`,
			[gutter ? gutter - 12 : 0, chart.y + (gutter ? baseline + size * 0.34 : nameBottom - size * 0.26)],
			say(LANE[lane], locale),
			[size, lane],
			{ weight: 600, anchor: gutter ? 'end' : 'start' }
		)
	);
