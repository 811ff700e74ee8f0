// The map: a TopoJSON cut of Natural Earth's 1:50m countries (public domain, packaged by world-atlas), from the
// Atlantic to the Altai, with the eight countries of the story kept apart and the rest merged.
import { readFile } from 'node:fs/promises';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { clipFeature, onEdge } from './clip.mjs';

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

const within = ([x, y], [west, south, east, north]) => x >= west && x <= east && y >= south && y <= north;

/** A square degree shrinks towards the pole. */
const shrink = (latitude) => Math.cos((latitude * Math.PI) / 180);

/** Weighs the bends of every arc by where they are; points on the edge of the box always stay. */
function weigh(world) {
	const weighed = presimplify(world);
	for (const point of weighed.arcs.flat()) {
		if (onEdge(point, BOX, 0.01)) point[2] = Infinity;
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
	const features = feature(atlas, atlas.objects.countries)
		.features.map((country) => clipFeature(country, BOX))
		.filter(Boolean);
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
