import { place, type Camera } from '$lib/charts/camera';
import type { DotMark } from '$lib/charts/frame';
import { cityAt } from '$lib/charts/places';
import { REPUBLICS } from '$lib/facts';
import type { Sizes } from './room';

/** Half the side of an embassy's square, in pixels. */
const half = ({ dot }: Sizes): number => dot * 1.15;

/** How far the column of embassies reaches above the middle of Brussels, in pixels. */
export const seatsReach = (sizes: Sizes): number => half(sizes) * 8;

/** Middle of the i-th embassy in Brussels: they stand in a column. */
export const seatY = (i: number, brussels: number, sizes: Sizes): number =>
	brussels + (i - (REPUBLICS.length - 1) / 2) * half(sizes) * 3;

/** The embassies of the five in Brussels: a square each. */
export function seatMarks(camera: Camera, sizes: Sizes): DotMark[] {
	const [x, y] = place(cityAt('brussels'), camera);
	return REPUBLICS.map((code, i) => ({
		kind: 'dot',
		key: `embassy-${code}`,
		color: code,
		x,
		y: seatY(i, y, sizes),
		r: half(sizes),
		fill: 'solid',
		shape: 'square',
		enter: { r: 0 },
		delay: 0.35
	}));
}
