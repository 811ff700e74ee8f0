import { describe, expect, it } from 'vitest';
import { REPUBLICS } from '$lib/facts';
import { BAND, ikatMotifs, MOTIF } from './ikat';

interface Piece {
	x: number;
	top: number;
	bottom: number;
}
const pieces = (d: string): Piece[] =>
	[...d.matchAll(/M([\d.-]+) ([\d.-]+)v([\d.]+)/g)].map(([, x, y, height]) => ({
		x: Number(x),
		top: Number(y),
		bottom: Number(y) + Number(height)
	}));

const motif = (i: number) => ikatMotifs()[i] as ReturnType<typeof ikatMotifs>[number];

describe('the ikat edge', () => {
	it('draws one motif for each republic, in order, each its own', () => {
		const motifs = ikatMotifs();
		expect(motifs.map(({ code }) => code)).toEqual(REPUBLICS);
		expect(new Set(motifs.map(({ colored }) => colored.replace(/M[\d.]+/g, 'M'))).size).toBe(5);
	});

	it.each(REPUBLICS.map((code, i) => [code, i] as const))('keeps %s in its place in the band', (_, i) => {
		const { colored, center } = motif(i);
		const all = [...pieces(colored), ...pieces(center)];
		// Nothing is written but such pieces.
		expect(all).toHaveLength((colored + center).split('M').length - 1);
		for (const { x, top, bottom } of all) {
			expect(x).toBeGreaterThanOrEqual(i * MOTIF);
			expect(x).toBeLessThanOrEqual((i + 1) * MOTIF - 4);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(bottom).toBeLessThanOrEqual(BAND);
		}
		expect(new Set(all.map(({ x }) => x)).size).toBe(28);
	});

	it.each(REPUBLICS.map((code, i) => [code, i] as const))(
		'is a lozenge with a ring of paper in it: %s',
		(_, i) => {
			const { colored, center } = motif(i);
			const columns = new Map<number, Piece[]>();
			for (const piece of pieces(colored)) columns.set(piece.x, [...(columns.get(piece.x) ?? []), piece]);
			const heights = [...columns.entries()]
				.sort(([a], [b]) => a - b)
				.map(([, list]) => Math.max(...list.map((p) => p.bottom)) - Math.min(...list.map((p) => p.top)));
			// Two columns a step, rising to the middle and falling again alike.
			heights.forEach((height, i) => expect(height).toBeCloseTo(heights[27 - i] as number, 0));
			for (let i = 0; i < 14; i += 2) {
				expect(heights[i]).toBeCloseTo(heights[i + 1] as number, 0);
				if (i > 0) expect(heights[i] as number).toBeGreaterThan(heights[i - 2] as number);
			}
			expect(heights[0]).toBeGreaterThan(8);
			expect(heights[13]).toBeLessThan(BAND);
			// The middle is dark, and only there.
			const hearts = pieces(center);
			expect(hearts.length).toBeGreaterThan(6);
			for (const { x, top, bottom } of hearts) {
				const [above, below] = columns.get(x) as [Piece, Piece];
				expect(columns.get(x)).toHaveLength(2);
				expect(above.bottom).toBeLessThan(top);
				expect(below.top).toBeGreaterThan(bottom);
			}
			// Further out a core in colour, at the rim none.
			const counts = [...columns.values()].map((list) => list.length);
			expect(counts.filter((count) => count === 3).length).toBeGreaterThan(6);
			expect(columns.get(pieces(colored)[0]?.x as number)).toHaveLength(2);
		}
	);

	it('is always the same: each column is shifted by as much as ever', () => {
		expect(motif(0).colored).toMatch(/^M0 20v2.7M0 28.3v2.7M4 23.7v2.7M4 32v/);
	});
});
