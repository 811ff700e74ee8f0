import { expect, it } from 'vitest';
import { progressAt } from './scroll-progress';

it('begins as the step’s end reaches the line, and grows pixel by pixel', () => {
	expect(progressAt(900, 700, 2000)).toBe(0);
	expect(progressAt(700, 700, 2000)).toBe(0);
	expect(progressAt(699, 700, 2000)).toBe(1 / 2000);
	expect(progressAt(-300, 700, 2000)).toBe(0.5);
	expect(progressAt(-1300, 700, 2000)).toBe(1);
	expect(progressAt(-5000, 700, 2000)).toBe(1);
});
