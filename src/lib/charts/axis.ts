import { scaleLinear } from 'd3-scale';
import { amountOf, type Unit } from '$lib/facts';
import { formatDate, formatValue, type Locale } from '$lib/facts/format';
import type { Box, Frame, LinearAxis, Mark, Plot } from './frame';
import { label } from './label';
import { line } from './marks';
import { textWidth } from './measure';

/** Between an axis and its labels, in pixels. */
const AXIS_GAP = 8;

/** Size of the labels on the axes of a picture of this width, in pixels. */
export const axisSize = (width: number): number => (width < 480 ? 13 : width < 760 ? 14 : 15);

/** Where a value falls on an axis, in pixels; also beyond its ends. */
export const at = ({ domain, range }: Pick<LinearAxis, 'domain' | 'range'>, value: number): number =>
	scaleLinear(domain, range)(value);

/** A bar's fact in the units of the axes that it stands on. */
export interface Datum {
	fact: string;
	x: number;
	y: number;
}

/** What the bars of a chart show: its data. A frame without axes has none. */
export function dataOf({ marks, plot }: Pick<Frame, 'marks' | 'plot'>): Datum[] {
	if (!plot) return [];
	const across = scaleLinear(plot.x.domain, plot.x.range);
	return marks.flatMap((mark) =>
		mark.kind === 'rect' && mark.fact !== undefined
			? [{ fact: mark.fact, x: across.invert(mark.x + mark.width / 2), y: amountOf(mark.fact) }]
			: []
	);
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
export const axisHeight = (width: number): number => AXIS_GAP + axisSize(width) * 1.1;

/** What an axis is drawn from: where values fall, and the chart's edges in pixels. */
export interface AxisPlace {
	/** Where a value falls, in pixels. */
	scale: (value: number) => number;
	left: number;
	right: number;
	/** The baseline of the chart. */
	base: number;
	/** Size of the labels, in pixels. */
	size: number;
}

/** The baseline of a chart and, below it, the labels of its x axis. */
export const xAxis = (ticks: Ticks, { scale, left, right, base, size }: AxisPlace): Mark[] => [
	line('axis-x', [left, base], [right, base], 'faint'),
	...ticks.map(({ value, label: text }) =>
		label(`axis-x-${value}`, [scale(value), base + AXIS_GAP + size * 0.76], text, [size, 'muted'], {
			anchor: 'middle',
			halo: false
		})
	)
];

/** The labels of a y axis, left of the chart, each with a hairline across it. */
export const yAxis = (ticks: Ticks, { scale, left, right, size }: AxisPlace): Mark[] =>
	ticks.flatMap(({ value, label: text }): Mark[] => {
		const y = scale(value);
		const key = `axis-y-${value}`;
		return [
			line(key, [left, y], [right, y], 'rule'),
			label(`${key}-label`, [left - AXIS_GAP, y + size * 0.35], text, [size, 'muted'], {
				anchor: 'end',
				halo: false
			})
		];
	});

/** Both axes of a chart. @param size of the labels, in pixels */
export function axisMarks({ x, y }: Plot, size: number): Mark[] {
	const place = { left: x.range[0], right: x.range[1], base: y.range[0], size };
	return [
		...yAxis(y.ticks, { ...place, scale: (value) => at(y, value) }),
		...xAxis(x.ticks, { ...place, scale: (value) => at(x, value) })
	];
}

/** The boxes of all tick labels: what other labels must keep clear of. @param width of the picture, in pixels */
export function tickBoxes({ x, y }: Plot, width: number): { key: string; box: Box }[] {
	const size = axisSize(width);
	const box = (label: string, left: number, baseline: number): Box => ({
		x: left,
		y: baseline - size * 0.76,
		width: textWidth(label, size),
		height: size
	});
	return [
		...x.ticks.map(({ value, label }) => ({
			key: `x-tick ${label}`,
			box: box(label, at(x, value) - textWidth(label, size) / 2, y.range[0] + AXIS_GAP + size * 0.76)
		})),
		...y.ticks.map(({ value, label }) => ({
			key: `y-tick ${label}`,
			box: box(label, x.range[0] - AXIS_GAP - textWidth(label, size), at(y, value) + size * 0.35)
		}))
	];
}
