import { describe, expect, it } from 'vitest';
import { amountOf } from '$lib/facts';
import { at, axisMarks, dataOf } from './axis';
import { column } from './bars';

const ticks = (...values: number[]) => values.map((value) => ({ value, label: `${value} of them` }));
const x = { domain: [2000, 2010], range: [40, 240], ticks: ticks(2000, 2005) } as const;
const y = { domain: [0, 100], range: [200, 10], ticks: ticks(0, 50) } as const;

it('a value falls where the scale says, also outside of it', () => {
	expect(at(x, 2000)).toBe(40);
	expect(at(x, 2005)).toBe(140);
	expect(at(x, 2010)).toBe(240);
	expect(at(x, 1999)).toBe(20);
	expect(at(y, 50)).toBe(105);
	expect(at({ domain: [50, 100], range: [100, 0] }, 75)).toBe(50);
});

describe('axes as marks', () => {
	it('are hairlines with labels at the left, a base line, and labels below it', () =>
		expect(axisMarks({ x, y }, 20)).toEqual([
			{ kind: 'line', key: 'axis-y-0', color: 'rule', x1: 40, x2: 240, y1: 200, y2: 200, stroke: 1 },
			{
				kind: 'text',
				key: 'axis-y-0-label',
				color: 'muted',
				size: 20,
				x: 32,
				y: 207,
				anchor: 'end',
				lines: ['0 of them'],
				halo: false
			},
			{ kind: 'line', key: 'axis-y-50', color: 'rule', x1: 40, x2: 240, y1: 105, y2: 105, stroke: 1 },
			{
				kind: 'text',
				key: 'axis-y-50-label',
				color: 'muted',
				size: 20,
				x: 32,
				y: 112,
				anchor: 'end',
				lines: ['50 of them'],
				halo: false
			},
			{ kind: 'line', key: 'axis-x', color: 'faint', x1: 40, x2: 240, y1: 200, y2: 200, stroke: 1 },
			...[
				[2000, 40],
				[2005, 140]
			].map(([value, place]) => ({
				kind: 'text',
				key: `axis-x-${value}`,
				color: 'muted',
				size: 20,
				x: place,
				y: 223.2,
				anchor: 'middle',
				lines: [`${value} of them`],
				halo: false
			}))
		]));
});

it('the data of a chart are the facts of its bars, in the units of its axes', () => {
	const bars = [
		column('goods-2010', { x: 140, width: 20, base: 200, top: 100 }, 'BE', { fact: 'goods-2010' }),
		column('edge', { x: 200, width: 20, base: 200, top: 100 }, 'BE')
	];
	expect(dataOf({ marks: bars, plot: { x, y } })).toEqual([
		{ fact: 'goods-2010', x: 2005, y: amountOf('goods-2010') }
	]);
	expect(dataOf({ marks: bars })).toEqual([]);
});
