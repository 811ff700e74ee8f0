import { describe, expect, it } from 'vitest';
import { headHeight, headMarks, typeSizes, type Head } from './head';
import { textWidth, wrap } from './measure';

describe('sizes of type', () => {
	it.each([
		[320, { type: 13, big: 42, line: 15 }],
		[359, { type: 13, big: 42, line: 15 }],
		[360, { type: 13, big: 48, line: 15 }],
		[479, { type: 13, big: 48, line: 15 }],
		[480, { type: 14, big: 64, line: 17 }],
		[759, { type: 14, big: 64, line: 17 }],
		[760, { type: 16, big: 80, line: 20 }]
	])('follow from a width of %i', (width, sizes) => expect(typeSizes(width)).toEqual(sizes));
});

describe('a head', () => {
	const sizes = { type: 14, big: 50, line: 20, width: 300 };
	const head: Head = {
		key: 'head',
		figures: [
			{ key: 'paper', text: '118', fact: 'goods-2011' },
			{ key: 'rival', text: '160', color: 'muted' }
		],
		line: 'millions of euros, for all goods that were sold in one year'
	};

	it('sets its figures side by side, large, each with its fact and color', () => {
		const [first, second] = headMarks(head, sizes);
		expect(first).toMatchObject({
			kind: 'text',
			key: 'head-paper',
			x: 0,
			y: 39,
			lines: ['118'],
			size: 50,
			font: 'display',
			color: 'ink',
			fact: 'goods-2011'
		});
		expect(second).toMatchObject({ key: 'head-rival', y: 39, color: 'muted', fact: undefined });
		expect(second?.x).toBeCloseTo(textWidth('118', 50, 400, 'display') + 11, 9);
	});

	it('says below what they count, in as many lines as it takes', () => {
		const line = headMarks(head, sizes)[2];
		expect(line).toMatchObject({
			kind: 'text',
			key: 'head-line',
			color: 'ink',
			x: 1,
			// 39 + 0.24 of the figures + 0.76 of the line + 3.
			y: 69,
			lines: wrap(head.line, 296, 20),
			size: 20
		});
		expect(line?.lines.length).toBeGreaterThan(1);
		// On a large picture the line is no longer than can be read.
		const words = Array.from({ length: 40 }, () => 'many').join(' ');
		expect(headMarks({ ...head, line: words }, { ...sizes, width: 900 }).at(-1)?.lines).toEqual(
			wrap(words, 560, 20)
		);
	});

	it('is as high as the highest of those it shares its place with', () => {
		const line = headMarks(head, sizes)[2];
		const one = { ...head, line: 'short' };
		expect(headHeight([one], sizes)).toBe(69 + 10);
		const high = 69 + 20 * (1.25 * ((line?.lines.length ?? 0) - 1) + 0.5);
		expect(headHeight([head], sizes)).toBe(high);
		expect(headHeight([one, head, one], sizes)).toBe(high);
	});
});
