import type { PathMark, Color } from '$lib/charts/frame';

/** Half circles of the coil, from the middle out, and how many of them are dyed. */
export const HALVES = 21;
const DYED = 16;
/** Share of the pitch that is thread, as in a bundle. */
const THREAD = 0.72;

/**
 * From one turn of the thread to the next: such that the thread's length times this pitch is the area of a disc of the
 * given diameter, as it is in a bundle of straight threads.
 */
export const pitchOf = (diameter: number): number => diameter / Math.sqrt(HALVES * (HALVES + 1));

/** Radius of each half circle, in pitches. */
export const radiusOf = (half: number): number => (half + 1) / 2;

/** A coil of thread in half circles of growing radius, dyed inside and still grey on its outer turns. */
export function spiral(x: number, y: number, diameter: number): PathMark[] {
	const pitch = pitchOf(diameter);
	const turns = (from: number, to: number) => {
		let d = '';
		for (let half = from; half < to; half++) {
			const radius = n(radiusOf(half) * pitch);
			const side = half % 2 === 0 ? 1 : -1;
			if (!d) d = `M${n((side * (half + 0.5) * pitch) / 2)} 0`;
			d += `A${radius} ${radius} 0 0 1 ${n((-side * (half + 1.5) * pitch) / 2)} 0`;
		}
		return d;
	};
	const path = (part: string, color: Color, d: string): PathMark => ({
		kind: 'path',
		key: `coil-${part}`,
		color,
		d,
		k: 1,
		tx: x,
		ty: y,
		fill: 'none',
		stroke: n(pitch * THREAD),
		fact: 'lux-investment'
	});
	return [path('dyed', 'KZ', turns(0, DYED)), path('undyed', 'LU', turns(DYED, HALVES))];
}

const n = (value: number) => Math.round(value * 10) / 10;
