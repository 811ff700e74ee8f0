import { expect, it } from 'vitest';
import { shareAt } from './place';

it('says how far a step is read, from where it begins to where the next one does', () => {
	expect(shareAt(500, 500, 900)).toBe(0);
	expect(shareAt(500, 400, 800)).toBe(0.25);
	// At the next step's beginning that step is the current one: the last of this one is kept.
	expect(shareAt(500, 100, 500)).toBe(0.99);
	expect(shareAt(500, 600, 900)).toBe(0);
	expect(shareAt(500, 400, 400)).toBe(0);
});
