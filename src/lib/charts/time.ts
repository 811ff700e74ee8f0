import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { utcDay, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import type { Span } from '$lib/facts/dates';

/** What one cell of an axis of time is. */
export type TimeUnit = 'year' | 'quarter' | 'month' | 'day';

/** The intervals of d3, and to how many characters the ISO date of one is written. */
const UNITS: Readonly<Record<TimeUnit, { interval: TimeInterval; length: number }>> = {
	year: { interval: utcYear, length: 4 },
	quarter: { interval: utcMonth.every(3) ?? utcMonth, length: 7 },
	month: { interval: utcMonth, length: 7 },
	day: { interval: utcDay, length: 10 }
};

/**
 * A scale of moments, as `facts/dates.ts` counts them: in years, with months of one length. d3's own scale of time would
 * make a cell for February a tenth shorter than its neighbours.
 *
 * @param range where the span begins and ends, in pixels
 */
export const timeScale = (
	{ from, to }: Span,
	range: readonly [number, number]
): ScaleLinear<number, number> => scaleLinear([from, to], range);

/** The ISO dates of the years, quarters, months or days from one ISO date to another, both among them. */
export function timeTicks(from: string, to: string, unit: TimeUnit): string[] {
	const { interval, length } = UNITS[unit];
	// d3 leaves out the end of a range.
	const end = new Date(new Date(to).getTime() + 1);
	return interval.range(new Date(from), end).map((date) => date.toISOString().slice(0, length));
}

/** How many months lie between the months of two ISO dates; fewer than none where the second is the earlier. */
export const monthsBetween = (from: string, to: string): number =>
	utcMonth.count(new Date(from), new Date(to));
