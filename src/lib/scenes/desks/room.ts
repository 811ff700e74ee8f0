import { fitCamera, type Camera, type LonLat } from '$lib/charts/camera';
import { typeSizes, type TypeSizes } from '$lib/charts/head';
import type { LayoutInput } from '../scene';
import { BRUSSELS } from './geography';
import type { View } from './states';

/** Sizes that follow from the room, in pixels. */
export interface Sizes extends TypeSizes {
	width: number;
	height: number;
	/** Half a desk's side. */
	desk: number;
	/** Distance of the rows in which the embassies in Brussels are listed. */
	pitch: number;
}

/** Picks the sizes for a room: a phone, a tablet, a laptop. */
export function sizesFor({ width, height }: Pick<LayoutInput, 'width' | 'height'>): Sizes {
	return {
		width,
		height,
		...typeSizes(width),
		desk: width < 480 ? 5 : width < 760 ? 7 : 8.5,
		pitch: Math.round(Math.min(36, Math.max(20, (height - 140) / 12)))
	};
}

/** What each view must show. */
const WITHIN: Readonly<Record<Exclude<View, 'tally'>, readonly LonLat[]>> = {
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

/** Where the squares of the embassies in Brussels stand: right of the longest name and the thread to Luxembourg. */
const boardX = ({ width, type, desk }: Sizes, longest: number): number =>
	Math.min(width * 0.45, Math.max(width * 0.2, longest + 26 + desk)) + (type - 13);

/**
 * The camera for a view, in a picture of this size.
 *
 * @param head height of what is written above the map, in pixels
 * @param longest width of the longest republic's name, in pixels
 */
export function cameraFor(view: Exclude<View, 'tally'>, sizes: Sizes, head: number, longest: number): Camera {
	const { width, height, desk, type } = sizes;
	// Where desks stand near the upper edge, their labels need room above them; where near the lower one, below.
	const above = { continent: 4.6 * type, republics: 0, neighbours: 2.9 * type, embassies: 0 }[view];
	const below = { continent: 3.2 * type, republics: 6, neighbours: 1.4 * type, embassies: 6 }[view];
	const left = { continent: desk + 8, republics: 4, neighbours: desk + 8, embassies: boardX(sizes, longest) }[
		view
	];
	const right = view === 'embassies' ? 10 : left;
	return fitCamera(WITHIN[view], {
		x: left,
		y: head + above,
		width: width - left - right,
		height: height - head - above - below
	});
}
