// The map as outlines in pixels of one reference drawing, which a camera brings into a picture: a reader's machine has
// neither to project nor to simplify anything. The projection is the one that `src/lib/charts/camera.ts` places points
// with.
import { geoConicEqualArea } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import simplify from 'simplify-js';
import { feature, transform } from 'topojson-client';
import { landTopology } from './land.mjs';

/** How far an outline may stray, in reference pixels: where the camera goes close, and elsewhere. */
const FINE = 1;
const COARSE = 5;
/** Where the camera goes close: west, south, east, north, in degrees. */
const CLOSE = [44, 29, 91, 57];
/** Islands and lakes smaller than this many square reference pixels are left out. */
const SMALLEST = 260;
/** What no camera shows: left, top, right and bottom in reference pixels. */
const VIEW = [-1900, -3900, 3100, 1700];

async function projection() {
	const file = new URL('../../src/lib/charts/projection.json', import.meta.url);
	const { parallels, rotate, scale } = JSON.parse(await readFile(file, 'utf8'));
	return geoConicEqualArea().parallels(parallels).rotate(rotate).scale(scale).translate([0, 0]);
}

/** SVG path data of each republic, partner and neighbour by its code, and of all other land in one piece (`rest`). */
export async function landDrawing() {
	const topology = await landTopology();
	const { republics, partners, neighbours, land } = topology.objects;
	// Arcs are simplified before they become outlines, so that neighbours still share their border.
	const flat = { ...topology, arcs: flatArcs(topology, await projection()), transform: undefined };
	const outline = (shape) => {
		const { type, coordinates } = feature(flat, shape).geometry;
		return (type === 'Polygon' ? [coordinates] : coordinates).flat().map(ringPath).join('');
	};
	const byCode = ({ geometries }) =>
		Object.fromEntries(geometries.map((shape) => [shape.properties.code, outline(shape)]));
	return {
		republics: byCode(republics),
		partners: byCode(partners),
		neighbours: byCode(neighbours),
		rest: outline(land)
	};
}

/** Whether the camera goes close to a place. */
const isClose = ([x, y]) => x > CLOSE[0] && y > CLOSE[1] && x < CLOSE[2] && y < CLOSE[3];

/** Every arc of the topology in reference pixels, with only the bends that show. */
function flatArcs(topology, project) {
	const { republics, partners, neighbours } = topology.objects;
	const close = new Set(
		[republics, partners, neighbours]
			.flatMap(({ geometries }) => geometries)
			.flatMap(({ arcs }) => arcs.flat(3))
			.map((arc) => (arc < 0 ? ~arc : arc))
	);
	const decode = transform(topology.transform);
	return topology.arcs.map((arc, i) => {
		const degrees = arc.map((point, j) => decode([...point], j > 0));
		const points = degrees.map((point) => {
			const [x, y] = project(point);
			return { x, y };
		});
		const fine = close.has(i) || degrees.every(isClose);
		return simplify(points, fine ? FINE : COARSE, true).map(({ x, y }) => [Math.round(x), Math.round(y)]);
	});
}

/** One ring as a closed path of relative steps, the shortest way to write it; nothing for specks and what is out of view. */
function ringPath(ring) {
	const [left, top, right, bottom] = VIEW;
	const seen = ring.some(([x, y]) => x > left && x < right && y > top && y < bottom);
	if (!seen || Math.abs(area(ring)) < SMALLEST) return '';
	let [x, y] = ring[0];
	let d = `M${x} ${y}l`;
	// The last point repeats the first; `z` says so.
	for (const [nextX, nextY] of ring.slice(1, -1)) {
		d += `${nextX - x} ${nextY - y} `;
		[x, y] = [nextX, nextY];
	}
	return `${d.trimEnd().replaceAll(' -', '-')}z`;
}

const area = (ring) =>
	ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
