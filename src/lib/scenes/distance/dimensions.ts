import { fitCamera, place, type Camera, type LonLat, type Point } from '$lib/charts/camera';
import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { longestRepublic } from '$lib/charts/names';
import { cityAt, type City } from '$lib/charts/places';
import { headlineBottom } from './headlines';
import type { Step, View } from './states';

/** Sizes of a picture, in pixels. */
export interface PictureDimensions extends Dimensions {
	/** Where the headline ends. */
	top: number;
	/** Radius of a capital. */
	dot: number;
	/** Strands in a curve from Brussels, and how far they fan out. */
	strands: number;
	spread: number;
}

/** A picture with a map. */
export interface MapArea extends PictureDimensions {
	camera: Camera;
}

export function pictureDimensions(step: Step, input: LayoutInput): PictureDimensions {
	const dimensions = dimensionsOf(input);
	const { width } = dimensions;
	return {
		...dimensions,
		top: headlineBottom(step, dimensions),
		dot: byWidth(width, [3.5, 3.5, 5, 6, 6]),
		strands: byWidth(width, [8, 8, 11, 15, 15]),
		spread: Math.min(48, width * 0.052)
	};
}

/** What each view must show. The curves bow out of the continent's box, up and down: it is wide, and pictures are high. */
const WITHIN: Readonly<Record<View, readonly LonLat[]>> = {
	partners: [
		[-1.2, 51],
		[11, 50],
		[4, 48.6],
		[5, 52.9]
	],
	republics: [
		[47.5, 48],
		[85.5, 48.5],
		[66.6, 35.8],
		[70, 55]
	],
	continent: [cityAt('brussels'), [40, 56], cityAt('almaty'), cityAt('ashgabat')],
	brussels: [
		[2.6, 51.5],
		[6.4, 49.5]
	]
};

/** Room above the continent for the curves that bow out of it, as a share of the width: wide pictures are flatter. */
const BOW = [0.1, 0.1, 0.1, 0.1, 0.14] as const;

/** Between the easternmost capital and the names, in pixels. */
const GAP = 22;

/** Left edge of the column of the republics' names, in pixels. */
export const namesX = ({ width, locale, label }: Dimensions): number =>
	width - longestRepublic(locale, label) - 2;

export function mapArea(view: View, dimensions: PictureDimensions): MapArea {
	const { width, height, dot, label, top } = dimensions;
	const continent = view === 'continent';
	const left = continent ? dot * 1.4 + 6 : view === 'brussels' ? width * 0.36 : 4;
	const right = continent ? namesX(dimensions) - GAP : width - 4;
	const above = top + (continent ? label * 1.5 + width * byWidth(width, BOW) : 0);
	const camera = fitCamera(WITHIN[view], {
		x: left,
		y: above,
		width: right - left,
		height: height - above - label * 2
	});
	return { ...dimensions, camera };
}

/** Where a city is in the picture, in pixels. */
export const cityOn = ({ camera }: MapArea, city: City): Point => place(cityAt(city), camera);
