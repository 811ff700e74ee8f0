import { range } from 'd3-array';
import { FROM_EDGE } from '$lib/charts/bars';
import type { PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';
import { STRAND_SHARE } from './strand-area';

/** Half circles of the spiral, from the middle out. */
export const HALVES = 21;

/**
 * From one turn of the spiral to the next: such that its length times this pitch is the area of a disc of the given
 * diameter, as it is for straight strands.
 */
export const pitchOf = (diameter: number): number => diameter / Math.sqrt(HALVES * (HALVES + 1));

/** Radius of each half circle, in pitches. */
export const radiusOf = (half: number): number => (half + 1) / 2;

/** A spiral of half circles of growing radius, in the buyer's colour, with an edge in the seller's where it ends. */
export function spiral(x: number, y: number, diameter: number): PathMark[] {
	const pitch = pitchOf(diameter);
	const rounded = (pitches: number) => Math.round(pitches * pitch * 10) / 10;
	/** Where a half circle begins, on the line through the middle. */
	const start = (half: number) => rounded((half % 2 === 0 ? 1 : -1) * (half / 2 + 0.25));
	const turn = (half: number) => {
		const radius = rounded(radiusOf(half));
		return `A${radius} ${radius} 0 0 1 ${start(half + 1)} 0`;
	};
	const more = { tx: x, ty: y, fill: 'none', stroke: rounded(STRAND_SHARE), fact: 'lux-investment' } as const;
	return [
		path('spiral', `M${start(0)} 0${range(HALVES).map(turn).join('')}`, 'KZ', more),
		path('spiral-edge', `M${start(HALVES)} 0v${-FROM_EDGE}`, 'LU', more)
	];
}
