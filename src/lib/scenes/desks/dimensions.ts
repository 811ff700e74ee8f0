import { fitCamera, place, type Camera, type LonLat, type Point } from '$lib/charts/camera';
import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { BRUSSELS } from './posts';
import type { View } from './states';

type MapView = Exclude<View, 'tally'>;

/** A picture with a map; lengths in pixels. */
export interface MapArea extends Dimensions {
	camera: Camera;
	/** Half a desk's side. */
	desk: number;
}

/** What each view must show. */
const WITHIN: Readonly<Record<MapView, readonly LonLat[]>> = {
	continent: [BRUSSELS, [86.5, 48.5], [60, 35], [68, 55.5]],
	republics: [
		[46.3, 48],
		[87.6, 48.5],
		[66.6, 35.4],
		[70, 55.6]
	],
	neighbours: [
		[37.6, 56.3],
		[87, 48.5],
		[62, 35.5],
		[49.9, 40.4]
	]
};

export function mapArea(view: MapView, input: LayoutInput): MapArea {
	const dimensions = dimensionsOf(input);
	const { width, height, label } = dimensions;
	const desk = byWidth(width, [5, 5, 7, 8.5, 8.5]);
	// Where desks stand near the upper edge, their labels need room above them; where near the lower one, below.
	const [beside, above, below] = {
		continent: [desk + 2, 5 * label, 3.2 * label],
		republics: [6, label, label],
		neighbours: [desk + 8, 3.2 * label, 1.6 * label]
	}[view] as [number, number, number];
	const room = { x: beside, y: above, width: width - 2 * beside, height: height - above - below };
	return { ...dimensions, desk, camera: fitCamera(WITHIN[view], room) };
}

/** Where a point of the globe is in the picture, in pixels. */
export const onMap = ({ camera }: MapArea, at: LonLat): Point => place(at, camera);
