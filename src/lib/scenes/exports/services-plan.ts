import type { Plot } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { formatValue } from '$lib/facts/format';
import { axisHeight, axisSize, axisWidth, moneyTicks, yearTicks } from '$lib/charts/axis';
import type { Room } from './room';

/** The most that can be guessed, in euros: the top of the scale. */
export const MOST = 100_000_000;

/** Where things stand in the two pictures of services, which share one scale. */
export interface ServicesPlan {
	room: Room;
	plot: Plot;
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
 * @param headBottom where the words above the chart end
 * @param real the label of the last bar, which needs room to its right
 */
export function servicesPlan(room: Room, headBottom: number, real: string): ServicesPlan {
	const { width, height, locale, size } = room;
	const ticks = moneyTicks([0, MOST / 2, MOST], 'EUR', locale);
	const left = axisWidth(ticks, axisSize(width));
	const column = Math.min(160, Math.max(50, width * 0.18));
	// The label of the last bar starts at its left edge, and must not leave the picture.
	const right = Math.max(textWidth(real, room.number, 600) + 2 - column, (width - left) * 0.06);
	const last = width - right - column;
	const first = left + Math.max(8, (width - left) * 0.07);
	const base = height - axisHeight(room.width);
	const top = headBottom + size * 2.4;
	const years = [2002, 2011] as const;
	const centre = (edge: number) => edge + column / 2;
	const perYear = (centre(last) - centre(first)) / (years[1] - years[0]);
	return {
		room,
		column,
		first,
		last,
		base,
		top,
		plot: {
			x: {
				domain: [years[0] - (centre(first) - left) / perYear, years[1] + (width - centre(last)) / perYear],
				range: [left, width],
				ticks: yearTicks(years, room.locale)
			},
			y: { domain: [0, MOST], range: [base, top], ticks }
		}
	};
}

/** A guess as it is written beside its bar: no more exact than anyone means it. */
export function guessText(guess: number, { locale }: Room): string {
	const step = guess >= 1e6 ? 1e5 : guess >= 1e4 ? 1e3 : 1;
	return formatValue(Math.round(guess / step) * step, 'EUR', locale, 'short');
}
