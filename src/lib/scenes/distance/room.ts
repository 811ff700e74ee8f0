import { fitCamera, type Camera, type LonLat } from '$lib/charts/camera';
import { typeSizes, type TypeSizes } from '$lib/charts/head';
import { cityAt } from '$lib/charts/places';
import type { LayoutInput } from '../scene';
import type { View } from './states';

/** Sizes that follow from the room, in pixels. */
export interface Sizes extends TypeSizes {
	width: number;
	height: number;
	/** Radius of a capital. */
	dot: number;
	/** Strands in a thread from Brussels, and how far they fan out. */
	strands: number;
	spread: number;
}

/** Picks the sizes for a room: a phone, a tablet, a laptop. */
export function sizesFor({ width, height }: Pick<LayoutInput, 'width' | 'height'>): Sizes {
	return {
		width,
		height,
		...typeSizes(width),
		dot: width < 480 ? 3.5 : width < 760 ? 5 : 6,
		strands: width < 480 ? 8 : width < 760 ? 11 : 15,
		spread: Math.min(48, width * 0.052)
	};
}

/** What each view must show. The threads bow out of the continent's box, up and down: it is wide, and rooms are high. */
const WITHIN: Readonly<Record<View, readonly LonLat[]>> = {
	home: [
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

/**
 * The camera for a view.
 *
 * @param head height of what is written above the map, in pixels
 * @param names width of the column of names at the right, in pixels
 */
export function cameraFor(
	view: View,
	{ width, height, dot, type }: Sizes,
	head: number,
	names: number
): Camera {
	const left = { home: 4, republics: 4, continent: dot * 1.4 + 6, brussels: width * 0.36 }[view];
	const right = view === 'continent' ? names : 4;
	const above = view === 'continent' ? type * 1.5 + width * 0.1 : 0;
	return fitCamera(WITHIN[view], {
		x: left,
		y: head + above,
		width: width - left - right,
		height: height - head - above - type * 2
	});
}
