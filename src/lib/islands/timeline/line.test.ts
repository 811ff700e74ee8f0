import { expect, it } from 'vitest';
import { stepTo } from './line';

/** Six marks: two in the first year, none in the second, one in the third, three in the fourth. */
const rows = [0, 0, 2, 3, 3, 3];

it('walks from mark to mark, and stays at the ends', () => {
	expect(stepTo('ArrowRight', 1, rows)).toBe(2);
	expect(stepTo('ArrowLeft', 2, rows)).toBe(1);
	expect(stepTo('ArrowLeft', 0, rows)).toBe(0);
	expect(stepTo('ArrowRight', 5, rows)).toBe(5);
	expect(stepTo('Home', 4, rows)).toBe(0);
	expect(stepTo('End', 0, rows)).toBe(5);
});

it('walks from year to year, over empty ones, to the first mark of each', () => {
	expect(stepTo('ArrowDown', 1, rows)).toBe(2);
	expect(stepTo('ArrowDown', 2, rows)).toBe(3);
	expect(stepTo('ArrowUp', 5, rows)).toBe(2);
	expect(stepTo('ArrowUp', 2, rows)).toBe(0);
	expect(stepTo('ArrowUp', 1, rows)).toBe(0);
	expect(stepTo('ArrowDown', 4, rows)).toBe(5);
});

it('leaves other keys alone', () => {
	expect(stepTo('Enter', 0, rows)).toBeUndefined();
	expect(stepTo('a', 0, rows)).toBeUndefined();
});
