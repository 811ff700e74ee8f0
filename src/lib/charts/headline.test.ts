import { describe, expect, it } from 'vitest';
import { byWidth, dimensionsOf } from './dimensions';
import { headline, lowestBottom } from './headline';

const dimensions = dimensionsOf({ width: 400, height: 440, locale: 'en' });

describe('a headline', () => {
	it('is a number that opens its evidence, and a line below it', () => {
		const { marks, bottom } = headline('a', { big: '{pipe-length|auto}', line: 'of pipes' }, dimensions);
		expect(marks.map(({ key, lines, fact }) => [key, lines.join(), fact])).toEqual([
			['headline-a-0-0', '9,000 km', 'pipe-length'],
			['headline-a-line-0-0', 'of pipes', undefined]
		]);
		const [big, line] = marks;
		expect(big?.size).toBe(dimensions.big);
		expect(line?.y).toBeGreaterThan((big?.y ?? 0) + dimensions.line * 0.76);
		expect(bottom).toBeGreaterThan(line?.y ?? 0);
	});

	it('in words is smaller, and breaks where it must', () => {
		const words = { big: 'Somewhere very far away from here', line: 'line' };
		const { marks, bottom } = headline('a', words, dimensions, 'phrase');
		expect(marks.filter(({ font }) => font === 'display').length).toBeGreaterThan(1);
		expect(marks[0]?.size).toBe(dimensions.phrase);
		expect(lowestBottom({ a: words, b: { big: '1', line: '' } }, dimensions, 'phrase')).toBe(bottom);
	});
});

describe('dimensions', () => {
	it.each([
		[359, 1],
		[360, 2],
		[479, 2],
		[480, 3],
		[760, 4],
		[1099, 4],
		[1100, 5]
	])('at %i pixels are those of screen %i of five', (width, kind) =>
		expect(byWidth(width, [1, 2, 3, 4, 5])).toBe(kind)
	);

	it('give labels five quarters of their size from line to line', () => {
		expect(dimensions).toMatchObject({ label: 13, lead: 16.25, narrow: true, width: 400 });
		expect(dimensionsOf({ width: 560, height: 440, locale: 'en' }).narrow).toBe(false);
	});
});
