import { geoConicEqualArea } from 'd3-geo';
import cone from './projection.json';

/** Degrees, longitude first. */
export type LonLat = readonly [longitude: number, latitude: number];
export type Point = readonly [x: number, y: number];

/** How the reference drawing comes into a picture: scaled, then shifted. The three numbers that a path mark takes. */
export interface Camera {
	k: number;
	tx: number;
	ty: number;
}

/** A part of a picture, in its pixels. */
export interface MapArea {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * Equal-area, so that no republic looks larger than it is. The meridian lies between Brussels and Bishkek and the
 * parallels are far apart, which makes a flat cone: from 35° to 56° north shapes stay within a few percent of true, and
 * neither end leans by more than about 20°. At this scale whole reference pixels are fine enough for a close-up. The land
 * is drawn with the same cone, at build time.
 */
const projection = geoConicEqualArea()
	.parallels(cone.parallels as [number, number])
	.rotate(cone.rotate as [number, number])
	.scale(cone.scale)
	.translate([0, 0]);

/**
 * Places a point of the globe in the reference drawing.
 *
 * @throws when the projection can't show it
 */
export function reference(at: LonLat): Point {
	const point = projection([at[0], at[1]]);
	if (!point) throw new Error(`charts/camera: ${at.join(', ')} can't be shown`);
	return point;
}

/** Places a point of the globe in a picture, in pixels. */
export function place(at: LonLat, { k, tx, ty }: Camera): Point {
	const [x, y] = reference(at);
	return [x * k + tx, y * k + ty];
}

/** The same view from the other end of the picture: turned by half a circle, so that south is up and east on the left. */
export const turned = (
	{ k, tx, ty }: Camera,
	{ width, height }: { width: number; height: number }
): Camera => ({
	k: -k,
	tx: width - tx,
	ty: height - ty
});

/** The camera that shows all `points` as large as the room allows, in its middle. */
export function fitCamera(points: readonly LonLat[], room: MapArea): Camera {
	const placed = points.map(reference);
	const xs = placed.map(([x]) => x);
	const ys = placed.map(([, y]) => y);
	const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const k = Math.min(room.width / (east - west), room.height / (south - north));
	return {
		k,
		tx: room.x + room.width / 2 - (k * (west + east)) / 2,
		ty: room.y + room.height / 2 - (k * (north + south)) / 2
	};
}
