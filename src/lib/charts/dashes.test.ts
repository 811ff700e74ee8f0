import { describe, expect, it } from 'vitest';
import { dashAt, dashGrid, dashRow } from './dashes';

const grid = dashGrid(100, { top: 20, width: 340, height: 200 });

describe('rows of dashes', () => {
	it('fill their area, with the rest in the last row', () => {
		expect(grid).toEqual({ columns: 10, rows: 10, top: 20, place: 340 / 10.5, pitch: 20 });
		expect(dashGrid(101, { top: 20, width: 340, height: 200 }).rows).toBe(11);
	});

	it('are drawn row by row, every other half a place in', () => {
		const even = dashRow('a', grid, [2, 0, 3], 'BE', { stroke: 2 });
		expect(even).toMatchObject({
			key: 'a',
			d: 'M0 0h7m3 0h7m3 0h7m3 0',
			tx: 0,
			ty: 70,
			fill: 'none',
			stroke: 2
		});
		expect(even.k).toBeCloseTo(340 / 105, 9);
		expect(even.delay).toBeCloseTo(0.1, 9);
		expect(dashRow('a', grid, [3, 1, 2], 'BE', {}).tx).toBeCloseTo(1.5 * grid.place, 9);
	});

	it('have room for one that stands out', () => {
		const one = dashAt('one', grid, [1, 4], 'KZ', { stroke: 3 });
		expect(one).toMatchObject({ kind: 'line', y1: 50, y2: 50, stroke: 3, color: 'KZ' });
		expect(one.x1).toBeCloseTo(4.5 * grid.place, 9);
		expect(one.x2 - one.x1).toBeCloseTo(0.7 * grid.place, 9);
	});
});
