import type { Plot, RectMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { amountOf, type Republic } from '$lib/facts';
import { seriesId } from '$lib/facts/trade-ids';
import { at, axisSize, axisWidth, moneyTicks, yearTicks } from '$lib/charts/axis';
import type { Room } from './room';

/** Years that every republic has. */
const FIRST = 1993;
const LAST = 2014;
export const YEARS: readonly number[] = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
/** Top of the dollar scale. */
export const TOP_USD = 400_000_000;

/** The x axis of the dollar series: one place a year; ticks of the y axis; and the breadth of a bar. */
export function yearAxis({ width, locale }: Room): { x: Plot['x']; ticks: Plot['y']['ticks']; bar: number } {
	const size = axisSize(width);
	const ticks = moneyTicks([0, 2e8, 4e8], 'USD', locale);
	const left = axisWidth(ticks, size);
	const step = (width - left) / YEARS.length;
	// The last year stands under the last bar, and must not leave the picture.
	const right = Math.max(0, textWidth(String(LAST), size) / 2 - step / 2 + 1);
	return {
		ticks,
		bar: ((width - left - right) / YEARS.length) * 0.72,
		x: {
			domain: [FIRST - 0.5, LAST + 0.5],
			range: [left, width - right],
			ticks: yearTicks([1993, 2000, 2007, 2014], locale)
		}
	};
}

/** One year's bar of a republic on a dollar scale; its key is the same in every picture. */
export function dollarBar(
	republic: Republic,
	year: number,
	{ x, y, width }: { x: Plot['x']; y: Plot['y']; width: number }
): RectMark {
	const id = seriesId('exports', republic, year);
	const top = at(y, amountOf(id));
	const base = at(y, 0);
	return {
		kind: 'rect',
		key: id,
		color: republic,
		fill: 'strands',
		x: at(x, year) - width / 2,
		y: top,
		width,
		height: base - top,
		fact: id,
		enter: { y: base, height: 0 },
		delay: (0.5 * (year - FIRST)) / YEARS.length
	};
}

/** A year's bar among those of all years. */
export const barOf = (bars: readonly RectMark[], year: number): RectMark => bars[year - FIRST] as RectMark;

/** Top of the highest bar between two places: a label above it stands clear. */
export const clearTop = (bars: readonly RectMark[], from: number, to: number): number =>
	Math.min(...bars.filter((bar) => bar.x < to && bar.x + bar.width > from).map((bar) => bar.y));
