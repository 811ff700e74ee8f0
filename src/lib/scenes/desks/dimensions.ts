import { fitCamera, place, type Camera, type LonLat, type Point } from '$lib/charts/camera';
import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { lowestBottom } from '$lib/charts/headline';
import { longestRepublic } from '$lib/charts/names';
import { HEADLINES } from './headlines';
import { BRUSSELS } from './posts';
import type { View } from './states';

type MapView = Exclude<View, 'tally'>;

/** A picture with a map; lengths in pixels. */
export interface MapArea extends Dimensions {
	camera: Camera;
	/** Half a desk's side. */
	desk: number;
	/** Distance of the rows in which the embassies in Brussels are listed. */
	pitch: number;
}

/** What each view must show. */
const WITHIN: Readonly<Record<MapView, readonly LonLat[]>> = {
	continent: [BRUSSELS, [81, 44], [60, 36], [68, 55]],
	republics: [
		[47.5, 48],
		[85.5, 48.5],
		[66.6, 35.8],
		[70, 55]
	],
	neighbours: [
		[37.6, 56.3],
		[80, 43],
		[62, 35.5],
		[49.9, 40.4]
	],
	embassies: [BRUSSELS, [81, 44]]
};

/** The map of a view, below the lowest of all headlines: steps that share it keep it in its place. */
export function mapArea(view: MapView, input: LayoutInput): MapArea {
	const dimensions = dimensionsOf(input);
	const { width, height, label, locale } = dimensions;
	const desk = byWidth(width, [5, 5, 7, 8.5, 8.5]);
	// Where the embassies in Brussels stand: right of the longest name and the curve to Luxembourg.
	const board =
		Math.min(width * 0.45, Math.max(width * 0.2, longestRepublic(locale, label) + 26 + desk)) + label - 13;
	// Where desks stand near the upper edge, their labels need room above them; where near the lower one, below.
	const [left, right, above, below] = {
		continent: [desk + 8, desk + 8, 4.6 * label, 3.2 * label],
		republics: [4, 4, 0, 6],
		neighbours: [desk + 8, desk + 8, 2.9 * label, 1.4 * label],
		embassies: [board, 10, 0, 6]
	}[view] as [number, number, number, number];
	const top = lowestBottom(HEADLINES, dimensions) + above;
	return {
		...dimensions,
		desk,
		pitch: Math.round(Math.min(36, Math.max(20, (height - 140) / 12))),
		camera: fitCamera(WITHIN[view], {
			x: left,
			y: top,
			width: width - left - right,
			height: height - top - below
		})
	};
}

/** Where a point of the globe is in the picture, in pixels. */
export const onMap = ({ camera }: MapArea, at: LonLat): Point => place(at, camera);
