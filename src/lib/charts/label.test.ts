import { describe, expect, it } from 'vitest';
import { label, valueLabel, linesHeight, under } from './label';
import { wrap } from './measure';

describe('a label', () => {
	it('has an edge of paper, unless it opens its evidence', () => {
		const plain = label('a', [1, 2], 'words', [14, 'muted']);
		expect(plain).toEqual({
			kind: 'text',
			key: 'a',
			x: 1,
			y: 2,
			lines: ['words'],
			size: 14,
			color: 'muted',
			halo: true
		});
		expect(label('a', [1, 2], ['two', 'lines'], [14, 'ink'], { fact: 'f' })).toMatchObject({
			lines: ['two', 'lines'],
			fact: 'f',
			halo: false
		});
		expect(label('a', [1, 2], 'words', [14, 'ink'], { halo: false, anchor: 'end' })).toMatchObject({
			halo: false,
			anchor: 'end'
		});
	});

	it('is broken to a width, in the weight it is set in', () => {
		const words = 'Several words that need a few lines';
		const { lines } = label('a', [0, 0], words, [14, 'ink'], { within: 80, weight: 600 });
		expect(lines).toEqual(wrap(words, 80, 14, 600));
		expect(lines.length).toBeGreaterThan(1);
		expect(label('a', [0, 0], words, [14, 'ink'], { within: 80 })).not.toHaveProperty('within');
	});

	it('of a fact says its value in display type, and opens it', () => {
		const mark = valueLabel('a', [1, 2], 'goods-2011', [20, 'BE'], 'en', { anchor: 'end' });
		expect(mark).toMatchObject({ lines: ['€118m'], font: 'display', fact: 'goods-2011', anchor: 'end' });
		expect(valueLabel('a', [1, 2], 'goods-2011', [20, 'BE'], 'en', { form: 'auto' }).lines).not.toEqual(
			mark.lines
		);
	});

	it('is as high as its lines', () => {
		expect(linesHeight(0, 16)).toBe(0);
		expect(linesHeight(1, 16)).toBe(16);
		expect(linesHeight(3, 16)).toBe(56);
		expect(linesHeight(3, 16, 1.5)).toBe(64);
	});
});

it('words stand below large type by what hangs down of it and what rises of them', () =>
	expect(under(50, 20)).toBeCloseTo(12 + 15.2 + 3, 9));
