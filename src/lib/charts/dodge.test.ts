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
		expect(dodge(crowd(50, 51), 0, 100, 0)).toEqual([44.5, 56.5]);
		// The crowd parts to both sides, and the label that stands alone stays.
		expect(dodge(crowd(40, 41, 42, 90), 0, 100, 2)).toEqual([27, 41, 55, 90]);
	});

	it('runs over its beginning where there is no room for all', () => {
		expect(
			dodge(
				[
					{ at: 5, extent: 12 },
					{ at: 6, extent: 12 }
				],
				0,
				20,
				2
			)
		).toEqual([0, 14]);
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
					expect(start).toBeGreaterThanOrEqual((i === 0 ? 0 : (edges[i - 1]?.[1] ?? 0) + 2) - 1e-9);
					expect(end).toBeLessThanOrEqual(500 + 1e-9);
				});
			})
		));

	it('moves them as little as possible: no other places are nearer', () => {
		const few = fc
			.array(fc.record({ at: fc.integer({ min: 0, max: 12 }), extent: fc.integer({ min: 1, max: 2 }) }), {
				minLength: 1,
				maxLength: 4
			})
			.map((list) => list.map(({ at, extent }) => ({ at, extent: 2 * extent })).sort((a, b) => a.at - b.at));
		const moved = (wanted: readonly { at: number }[], centres: readonly number[]) =>
			centres.reduce((sum, centre, i) => sum + (centre - (wanted[i]?.at ?? 0)) ** 2, 0);
		/** All ways to set labels on whole pixels, tried one by one. */
		const ways = (wanted: readonly { extent: number }[], from: number, to: number): number[][] => {
			const [first, ...others] = wanted;
			if (!first) return [[]];
			const half = first.extent / 2;
			const found: number[][] = [];
			for (let at = from + half; at <= to - half; at++)
				for (const rest of ways(others, at + half, to)) found.push([at, ...rest]);
			return found;
		};
		fc.assert(
			fc.property(few, (wanted) => {
				const best = moved(wanted, dodge(wanted, 0, 20, 0));
				const tried = ways(wanted, 0, 20).map((way) => moved(wanted, way));
				expect(best).toBeLessThanOrEqual(Math.min(...tried) + 1e-9);
			})
		);
	});

	it('has nothing to do without labels', () => expect(dodge([], 0, 100)).toEqual([]));
});
