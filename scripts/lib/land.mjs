// The map: a TopoJSON cut of Natural Earth's 1:50m countries (public domain, packaged by world-atlas), from the
// Atlantic to the Altai, with the eight countries of the story kept apart and the rest merged.
import { geoEquirectangular, geoPath } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';

const REPUBLICS = { 398: 'KZ', 860: 'UZ', 795: 'TM', 417: 'KG', 762: 'TJ' };
const PARTNERS = { '056': 'BE', 442: 'LU', 528: 'NL' };

/** West, south, east, north. The story shows -12…92 by 24…68; the margin fills the corners of a conic view. */
const BOX = [-36, 0, 150, 82];

/** In square degrees at the equator: bends smaller than this are smoothed away, and so are islands. */
const SMALLEST_BEND = 0.006;
const SMALLEST_ISLAND = 0.04;

/** How much a bend counts: a lot in the regions the camera goes close to, little in the margin. First match wins. */
const REGIONS = [
	{ box: [45, 34, 90, 56.5], factor: 5 },
	{ box: [1.5, 49, 8, 54], factor: 20 },
	{ box: [-15, 20, 98, 72], factor: 1 },
	{ box: BOX, factor: 0.1 }
];

/** Distance to an edge of the box, in degrees, within which a point counts as on it: points are quantized. */
const ON_EDGE = 0.01;

const within = ([x, y], [west, south, east, north]) => x >= west && x <= east && y >= south && y <= north;

/** A square degree shrinks towards the pole. */
const shrink = (latitude) => Math.cos((latitude * Math.PI) / 180);

const onEdge = ([x, y], [west, south, east, north]) =>
	[x - west, x - east, y - south, y - north].some((distance) => Math.abs(distance) <= ON_EDGE);

/** Longitude and latitude as a plane, in degrees, cut to the box; the globe is cut open on the far side of it. */
function plane([west, south, east, north]) {
	const middle = (west + east) / 2;
	return geoEquirectangular()
		.reflectY(true)
		.rotate([-middle, 0])
		.scale(180 / Math.PI)
		.translate([middle, 0])
		.precision(0)
		.clipExtent([
			[west, south],
			[east, north]
		]);
}

/** The rings of a country, holes among them, within the box. */
function ringsOf(country, projection) {
	const rings = [];
	geoPath(projection, {
		moveTo: (x, y) => rings.push([[x, y]]),
		lineTo: (x, y) => rings.at(-1).push([x, y]),
		closePath: () => rings.at(-1).push(rings.at(-1)[0])
	})(country);
	return rings;
}

/** Weighs the bends of every arc by where they are; points on the edge of the box always stay. */
function weigh(world) {
	const weighed = presimplify(world);
	for (const point of weighed.arcs.flat()) {
		if (onEdge(point, BOX)) point[2] = Infinity;
		else point[2] *= shrink(point[1]) * REGIONS.find(({ box }) => within(point, box)).factor;
	}
	return weighed;
}

/** A geometry collection of the countries in `codes`, each with its code as a property. */
const pick = (geometries, codes) => ({
	type: 'GeometryCollection',
	geometries: geometries
		.filter(({ id }) => id in codes)
		.map(({ type, arcs, id }) => ({ type, arcs, id: codes[id], properties: { code: codes[id] } }))
});

/** The topology with the objects `republics`, `partners` and `land`. */
export async function landTopology() {
	const atlas = JSON.parse(await readFile(new URL(import.meta.resolve('world-atlas/countries-50m.json'))));
	const projection = plane(BOX);
	const features = feature(atlas, atlas.objects.countries).features.map((country) => ({
		type: 'Feature',
		id: country.id,
		// A ring each: which is a hole in which doesn't matter to outlines.
		geometry: {
			type: 'MultiPolygon',
			coordinates: ringsOf(country, projection).map((ring) => [ring])
		}
	}));
	const cut = topology({ countries: { type: 'FeatureCollection', features } }, 1e6);
	const simple = simplify(weigh(cut), SMALLEST_BEND);
	const { geometries } = simple.objects.countries;
	const others = geometries.filter(({ id }) => !(id in REPUBLICS) && !(id in PARTNERS));
	simple.objects = {
		republics: pick(geometries, REPUBLICS),
		partners: pick(geometries, PARTNERS),
		land: mergeArcs(simple, others)
	};
	return quantize(filter(simple, filterAttachedWeight(simple, SMALLEST_ISLAND)), 4e4);
}
