import { at } from '$lib/charts/axis-marks';
import type { Box, LinearAxis, Plot } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { formatValue, type Locale } from '$lib/facts/format';
import type { Unit } from '$lib/facts';
import type { Room } from './room';

export { at };

/** Room between an axis and its labels, in pixels. */
export const AXIS_GAP = 8;

/** Size of the labels on the axes of a picture of this width. */
export const axisSize = (width: number): number => (width < 480 ? 13 : width < 760 ? 14 : 15);

/** Ticks at the given amounts; zero goes without a unit. */
export const moneyTicks = (values: readonly number[], unit: Unit, locale: Locale): LinearAxis['ticks'] =>
	values.map((value) => ({ value, label: value === 0 ? '0' : formatValue(value, unit, locale, 'short') }));

/** Years as ticks. */
export const yearTicks = (years: readonly number[]): LinearAxis['ticks'] =>
	years.map((value) => ({ value, label: String(value) }));

/** Width of the column that the labels of the y axis need, with their gap. */
export const axisWidth = (ticks: LinearAxis['ticks'], size: number): number =>
	Math.ceil(Math.max(...ticks.map((tick) => textWidth(tick.label, size)))) + AXIS_GAP;

/** Height of the row that the labels of the x axis need. */
export const axisHeight = (room: Room): number => AXIS_GAP + axisSize(room.width) * 1.1;

/** The boxes of all tick labels, as AxisX and AxisY place them: what labels must keep clear of. */
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
