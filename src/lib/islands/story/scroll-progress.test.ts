import { expect, it } from 'vitest';
import { progressAt, wholeAtFirst } from './scroll-progress';

it('begins as the step’s end reaches the line, and grows pixel by pixel', () => {
	expect(progressAt(900, 700, 2000)).toBe(0);
	expect(progressAt(700, 700, 2000)).toBe(0);
	expect(progressAt(699, 700, 2000)).toBe(1 / 2000);
	expect(progressAt(-300, 700, 2000)).toBe(0.5);
	expect(progressAt(-1300, 700, 2000)).toBe(1);
	expect(progressAt(-5000, 700, 2000)).toBe(1);
});

it('shows all to a reader who was taken there, until they have been at the beginning and scroll on', () => {
	const forward = wholeAtFirst();
	expect([0, 0, 0.1, 0.2, 0, 1].map(forward)).toEqual([undefined, undefined, 0.1, 0.2, 0, 1]);
	// On the way up the page passes what is scrolled through.
	const backward = wholeAtFirst();
	expect([0.9, 0.4, 0, 0, 0.3].map(backward)).toEqual([undefined, undefined, undefined, undefined, 0.3]);
});
