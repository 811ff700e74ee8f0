import { expect, test } from 'vitest';
import { spanOfDate } from '$lib/facts/dates';
import { monthsBetween, timeScale, timeTicks } from './time';

test('years, and months within them, are of one length', () => {
	const scale = timeScale({ from: 2007, to: 2009 }, [100, 340]);
	const months = timeTicks('2007-01', '2008-12', 'month').map((month) => scale(spanOfDate(month).from));
	expect(months).toHaveLength(24);
	months.forEach((place, i) => expect(place).toBeCloseTo(100 + 10 * i, 9));
	expect(scale(spanOfDate('2007-02-15').from)).toBeCloseTo(115, 9);
	expect(scale(2010)).toBeCloseTo(460, 9);
});

test('ticks go from one date to another, over the ends of months and years', () => {
	expect(timeTicks('1998', '2001', 'year')).toEqual(['1998', '1999', '2000', '2001']);
	expect(timeTicks('2011-01', '2012-06', 'quarter')).toEqual([
		'2011-01',
		'2011-04',
		'2011-07',
		'2011-10',
		'2012-01',
		'2012-04'
	]);
	expect(timeTicks('2007-11', '2008-02', 'month')).toEqual(['2007-11', '2007-12', '2008-01', '2008-02']);
	expect(timeTicks('2006-03-30', '2006-04-01', 'day')).toEqual(['2006-03-30', '2006-03-31', '2006-04-01']);
	expect(timeTicks('1998', '1998', 'year')).toEqual(['1998']);
});

test('months are counted by the calendar, backwards too', () => {
	expect(monthsBetween('1997-06', '1997-06')).toBe(0);
	expect(monthsBetween('1997-06', '2000-05')).toBe(35);
	expect(monthsBetween('1997-06', '1996-07')).toBe(-11);
	expect(monthsBetween('1997-06', '1997-07-31')).toBe(1);
});
