import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { amountOf, type Unit } from '$lib/facts';
import { formatDate, formatValue, type Locale } from '$lib/facts/format';
import { typeSizes } from './dimensions';
import type { Frame, LinearAxis, Mark, Plot } from './frame';
import { label } from './label';
import { line } from './marks';
import { ASCENT, textWidth } from './measure';

/** Between an axis and its labels, in pixels. */
const AXIS_GAP = 8;

/** Where a value falls on an axis, in pixels; also beyond its ends. */
export const at = ({ domain, range }: Pick<LinearAxis, 'domain' | 'range'>, value: number): number =>
	scaleLinear(domain, range)(value);

/** A bar's fact in the units of the axes that it stands on. */
export interface Datum {
	fact: string;
	x: number;
	y: number;
}

/** Where a bar begins and ends across a chart, in pixels: a rectangle, or upright strands. */
function bounds(mark: Mark): [number, number] | undefined {
	if (mark.kind === 'rect') return [mark.x, mark.x + mark.width];
	if (mark.kind !== 'curve' || mark.x0 !== mark.x1) return undefined;
	const half = (mark.spread0 + (mark.stroke ?? 0)) / 2;
	return [mark.x0 - half, mark.x0 + half];
}

/** What the bars of a chart show: its data. A frame without axes has none. */
export function dataOf({ marks, plot }: Pick<Frame, 'marks' | 'plot'>): Datum[] {
	if (!plot) return [];
	const across = scaleLinear(plot.x.domain, plot.x.range);
	return marks.flatMap((mark) => {
		const ends = mark.fact === undefined ? undefined : bounds(mark);
		if (mark.fact === undefined || !ends) return [];
		const [from, to] = ends.map((end) => across.invert(end)) as [number, number];
		const amount = amountOf(mark.fact);
		return [{ fact: mark.fact, x: (from + to) / 2, y: plot.areas ? amount / (to - from) : amount }];
	});
}

type Ticks = LinearAxis['ticks'];

/** Ticks at amounts; zero goes without a unit. */
export const moneyTicks = (values: readonly number[], unit: Unit, locale: Locale): Ticks =>
	values.map((value) => ({ value, label: value === 0 ? '0' : formatValue(value, unit, locale, 'short') }));

/** Years as ticks. */
export const yearTicks = (years: readonly number[], locale: Locale): Ticks =>
	years.map((value) => ({ value, label: formatDate(String(value), locale) }));

/** Width of the column that the labels of a y axis need, with their gap, in pixels. */
export const axisWidth = (ticks: Ticks, size: number): number =>
	Math.ceil(Math.max(...ticks.map((tick) => textWidth(tick.label, size)))) + AXIS_GAP;

/** Height of the row that the labels of an x axis need, with their gap, in pixels. */
export const axisHeight = (width: number): number => AXIS_GAP + typeSizes(width).axisLabel * 1.1;

/** How far beyond the ends of an axis a tick may stand, in pixels: floating numbers. */
const SLACK = 0.5;

/** The ticks of an axis with their places, in pixels. While scales glide, a tick may not have arrived yet. */
function placed(axis: LinearAxis) {
	const [least, most] = extent(axis.range) as [number, number];
	return axis.ticks
		.map((tick) => ({ ...tick, place: at(axis, tick.value) }))
		.filter(({ place }) => place >= least - SLACK && place <= most + SLACK);
}

/** How the labels of an axis are set. */
const labelsOf = ({ labels }: LinearAxis, width: number) => ({
	size: typeSizes(width).axisLabel,
	color: 'muted' as const,
	weight: undefined,
	gap: AXIS_GAP,
	...labels
});

/** The middle of a label that is wanted around a place, moved as little as keeps it inside the picture; in pixels. */
export const middleInside = (place: number, wide: number, width: number): number =>
	Math.min(width - wide / 2, Math.max(wide / 2, place));

/**
 * An x axis: the ground that bars stand on and, on the other side of it, labels. At the edges of the picture labels stay
 * inside.
 *
 * @param width of the picture, in pixels
 */
export function xAxis({ x, y }: Plot, width: number): Mark[] {
	const [left, right] = x.range;
	const [base, end] = y.range;
	const { size, color, weight, gap } = labelsOf(x, width);
	const baseline = end > base ? base - gap : base + gap + size * ASCENT;
	return [
		...(x.bare ? [] : [line('axis-x', [left, base], [right, base], 'faint')]),
		...placed(x).map(({ value, label: text, place }) => {
			const middle = middleInside(place, textWidth(text, size, weight), width);
			const more = { anchor: 'middle', halo: false, weight } as const;
			return label(`axis-x-${value}`, [middle, baseline], text, [size, color], more);
		})
	];
}

/** A y axis: its labels, left of the chart, each with a hairline across it. @param width of the picture, in pixels */
export function yAxis({ x, y }: Plot, width: number): Mark[] {
	const [left, right] = x.range;
	const { size, color, weight, gap } = labelsOf(y, width);
	const more = { anchor: 'end', halo: false, weight } as const;
	return placed(y).flatMap(({ value, label: text, place }): Mark[] => [
		line(`axis-y-${value}`, [left, place], [right, place], 'rule'),
		label(`axis-y-${value}-label`, [left - gap, place + size * 0.35], text, [size, color], more)
	]);
}

/** All marks of a frame, its axes first: what is drawn where LayerCake doesn't carry them. */
export const drawnMarks = ({ width, marks, plot }: Frame): Mark[] =>
	plot ? [...yAxis(plot, width), ...xAxis(plot, width), ...marks] : [...marks];
