import type { Fact } from '$lib/facts';
import { knownFact } from '$lib/facts/known';
import { parsePosition } from '$lib/facts/position';

/** What is counted one by one is exact, however many there are. */
const EXACT: readonly Fact['unit'][] = ['count', 'rank', 'years', 'months', 'days'];
/** What divides, and so brings more digits than there were. Sums and differences bring none. */
const DIVIDES: readonly string[] = [
	'ratio',
	'share',
	'before-growth',
	'after-growth',
	'growth',
	'days-of-year'
];
/** More digits than a number in JavaScript has. */
const ALL = 15;

/** The significant digits of a number as sources write it: noughts in groups of three are "thousand", "million", and none. */
function digitsOf(value: number): number {
	const written = String(Math.abs(value)).replace(/(000)+$/, '');
	return written.replace('.', '').replace(/^0+/, '').length || 1;
}

/** How many significant digits a fact carries: a derived one as many as its least exact operand. */
function digitsCarried({ value, unit, status }: Fact): number {
	if (typeof value !== 'number') return ALL;
	if (status.kind === 'derived' && DIVIDES.includes(status.by.op))
		return Math.min(...status.by.of.map((operand) => digitsCarried(knownFact(operand))));
	return EXACT.includes(unit) ? ALL : digitsOf(value);
}

/**
 * A fact's value as files have it. What was divided has as many significant digits as its least exact operand and one more,
 * so that nothing is lost on the way to a rounder number; a position is a geo URI (RFC 5870), as what ISO 6709 writes begins
 * with a sign and spreadsheets take it for a formula. A statement has none.
 */
export function publishedValue(fact: Fact): string | number | undefined {
	const { value, unit, status } = fact;
	if (value === '') return undefined;
	if (unit === 'position') {
		const { latitude, longitude } = parsePosition(String(value));
		return `geo:${latitude},${longitude}`;
	}
	if (typeof value !== 'number' || status.kind !== 'derived' || !DIVIDES.includes(status.by.op)) return value;
	const digits = Math.min(ALL, digitsCarried(fact) + 1);
	// Growth is what is left of a ratio, which has the digits.
	const whole = status.by.op === 'growth' ? 100 : 0;
	const rounded = Number((value + whole).toPrecision(digits)) - whole;
	return Number(rounded.toPrecision(ALL - 3));
}
