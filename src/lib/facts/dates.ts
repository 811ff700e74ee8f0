import type { Fact } from './types';

/** A stretch of time in years and shares of a year: 1998-04 is 1998.25 to 1998.333. */
export interface Span {
	from: number;
	to: number;
}

/** How exactly a moment is known; a span was given by its source as an interval. */
export type Exactness = 'day' | 'month' | 'year' | 'span';

const PRECISION = ['year', 'month', 'day'] as const;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The stretch of time that an ISO date names: a year, a month or a day of it. */
export function spanOfDate(iso: string): Span {
	const [year = 0, month, day] = iso.split('-').map(Number);
	if (!month) return { from: year, to: year + 1 };
	const start = year + (month - 1) / 12;
	if (!day) return { from: start, to: start + 1 / 12 };
	const share = 1 / 12 / daysIn(year, month);
	return { from: start + (day - 1) * share, to: start + day * share };
}

/** The stretch from the start of an interval's first date to the end of its last: `2010/2012`, or one date alone. */
export function spanOfPeriod(period: string): Span {
	const [first = '', last = first] = period.split('/');
	return { from: spanOfDate(first).from, to: spanOfDate(last).to };
}

/** How exactly a date or an interval is known. */
export const exactnessOf = (period: string): Exactness =>
	period.includes('/') ? 'span' : (PRECISION[period.split('-').length - 1] ?? 'year');

/** When a fact is, as its source says: an ISO date, or an interval `2010/2012`. A date is when it was, anything else when it holds. */
export const timeOf = ({ unit, value, period }: Pick<Fact, 'unit' | 'value' | 'period'>): string =>
	unit === 'date' ? String(value) : period;

/** The stretch of time of a fact. */
export const spanOf = (fact: Pick<Fact, 'unit' | 'value' | 'period'>): Span => spanOfPeriod(timeOf(fact));

/** The year in which a fact was, or from which on it holds. */
export const yearOf = (fact: Pick<Fact, 'unit' | 'value' | 'period'>): number =>
	Math.floor(spanOf(fact).from);
