import { range } from 'd3-array';
import { at, axisWidth, moneyTicks, yearTicks } from '$lib/charts/axis';
import { column } from '$lib/charts/bars';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Plot, RectMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { amountOf, type Republic } from '$lib/facts';
import { seriesId } from '$lib/facts/trade-ids';

/** Years that every republic has. */
const FIRST = 1993;
const LAST = 2014;
export const YEARS: readonly number[] = range(FIRST, LAST + 1);
/** Top of the dollar scale. */
export const TOP_USD = 400_000_000;

/** The x axis of the dollar series: one place a year; ticks of the y axis; and the breadth of a bar. */
export function yearAxis(
	{ width, locale, axisLabel: size }: Dimensions,
	amounts: readonly number[] = [0, 2e8, 4e8]
) {
	const ticks = moneyTicks(amounts, 'USD', locale);
	const left = axisWidth(ticks, size);
	const step = (width - left) / YEARS.length;
	// The last year stands under the last bar, and must not leave the picture.
	const right = Math.max(0, textWidth(String(LAST), size) / 2 - step / 2 + 1);
	const x: Plot['x'] = {
		domain: [FIRST - 0.5, LAST + 0.5],
		range: [left, width - right],
		ticks: yearTicks([1993, 2000, 2007, 2014], locale)
	};
	return { ticks, x, bar: ((width - left - right) / YEARS.length) * 0.72 };
}

/** One year's bar of a republic on a dollar scale; its key is the same in every picture. */
export function dollarBar(
	republic: Republic,
	year: number,
	{ x, y, width }: { x: Plot['x']; y: Plot['y']; width: number }
): RectMark {
	const id = seriesId('exports', republic, year);
	const place = { x: at(x, year), width, base: at(y, 0), top: at(y, amountOf(id)) };
	return column(id, place, republic, { fact: id, delay: (0.5 * (year - FIRST)) / YEARS.length });
}

/** A year's bar among those of all years. */
export const barOf = (bars: readonly RectMark[], year: number): RectMark => bars[year - FIRST] as RectMark;

/** Top of the highest bar between two places: a label above it stands clear. */
export const clearTop = (bars: readonly RectMark[], from: number, to: number): number =>
	Math.min(...bars.filter((bar) => bar.x < to && bar.x + bar.width > from).map((bar) => bar.y));
