import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './dodge';

const labels = fc
	.array(fc.record({ at: fc.integer({ min: -50, max: 550 }), extent: fc.integer({ min: 1, max: 30 }) }), {
		maxLength: 12
	})
	.map((list) => list.sort((a, b) => a.at - b.at));

describe('dodge', () => {
	it('leaves labels that have room where they are', () => {
		const wanted = [
			{ at: 10, extent: 10 },
			{ at: 50, extent: 10 }
		];
		expect(dodge(wanted, 0, 100)).toEqual([10, 50]);
		// Touching, with the gap that is asked for, is room enough.
		expect(
			dodge(
				[
					{ at: 10, extent: 10 },
					{ at: 22, extent: 10 }
				],
				0,
				100
			)
		).toEqual([10, 22]);
	});

	it('parts labels that crowd, in order and within bounds', () => {
		const crowd = (...places: number[]) => places.map((at) => ({ at, extent: 12 }));
		expect(dodge(crowd(90, 92, 95), 0, 100, 2)).toEqual([66, 80, 94]);
		expect(dodge(crowd(5, 6, 7), 0, 100, 2)).toEqual([6, 20, 34]);
		expect(dodge(crowd(50, 51), 0, 100, 0)).toEqual([50, 62]);
	});

	it('keeps every label apart, in order and in its room, where there is room for all', () =>
		fc.assert(
			fc.property(labels, (wanted) => {
				const centres = dodge(wanted, 0, 500);
				expect(centres).toHaveLength(wanted.length);
				const edges = centres.map((at, i) => {
					const half = (wanted[i]?.extent ?? 0) / 2;
					return [at - half, at + half] as const;
				});
				edges.forEach(([start, end], i) => {
					expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (edges[i - 1]?.[1] ?? 0) + 2);
					expect(end).toBeLessThanOrEqual(500);
				});
			})
		));

	it('has nothing to do without labels', () => expect(dodge([], 0, 100)).toEqual([]));
});
