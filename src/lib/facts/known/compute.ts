import { greatCircle, parsePosition, type Position } from '../position';
import type { Arithmetic, Fact } from '../types';

type Lookup = (id: string) => Fact;

function amount(fact: Fact): number {
	if (typeof fact.value !== 'number')
		throw new Error(`facts: ${fact.id}: a number is needed, this is ${fact.value}`);
	return fact.value;
}

/** Months since year 0 of an ISO date; the day, where known, is left out on purpose: months are as exact as we can be. */
function monthIndex(fact: Fact): number {
	const [year, month] = String(fact.value).split('-').map(Number);
	if (!year || !month)
		throw new Error(`facts: ${fact.id}: months need a date with a month, this is ${fact.value}`);
	return year * 12 + month;
}

/**
 * Works out a derived value. Units are those the arithmetic implies (see `Arithmetic`), a date comes as ISO; amounts
 * of two currencies are refused, except in a ratio with a rate.
 *
 * @throws when an operand isn't a number (or, for a great circle, a position), or the currencies differ.
 */
export function compute(by: Arithmetic, lookup: Lookup): number | string {
	const facts = by.of.map(lookup);
	if (by.op === 'count') return facts.length;
	if (by.op === 'months-between') {
		const [from, to] = facts.map(monthIndex) as [number, number];
		return to - from;
	}
	if (by.op === 'years-after') {
		const [from, years] = facts as [Fact, Fact];
		return String(from.value).replace(/^\d{4}/, (year) => String(Number(year) + amount(years)));
	}
	if (by.op === 'great-circle') {
		const [from, to] = facts.map(({ value }) => parsePosition(String(value))) as [Position, Position];
		return Math.round(greatCircle(from, to));
	}
	const values = facts.map(amount);
	const [a, b] = values as [number, number];
	const needsOneUnit = !['ratio', 'before-growth', 'after-growth'].includes(by.op);
	if (needsOneUnit && new Set(facts.map((f) => f.unit)).size > 1)
		throw new Error(
			`facts: ${by.op} of different units: ${facts.map((f) => `${f.id} (${f.unit})`).join(', ')}`
		);
	switch (by.op) {
		case 'sum':
			return round(values.reduce((total, value) => total + value, 0));
		case 'difference':
			return round(a - b);
		case 'ratio':
			return a / b;
		case 'share':
			return (100 * a) / b;
		case 'before-growth':
			return a / (1 + b / 100);
		case 'after-growth':
			return a * (1 + b / 100);
		case 'growth':
			return 100 * (a / b - 1);
		case 'days-of-year':
			return (365 * a) / b;
	}
}

/** Sums of cents stay free of binary dust. */
const round = (value: number) => Math.round(value * 100) / 100;
