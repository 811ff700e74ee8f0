import { amountOf, fact } from '$lib/facts';

/** Months from the start of the concession to the date of a fact; before it, a negative number. */
export function monthOf(id: string): number {
	const month = (of: string) => {
		const [year, number] = String(fact(of).value).split('-').map(Number);
		if (!year || !number) throw new Error(`scenes/tractebel: "${of}" is not dated to the month`);
		return year * 12 + number;
	};
	return month(id) - month('concession-won');
}

export const LIVED = amountOf('months-lived');
export const PROMISED_YEARS = amountOf('concession-years');
export const ALL_YEARS = amountOf('concession-and-option');

/** The axis of months, in pixels: a year is a group of twelve threads, with a sliver of paper between two years. */
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
	/** From the middle of one thread to the next. */
	pitch: number;
	/** The middle of a year's first thread. */
	first: (year: number) => number;
}

/** An axis from the purchase in Almaty to the end of the option, between two pixels. */
export function axisBetween(left: number, right: number): Axis {
	const before = -monthOf('almaty-bought');
	const year = (12 * (right - left)) / (before + 12 * ALL_YEARS);
	const start = left + (before / 12) * year;
	const loose = (year - Math.min(5, Math.max(2, year * 0.12))) / 12;
	// Thin threads stand on whole pixels: between them they would blur into grey on a plain screen.
	const whole = Math.floor((year - 2) / 12);
	const snapped = (whole === 2 || whole === 3) && year - 12 * whole < 7;
	const pitch = snapped ? whole : loose;
	const gap = year - 12 * pitch;
	const first = (index: number) => start + index * year + (gap + pitch) / 2;
	const at = (month: number) => {
		const full = Math.floor(month / 12);
		const rest = month - 12 * full;
		return start + full * year + (rest === 0 ? 0 : gap / 2 + rest * pitch);
	};
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
