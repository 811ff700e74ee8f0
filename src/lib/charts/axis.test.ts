import { describe, expect, it } from 'vitest';
import { amountOf } from '$lib/facts';
import { at, dataOf, drawnMarks, xAxis } from './axis';
import { column } from './bars';
import { straight } from './curve-between';
import type { Plot } from './frame';
import { curve } from './marks';
import { textWidth } from './measure';

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
	const frame = { width: 300, height: 240, marks: [] };
	const seen = (plot: Plot) =>
		drawnMarks({ ...frame, plot }).flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));

	it('are hairlines with labels at the left, a base line, and labels below it; then comes what they measure', () => {
		const mark = column('b', { x: 140, width: 20, base: 200, top: 100 }, 'BE');
		const label = (key: string, x: number, y: number, words: string, anchor: string) => ({
			kind: 'text',
			key,
			color: 'muted',
			size: 13,
			x,
			y,
			anchor,
			lines: [words],
			halo: false
		});
		const line = { kind: 'line', x1: 60, x2: 260, stroke: 1 };
		expect(drawnMarks({ ...frame, marks: [mark], plot: { x: { ...x, range: [60, 260] }, y } })).toEqual([
			{ ...line, key: 'axis-y-0', color: 'rule', y1: 200, y2: 200 },
			label('axis-y-0-label', 52, 204.55, '0 of them', 'end'),
			{ ...line, key: 'axis-y-50', color: 'rule', y1: 105, y2: 105 },
			label('axis-y-50-label', 52, 109.55, '50 of them', 'end'),
			{ ...line, key: 'axis-x', color: 'faint', y1: 200, y2: 200 },
			label('axis-x-2000', 60, 217.88, '2000 of them', 'middle'),
			label('axis-x-2005', 160, 217.88, '2005 of them', 'middle'),
			mark
		]);
		expect(drawnMarks({ ...frame, marks: [mark] })).toEqual([mark]);
	});

	it('leave out what has not arrived yet, while scales glide', () => {
		const early = { ...x, ticks: ticks(1999, 2000, 2010, 2011) };
		expect(seen({ x: early, y: { ...y, ticks: ticks(-1, 100, 101) } })).toEqual([
			'100 of them',
			'2000 of them',
			'2010 of them'
		]);
	});

	it('have their years above where bars hang, set as the chart wants them, and inside the picture', () => {
		const hanging = { ...y, range: [20, 200] } as const;
		const labels = { size: 20, color: 'ink', weight: 600, gap: 7 } as const;
		const marks = xAxis({ x: { ...x, range: [0, 240], bare: true, labels }, y: hanging }, 300);
		expect(marks).toMatchObject([
			{ y: 13, size: 20, color: 'ink', weight: 600, x: textWidth('2000 of them', 20, 600) / 2 },
			{ y: 13, size: 20, color: 'ink', weight: 600, x: 120 }
		]);
		const [last] = xAxis({ x: { ...x, range: [0, 300], ticks: ticks(2010), bare: true }, y: hanging }, 300);
		expect(last).toMatchObject({ x: 300 - textWidth('2010 of them', 13) / 2 });
	});
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
	const strands = curve('t', straight([140, 200], [140, 100]), 'BE', {
		strands: 3,
		stroke: 10,
		spread0: 30,
		fact: 'goods-2010'
	});
	expect(dataOf({ marks: [strands], plot: { x, y, areas: true } })).toEqual([
		{ fact: 'goods-2010', x: 2005, y: amountOf('goods-2010') / 2 }
	]);
	const slanting = { ...strands, x1: 150 };
	expect(dataOf({ marks: [slanting], plot: { x, y } })).toEqual([]);
});
