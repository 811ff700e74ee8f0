import { fitCamera, place, turned, type Camera, type LonLat, type Point } from '$lib/charts/camera';
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
}

/** A picture with a map. */
export interface MapArea extends PictureDimensions {
	view: View;
	camera: Camera;
}

export function pictureDimensions(step: Step, input: LayoutInput): PictureDimensions {
	const dimensions = dimensionsOf(input);
	return {
		...dimensions,
		top: headlineBottom(step, dimensions),
		dot: byWidth(dimensions.width, [3.5, 3.5, 5, 6, 6])
	};
}

/** What each view must show. The curves bow out of the continent's box, up and down: it is wide, and pictures are high. */
const CONTINENT: readonly LonLat[] = [cityAt('brussels'), [40, 56], cityAt('almaty'), cityAt('ashgabat')];
const WITHIN: Readonly<Record<View, readonly LonLat[]>> = {
	republics: [
		[46.3, 48],
		[87.6, 48.5],
		[66.6, 35.4],
		[70, 55.6]
	],
	continent: CONTINENT,
	turned: CONTINENT
};

/** Room above the continent for the curves that bow out of it, as a share of the width: wide pictures are flatter. */
const BOW = [0.1, 0.1, 0.1, 0.1, 0.14] as const;

/** Between the easternmost capital and the names, in pixels. */
const GAP = 22;

/** Edge of the column of the republics' names next to the map, in pixels: on the right, or on the left where it is turned. */
export const namesX = ({ width, locale, label }: Dimensions, view: View): number => {
	const breadth = longestRepublic(locale, label) + 2;
	return view === 'turned' ? breadth : width - breadth;
};

export function mapArea(view: View, dimensions: PictureDimensions): MapArea {
	const { width, height, dot, label, top } = dimensions;
	if (view === 'republics') {
		const room = { x: 6, y: label, width: width - 12, height: height - 2 * label };
		return { ...dimensions, view, camera: fitCamera(WITHIN[view], room) };
	}
	const bow = width * byWidth(width, BOW);
	const upright = { ...dimensions, view: 'continent' } as const;
	const west = view === 'turned' ? dot * 6 : dot * 1.4 + 6;
	const above = top + label * 1.5 + bow;
	const room = {
		x: west,
		y: above,
		width: namesX(upright, 'continent') - GAP - west,
		height: height - above - label * 2
	};
	const camera = fitCamera(WITHIN[view], room);
	return { ...dimensions, view, camera: view === 'turned' ? turned(camera, dimensions) : camera };
}

/** Where a city is in the picture, in pixels. */
export const cityOn = ({ camera }: MapArea, city: City): Point => place(cityAt(city), camera);
