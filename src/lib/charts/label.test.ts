import { describe, expect, it } from 'vitest';
import { label, linesHeight, under } from './label';

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

	it('is as high as its lines', () => {
		expect(linesHeight(0, 16)).toBe(0);
		expect(linesHeight(1, 16)).toBe(16);
		expect(linesHeight(3, 16)).toBe(56);
		expect(linesHeight(3, 16, 1.5)).toBe(64);
	});
});

it('words stand below large type by what hangs down of it and what rises of them', () =>
	expect(under(50, 20)).toBeCloseTo(12 + 15.2 + 3, 9));
