import { describe, expect, it } from 'vitest';
import { token } from '$lib/facts/fill';
import { dimensionsOf } from './dimensions';
import { linesHeight, under } from './label';
import { caption, figure, heightOf, labelsIn, value } from './labels';
import { wrap } from './measure';

const dimensions = dimensionsOf({ width: 120, height: 300, locale: 'en' });
const text = labelsIn(dimensions);
const WORDS = 'Exports of goods, in millions of euros a year';

describe('a label from copy', () => {
	it('opens the evidence of the one fact that it names', () => {
		expect(text('a', [1, 2], value('goods-last-year'), [14, 'ink'])).toMatchObject({
			lines: ['2011'],
			fact: 'goods-last-year',
			halo: false
		});
		expect(text('a', [1, 2], ['in', 'all'], [14, 'ink'])).toMatchObject({ lines: ['in', 'all'], halo: true });
	});

	it('opens none where it names two, or is told so', () => {
		const two = `${value('goods-base-year')} to ${token('goods-last-year', 'year')}`;
		expect(text('a', [1, 2], two, [14, 'ink'])).toMatchObject({ lines: ['2009 to 2011'], fact: undefined });
		const more = { fact: undefined };
		expect(text('a', [1, 2], value('goods-base-year'), [14, 'ink'], more).fact).toBeUndefined();
		expect(text('a', [1, 2], two, [14, 'ink'], { fact: 'goods-2011' }).fact).toBe('goods-2011');
	});

	it('breaks where there is no more room, and says how high it is', () => {
		const mark = text('a', [1, 2], WORDS, [20, 'ink'], { width: 120, weight: 600 });
		expect(mark.lines).toEqual(wrap(WORDS, 120, 20, 600));
		expect(mark.lines.length).toBeGreaterThan(2);
		expect(mark).not.toHaveProperty('width');
		expect(heightOf(mark)).toBe(linesHeight(mark.lines.length, 20));
	});

	it('says which fact there is not', () =>
		expect(() => text('a', [1, 2], '{no-such-fact}', [14, 'ink'])).toThrow('no-such-fact'));
});

it('a caption runs across the top and says where it ends', () => {
	const { mark, bottom } = caption({ ...dimensions, label: 20 }, 'euros', `${WORDS}, {goods-last-year}`);
	const lines = wrap(`${WORDS}, 2011`, 120, 20);
	expect(lines.length).toBeGreaterThan(2);
	expect(mark).toMatchObject({ key: 'caption-euros', x: 0, y: 16, lines, size: 20, color: 'muted' });
	expect(mark.fact).toBeUndefined();
	expect(bottom).toBe(20 + (lines.length - 1) * 25);
});

it('a figure is large, with words under it', () => {
	const { phrase, number } = dimensions;
	const copy = { big: value('goods-last-year'), words: WORDS };
	const [big, words] = figure(dimensions, 'year', [5, 50], copy, ['BE', 'muted'], { anchor: 'end' });
	expect(big).toMatchObject({
		key: 'year',
		y: 50,
		size: phrase,
		font: 'display',
		color: 'BE',
		anchor: 'end',
		fact: 'goods-last-year'
	});
	expect(words).toMatchObject({ key: 'year-words', x: 5, size: number, color: 'muted', anchor: 'end' });
	expect(words?.y).toBeCloseTo(50 + under(phrase, number), 9);
	expect(words?.lines).toEqual(wrap(WORDS, 120, number));
	expect(figure(dimensions, 'year', [5, 50], copy, ['BE', 'ink'], { size: 30 })[0]?.size).toBe(30);
});
