import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { City } from '$lib/charts/places';
import { REPUBLICS, amountOf } from '$lib/facts';
import type { LayoutInput } from '../scene';
import type { PictureDimensions } from './dimensions';

/** Republics, and above them the way to Luxembourg. */
const ROWS = REPUBLICS.length + 1;

/** The fact that says how far a city is from Brussels. */
export const distanceTo = (city: City): string => `distance-${city}`;

/** How much of the way a reader scrolls through with each pixel of the page, in km. */
const KM_A_PIXEL = 1.5;
const LONGEST = amountOf(distanceTo('almaty'));

/** How far the longest way is scrolled through, in pixels of the page. */
export const FLIGHT = Math.round(LONGEST / KM_A_PIXEL);

/** How far from Brussels the reader has scrolled, in km; nothing where the ways show whole. */
export const flownIn = ({ progress = 1 }: Pick<LayoutInput, 'progress'>): number | undefined =>
	progress < 1 ? progress * LONGEST : undefined;

/** Where everything over the ruler stands, in pixels. */
export interface Ruler extends PictureDimensions {
	x: ScaleLinear<number, number>;
	/** Where a city is on it. */
	cityX: (city: City) => number;
	/** Baseline of a row's label, and middle of its curve. */
	labelY: (row: number) => number;
	middle: (row: number) => number;
	/** Breadth of a row's curve. */
	breadth: number;
	bottom: number;
}

/** Lays the ruler out: as long as the longest way, and a row for each. */
export function rulerFor(dimensions: PictureDimensions): Ruler {
	const { width, height, label, dot } = dimensions;
	const top = dimensions.top + label * 0.4;
	const bottom = height - label * 1.6;
	const pitch = (bottom - top) / ROWS;
	const breadth = Math.min(40, (pitch - label * 1.5) * 0.72);
	const x = scaleLinear([0, LONGEST], [dot * 1.4, width - dot * 1.4 - 2]);
	return {
		...dimensions,
		x,
		cityX: (city) => x(amountOf(distanceTo(city))),
		labelY: (row) => top + pitch * row + label * 1.15,
		middle: (row) => top + pitch * row + label * 1.6 + breadth / 2,
		breadth,
		top,
		bottom
	};
}
