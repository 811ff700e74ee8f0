import { expect, it } from 'vitest';
import { FROM_EDGE, bar, column, strandBar, valueAbove, valueBeside } from './bars';

it('a column stands on its base, centred, and grows from there; its value stands above', () => {
	const mark = column('a', { x: 50, width: 20, base: 100, top: 30 }, 'KZ', {
		fact: 'goods-2011',
		delay: 0.2
	});
	expect(mark).toMatchObject({ x: 40, y: 30, width: 20, height: 70, color: 'KZ', fill: 'strands' });
	expect(mark.enter).toEqual({ y: 100, height: 0 });
	expect(valueAbove(mark, '127', 15)).toMatchObject({
		key: 'a-value',
		x: 50,
		y: 23,
		lines: ['127'],
		anchor: 'middle',
		color: 'KZ',
		fact: 'goods-2011',
		delay: 0.2
	});
});

it('a bar lies along its length and grows from its left end; its value stands after it, in the middle', () => {
	const mark = bar('b', { from: 10, to: 60, y: 20, height: 10 }, 'BE');
	expect(mark).toMatchObject({ x: 10, y: 20, width: 50, height: 10, grain: 'horizontal' });
	expect(mark.enter).toEqual({ width: 0 });
	expect(valueBeside(mark, '50', 20)).toMatchObject({ x: 67, y: 32, color: 'BE', fact: undefined });
});

it('a bar of strands is as broad as asked, whatever its direction, and its edge is as wide as everybody’s', () => {
	const mark = strandBar(
		'c',
		[
			[50, 100],
			[50, 20]
		],
		40,
		['BE', 'KZ'],
		{ fact: 'goods-2011' }
	);
	expect(mark).toMatchObject({
		x0: 50,
		y0: 100,
		x1: 50,
		y1: 20,
		from: 'BE',
		color: 'KZ',
		fact: 'goods-2011'
	});
	expect(mark.fromEdge).toBe(FROM_EDGE);
	expect(mark.strands).toBe(8);
	expect(mark.spread0 + (mark.stroke ?? 0)).toBeCloseTo(40, 9);
	// A narrow one is a single strand, as broad as itself.
	const ends = [
		[0, 0],
		[9, 0]
	] as const;
	expect(strandBar('d', ends, 2, ['LU', 'UZ'])).toMatchObject({ strands: 1, stroke: 2, spread0: 0 });
});
