import { feature, transform } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import topology, { type PartnerCode, type RepublicCode } from '$lib/generated/land';
import { reference, type Point } from './camera';

/** The map as path strings in reference pixels, for a camera to bring into a picture. */
export interface LandDrawing {
	republics: Readonly<Record<RepublicCode, string>>;
	partners: Readonly<Record<PartnerCode, string>>;
	/** All other land, in one piece. */
	rest: string;
}

/** How far an outline may stray, in reference pixels: where the camera goes close, and elsewhere. */
const FINE = 2.2;
const COARSE = 6;
/** Islands and lakes smaller than this many square reference pixels are left out. */
const SMALLEST = 260;
/** What no camera shows: left, top, right and bottom in reference pixels. */
const VIEW = [-2400, -2050, 2600, 900] as const;

let drawing: LandDrawing | undefined;

/** The reference drawing; made once, when first asked for. */
export function landDrawing(): LandDrawing {
	drawing ??= draw();
	return drawing;
}

function draw(): LandDrawing {
	const { republics, partners, land } = topology.objects;
	// Arcs are simplified before they become outlines, so that neighbours still share their border.
	const flat = { ...topology, arcs: flatArcs(), transform: undefined };
	const outline = (shape: Polygon | MultiPolygon): string => {
		const polygons =
			shape.type === 'Polygon'
				? [feature(flat, shape).geometry.coordinates]
				: feature(flat, shape).geometry.coordinates;
		return polygons
			.flat()
			.map((ring) => ringPath(ring as unknown as Point[]))
			.join('');
	};
	const byCode = <Code extends string>(shapes: readonly Shape<Code>[]) =>
		Object.fromEntries(shapes.map((shape) => [shape.properties?.code, outline(shape)])) as Record<
			Code,
			string
		>;
	return {
		republics: byCode(republics.geometries as Shape<RepublicCode>[]),
		partners: byCode(partners.geometries as Shape<PartnerCode>[]),
		rest: outline(land)
	};
}

type Shape<Code extends string> = (Polygon | MultiPolygon) & { properties?: { code: Code } };

/** Every arc of the topology in reference pixels, with only the bends that show. */
function flatArcs(): number[][][] {
	const { republics, partners } = topology.objects;
	const close = new Set(
		[...republics.geometries, ...partners.geometries]
			.flatMap((shape) => ('arcs' in shape ? (shape.arcs.flat(3) as number[]) : []))
			.map((arc) => (arc < 0 ? ~arc : arc))
	);
	const decode = topology.transform ? transform(topology.transform) : (point: number[]) => point;
	return topology.arcs.map((arc, i) => {
		const points = arc.map((point, j) => reference(decode([...point], j > 0) as [number, number]));
		return simplified(points, close.has(i) ? FINE : COARSE).map(([x, y]) => [Math.round(x), Math.round(y)]);
	});
}

/** Douglas and Peucker: drops every point that lies within `tolerance` of the line without it. */
function simplified(points: readonly Point[], tolerance: number): Point[] {
	const first = points[0] as Point;
	const last = points.at(-1) as Point;
	const closed = first[0] === last[0] && first[1] === last[1];
	let farthest = 0;
	let at = 0;
	points.forEach((point, i) => {
		const distance = closed
			? Math.hypot(point[0] - first[0], point[1] - first[1])
			: offLine(point, first, last);
		if (distance > farthest) [farthest, at] = [distance, i];
	});
	if (farthest <= tolerance) return [first, last];
	return [
		...simplified(points.slice(0, at + 1), tolerance).slice(0, -1),
		...simplified(points.slice(at), tolerance)
	];
}

function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / Math.hypot(bx - ax, by - ay);
}

/** One ring as a closed path of relative steps, the shortest way to write it; nothing for specks and what is out of view. */
function ringPath(ring: readonly Point[]): string {
	const [left, top, right, bottom] = VIEW;
	const seen = ring.some(([x, y]) => x > left && x < right && y > top && y < bottom);
	if (!seen || Math.abs(area(ring)) < SMALLEST) return '';
	let [x, y] = ring[0] as Point;
	let d = `M${x} ${y}l`;
	// The last point repeats the first; `z` says so.
	for (const [nextX, nextY] of ring.slice(1, -1)) {
		d += `${nextX - x} ${nextY - y} `;
		[x, y] = [nextX, nextY];
	}
	return `${d.trimEnd().replaceAll(' -', '-')}z`;
}

function area(ring: readonly Point[]): number {
	return ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}
