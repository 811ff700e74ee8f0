import { range } from 'd3-array';
import { monthsBetween } from '$lib/charts/time';
import { amountOf, fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';

const dateOf = (id: string): string => String(fact(id).value);

/** Months from the start of the concession to the date of a fact; before it, a negative number. */
export const monthOf = (id: string): number => monthsBetween(dateOf('concession-won'), dateOf(id));

export const LIVED = amountOf('months-lived');
export const PROMISED = amountOf('months-promised');
export const ALL = amountOf('months-with-option');

/** The first month drawn: that of the purchase in Almaty. */
const FIRST = monthOf('almaty-bought');
const FIRST_YEAR = yearOf(fact('almaty-bought'));

/** How many months of the calendar had begun a year by a month: Januaries since the concession's first. */
const januaryOf = (year: number): number => monthsBetween(dateOf('concession-won'), `${year}-01`);

/** The Januaries that are drawn: year and month. */
const JANUARIES = range(FIRST_YEAR + 1, FIRST_YEAR + 1 + Math.ceil((ALL - FIRST) / 12))
	.map((year) => ({ year, month: januaryOf(year) }))
	.filter(({ month }) => month < ALL);

/** How many of the drawn Januaries lie at a month or before it. */
const passed = (month: number): number => JANUARIES.filter((january) => january.month <= month).length;

/** Stretches of months within one calendar year, from one month to another, all promised or all an option. */
export function monthsByYear(from: number, to: number): [from: number, to: number][] {
	const cuts = [...new Set([...JANUARIES.map(({ month }) => month), PROMISED, to])]
		.filter((month) => month > from && month <= to)
		.toSorted((a, b) => a - b);
	return cuts.map((cut, i) => [i === 0 ? from : (cuts[i - 1] as number), cut]);
}

/** The axis of months, in pixels: a calendar year is a group of strands, with a narrow gap before each January. */
export interface Axis {
	/** Where a month begins; months count from the start of the concession. */
	at: (month: number) => number;
	/** Where the months end: those lived, those promised, those with the option. */
	lived: number;
	promised: number;
	end: number;
	/** Width of a year with its gap. */
	year: number;
	/** From the middle of one strand to the next. */
	pitch: number;
	/** The middle of a month's strand. */
	strand: (month: number) => number;
	/** The years that begin on it, each with the middle of the gap before its January and its own middle. */
	years: readonly { year: number; begins: number; middle: number }[];
}

/** An axis from the purchase in Almaty to the end of the option, between two pixels. */
export function axisBetween(left: number, right: number): Axis {
	const months = ALL - FIRST;
	const loose = (12 * (right - left)) / months;
	const narrowest = Math.min(5, Math.max(2, loose * 0.12));
	const exact = (right - left - JANUARIES.length * narrowest) / months;
	// Thin strands stand on whole pixels: between them they would blur into grey on a plain screen.
	const whole = Math.floor(exact);
	const snapped = (whole === 2 || whole === 3) && (exact - whole) * 12 < 5;
	const pitch = snapped ? whole : exact;
	const gap = (right - left - months * pitch) / JANUARIES.length;
	const at = (month: number) => left + (month - FIRST) * pitch + gap * passed(month);
	return {
		at,
		lived: at(LIVED),
		promised: at(PROMISED),
		end: at(ALL),
		year: 12 * pitch + gap,
		pitch,
		strand: (month) => (snapped ? Math.round(at(month)) + pitch / 2 : at(month) + pitch / 2),
		years: JANUARIES.map(({ year, month }) => ({
			year,
			begins: at(month) - gap / 2,
			middle: (at(month) + Math.min(at(month + 12) - gap, at(ALL))) / 2
		}))
	};
}
