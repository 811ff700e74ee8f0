import { fitCamera, type Camera, type LonLat } from '$lib/charts/camera';
import type { Mark, PathMark, RectMark } from '$lib/charts/frame';
import { landDrawing } from '$lib/charts/land';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Room } from './room';

export const KABUL: LonLat = [69.2, 34.5];
export const KUNDUZ: LonLat = [68.87, 36.73];
export const KANDAHAR: LonLat = [65.7, 31.6];
export const MAZAR: LonLat = [67.11, 36.71];
export const DUSHANBE: LonLat = [68.78, 38.56];

/** The map's corner of the picture: it begins where the left column ends, and runs off on the other sides. */
export interface Corner {
	left: number;
	camera: Camera;
}

/** The map on the right, from Kandahar to Dushanbe, as tall as the room. */
export function corner({ width, height, narrow, type }: Room): Corner {
	const left = Math.round(width * (narrow ? 0.38 : 0.36));
	const camera = fitCamera([KANDAHAR, KABUL, DUSHANBE], {
		x: left + width * (narrow ? 0.08 : 0.1),
		y: type * 3.2,
		width: (width - left) * 0.4,
		height: height - type * 6.4
	});
	return { left, camera };
}

/** Land, with the republics in as much dye as the step asks for, and paper over what lies left of the map. */
export function landMarks(
	{ left, camera }: Corner,
	dyed: readonly Republic[],
	{ width, height }: Room
): Mark[] {
	const { rest, republics } = landDrawing;
	const land = (
		key: string,
		color: PathMark['color'],
		d: string,
		tint: number,
		stroke?: number
	): PathMark => ({
		kind: 'path',
		key,
		color,
		d,
		...camera,
		fill: 'solid',
		tint,
		stroke
	});
	const reach = Math.min(width, height) * 0.12;
	const edge = (
		side: string,
		fill: RectMark['fill'],
		grain: 'vertical' | 'horizontal',
		box: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>
	): RectMark => ({ kind: 'rect', key: `edge-${side}`, color: 'paper', fill, grain, ...box });
	return [
		land('land', 'rule', rest, 0.42),
		...REPUBLICS.map((code) =>
			land(`land-${code}`, code, republics[code], dyed.includes(code) ? 0.28 : 0.12, 0.8)
		),
		edge('cover', 'solid', 'horizontal', { x: 0, y: 0, width: left, height }),
		edge('left', 'fade-first', 'horizontal', { x: left - 0.5, y: 0, width: reach * 1.6, height }),
		edge('right', 'fade-last', 'horizontal', { x: width - reach, y: 0, width: reach, height }),
		edge('top', 'fade-first', 'vertical', { x: 0, y: 0, width, height: reach * 0.6 }),
		edge('bottom', 'fade-last', 'vertical', { x: 0, y: height - reach * 0.6, width, height: reach * 0.6 })
	];
}
