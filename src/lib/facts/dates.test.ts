import { describe, expect, it } from 'vitest';
import { exactnessOf, spanOfDate, spanOfPeriod } from './dates';

describe('a stretch of time', () => {
	it('is a year, a month or a day of it', () => {
		expect(spanOfDate('1998')).toEqual({ from: 1998, to: 1999 });
		expect(spanOfDate('1998-01').from).toBe(1998);
		expect(spanOfDate('1998-04').from).toBeCloseTo(1998.25, 9);
		expect(spanOfDate('1998-04').to).toBeCloseTo(1998 + 4 / 12, 9);
		expect(spanOfDate('1998-12').to).toBeCloseTo(1999, 9);
	});

	it('is a share of its month for a day, also in a leap year', () => {
		const month = 1 / 12;
		expect(spanOfDate('1998-04-01').from).toBeCloseTo(1998.25, 9);
		expect(spanOfDate('1998-04-16').from).toBeCloseTo(1998.25 + month / 2, 9);
		expect(spanOfDate('1998-04-30').to).toBeCloseTo(1998.25 + month, 9);
		expect(spanOfDate('2000-02-29').to).toBeCloseTo(spanOfDate('2000-02').to, 9);
		expect(spanOfDate('1999-02-28').to).toBeCloseTo(spanOfDate('1999-02').to, 9);
		const day = spanOfDate('1998-12-31');
		expect(day.to - day.from).toBeCloseTo(month / 31, 9);
	});

	it('is as long as an interval from its first day to its last', () => {
		expect(spanOfPeriod('2010/2012')).toEqual({ from: 2010, to: 2013 });
		expect(spanOfPeriod('2010')).toEqual({ from: 2010, to: 2011 });
		expect(spanOfPeriod('2010-07/2012').from).toBe(2010.5);
	});
});

it.each([
	['1998', 'year'],
	['1998-04', 'month'],
	['1998-04-02', 'day'],
	['1998/2000', 'span'],
	['1998-04-02/1998-04-03', 'span']
])('%s is known to the %s', (period, exactness) => expect(exactnessOf(period)).toBe(exactness));
