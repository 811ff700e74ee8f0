import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { monthsBetween, timeScale } from '$lib/charts/time';
import { amountOf, fact } from '$lib/facts';

const dateOf = (id: string): string => String(fact(id).value);

/** Months from the start of the concession to the date of a fact; before it, a negative number. */
export const monthOf = (id: string): number => monthsBetween(dateOf('concession-won'), dateOf(id));

export const LIVED = amountOf('months-lived');
export const PROMISED_YEARS = amountOf('concession-years');
export const ALL_YEARS = amountOf('concession-and-option');

/** The axis of months, in pixels: a year is a group of twelve strands, with a narrow gap between two years. */
export interface Axis {
	/** Where a month begins; months count from the start of the concession. */
	at: (month: number) => number;
	/** Where the months end: those lived, those promised, those with the option. */
	lived: number;
	promised: number;
	end: number;
	/** Width of a year with its sliver. */
	year: number;
	/** The sliver between two years. */
	gap: number;
	/** From the middle of one strand to the next. */
	pitch: number;
	/** The middle of a year's first strand. */
	first: (year: number) => number;
}

/** An axis from the purchase in Almaty to the end of the option, between two pixels. */
export function axisBetween(left: number, right: number): Axis {
	/** Where a year of the concession begins. */
	const yearAt = timeScale({ from: monthOf('almaty-bought') / 12, to: ALL_YEARS }, [left, right]);
	const year = yearAt(1) - yearAt(0);
	const loose = (year - Math.min(5, Math.max(2, year * 0.12))) / 12;
	// Thin strands stand on whole pixels: between them they would blur into grey on a plain screen.
	const whole = Math.floor((year - 2) / 12);
	const snapped = (whole === 2 || whole === 3) && year - 12 * whole < 7;
	const pitch = snapped ? whole : loose;
	const gap = year - 12 * pitch;
	/** Where a month of a year begins, from the start of that year. */
	const months = scaleBand(range(12), [gap / 2, year - gap / 2]);
	const at = (month: number) => {
		const full = Math.floor(month / 12);
		const rest = month - 12 * full;
		return yearAt(full) + (rest === 0 ? 0 : (months(rest) as number));
	};
	const first = (index: number) => yearAt(index) + (gap + pitch) / 2;
	return {
		at,
		lived: at(LIVED),
		promised: at(12 * PROMISED_YEARS),
		end: at(12 * ALL_YEARS),
		year,
		gap,
		pitch,
		first: (index) => (snapped ? Math.round(first(index)) + 0.5 : first(index))
	};
}
