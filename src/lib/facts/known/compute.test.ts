import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from './compute';
import type { Arithmetic, Fact, Unit } from '../types';

type Operand = readonly [value: number | string, unit?: Unit];

/** Works something out from values, which are called a, b, c … and count euros unless they say otherwise. */
function work(op: Arithmetic['op'], ...operands: Operand[]): number | string {
	const facts = operands.map(([value, unit = 'EUR'], i): Fact => ({
		id: 'abcdef'.charAt(i),
		kind: 'trade',
		value,
		unit,
		period: '2010',
		about: [],
		status: { kind: 'stated' },
		cites: []
	}));
	return compute({ op, of: facts.map(({ id }) => id) } as unknown as Arithmetic, (id) => {
		const found = facts.find((fact) => fact.id === id);
		if (!found) throw new Error(`nobody asked for ${id}`);
		return found;
	});
}

describe('amounts', () => {
	it('are added and taken off without binary dust', () => {
		expect(work('sum', [0.1], [0.2], [0.4])).toBe(0.7);
		expect(work('sum', [7])).toBe(7);
		expect(work('difference', [0.3], [0.1])).toBe(0.2);
		expect(work('difference', [1], [3])).toBe(-2);
	});

	it('are set against each other', () => {
		expect(work('ratio', [10], [4])).toBe(2.5);
		expect(work('share', [10], [40])).toBe(25);
		expect(work('days-of-year', [10], [730])).toBe(5);
	});

	it('grow, and grew', () => {
		expect(work('growth', [150], [120])).toBeCloseTo(25, 9);
		expect(work('growth', [60], [120])).toBe(-50);
		expect(work('before-growth', [150], [25, 'percent'])).toBe(120);
		expect(work('after-growth', [120], [25, 'percent'])).toBe(150);
	});

	it('come back from any growth as they were', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: -90, max: 900 }), (amount, rate) => {
				const grown = work('after-growth', [amount], [rate, 'percent']) as number;
				expect(work('before-growth', [grown], [rate, 'percent'])).toBeCloseTo(amount, 4);
				expect(work('growth', [grown], [amount])).toBeCloseTo(rate, 4);
			})
		));

	it.each(['sum', 'difference', 'share', 'growth', 'days-of-year'] as const)(
		'of two currencies have no %s',
		(op) => {
			expect(() => work(op, [1], [1, 'USD'])).toThrow(`facts: ${op} of different units: a (EUR), b (USD)`);
			expect(() => work(op, [1, 'USD'], [1, 'USD'])).not.toThrow();
		}
	);

	it('of two units may have a ratio', () => expect(work('ratio', [9, 'BEF'], [3, 'EUR'])).toBe(3));

	it('are numbers', () =>
		expect(() => work('sum', [1], ['1997', 'EUR'])).toThrow('facts: b: a number is needed, this is 1997'));
});

it('counts facts, whatever they say', () =>
	expect(work('count', ['1997', 'date'], [3, 'EUR'], ['', 'statement'])).toBe(3));

describe('months', () => {
	it.each([
		['1997-06', '1997-06', 0],
		['1997-06', '2000-05', 35],
		['2000-05', '1997-06', -35],
		['1997-06-30', '1997-07-01', 1],
		['1997-06-01', '1997-07-31', 1]
	])('from %s to %s, whatever the day', (from, to, months) =>
		expect(work('months-between', [from, 'date'], [to, 'date'])).toBe(months)
	);

	it.each([['1997'], [''], [7]])('need to be known: %j', (value) =>
		expect(() => work('months-between', ['1997-06', 'date'], [value, 'date'])).toThrow(
			`facts: b: months need a date with a month, this is ${value}`
		)
	);
});

describe('years after', () => {
	it.each([
		['1997', 15, '2012'],
		['1997-06', 20, '2017-06'],
		['1997-06-19', 3, '2000-06-19']
	])('%s, %i of them', (from, years, date) =>
		expect(work('years-after', [from, 'date'], [years, 'years'])).toBe(date)
	);

	it('are a number', () =>
		expect(() => work('years-after', ['1997', 'date'], ['2000', 'date'])).toThrow('facts: b: a number'));
});
