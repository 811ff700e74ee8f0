import { axisHeight, axisWidth, moneyTicks, yearTicks } from '$lib/charts/axis';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Plot } from '$lib/charts/frame';

/** The most that can be guessed, in euros: the top of the scale. */
export const MOST = 100_000_000;

/** Where things stand in the two pictures of services, which share one scale; in pixels. */
export interface ServicesPlan {
	dimensions: Dimensions;
	plot: Plot;
	/** Width of a column. */
	column: number;
	/** Left edges of the two columns. */
	first: number;
	last: number;
	base: number;
	top: number;
}

/**
 * Places the two columns.
 *
 * @param bottom where the words above the chart end
 * @param lastLabel width of the last bar's label, which needs room to its right
 */
export function servicesPlan(dimensions: Dimensions, bottom: number, lastLabel: number): ServicesPlan {
	const { width, height, locale, label: size, axisLabel } = dimensions;
	const ticks = moneyTicks([0, MOST / 2, MOST], 'EUR', locale);
	const left = axisWidth(ticks, axisLabel);
	const column = Math.min(160, Math.max(50, width * 0.18));
	// The label of the last bar starts at its left edge, and must not leave the picture.
	const right = Math.max(lastLabel + 2 - column, (width - left) * 0.06);
	const last = width - right - column;
	const first = left + Math.max(8, (width - left) * 0.07);
	const base = height - axisHeight(width);
	const top = bottom + size * 2.4;
	const years = [2002, 2011] as const;
	const perYear = (last - first) / (years[1] - years[0]);
	const yearAt = (x: number) => years[0] + (x - first - column / 2) / perYear;
	return {
		dimensions,
		column,
		first,
		last,
		base,
		top,
		plot: {
			x: { domain: [yearAt(left), yearAt(width)], range: [left, width], ticks: yearTicks(years, locale) },
			y: { domain: [0, MOST], range: [base, top], ticks }
		}
	};
}
