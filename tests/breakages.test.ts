import { expect, it } from 'vitest';
import { breakages, faultsOfList, tableIsWritten } from '../scripts/lib/breakages/rows.mjs';

it('every breakage can still be made, and its test is there', () => {
	expect(faultsOfList()).toEqual([]);
	expect(breakages.length).toBeGreaterThanOrEqual(60);
});

it('breakages.md is written from breakages.json', () => {
	expect(tableIsWritten(), 'node scripts/breakages.mjs --table writes it').toBe(true);
});
