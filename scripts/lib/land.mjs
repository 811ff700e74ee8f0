// The map: a TopoJSON cut of Natural Earth's 1:10m countries (public domain, packaged by world-atlas), from the
// Atlantic to the Altai, with the countries of the story kept apart and the rest merged.
import { geoArea, geoEquirectangular, geoPath } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';

const REPUBLICS = { 398: 'KZ', 860: 'UZ', 795: 'TM', 417: 'KG', 762: 'TJ' };
const PARTNERS = { '056': 'BE', 442: 'LU', 528: 'NL' };
/** A neighbour that the story goes to: part of the other land, and outlined by itself as well. */
const NEIGHBOURS = { '004': 'AF' };

/** Land that the file keeps apart from the country it belongs to: a cosmodrome let to Russia. */
const LEASED = { Baikonur: '398' };

/** West, south, east, north. The story shows -12…92 by 24…68; the margin fills the corners of a conic view. */
const BOX = [-36, 0, 150, 82];

/** In square degrees at the equator: bends smaller than this are smoothed away, and so are islands. */
const SMALLEST_BEND = 0.005;
const SMALLEST_ISLAND = 0.04;

/** How much a bend counts: a lot in the regions the camera goes close to, little in the margin. First match wins. */
const REGIONS = [
	// Baku, on its narrow cape.
	{ box: [48, 39.3, 51.5, 41.6], factor: 60 },
	{ box: [45, 29, 90, 56.5], factor: 8 },
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

/**
 * A country whose outer rings run one way and whose holes the other. In the finest file some run the wrong way round, and
 * would enclose all the globe but themselves.
 */
function rewound({ geometry, ...country }) {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const coordinates = polygons.map((rings) =>
		rings.map((ring, i) => {
			const inside = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
			return inside === (i === 0) ? ring : ring.toReversed();
		})
	);
	return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

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

/** A geometry collection of the countries in `codes`, each whole, and with its code as a property. */
const pick = (topology, geometries, codes) => ({
	type: 'GeometryCollection',
	geometries: Object.entries(codes).map(([id, code]) => ({
		...mergeArcs(
			topology,
			geometries.filter((geometry) => geometry.id === id)
		),
		id: code,
		properties: { code }
	}))
});

/** The topology with the objects `republics`, `partners`, `neighbours` and `land`. */
export async function landTopology() {
	const atlas = JSON.parse(await readFile(new URL(import.meta.resolve('world-atlas/countries-10m.json'))));
	const projection = plane(BOX);
	const features = feature(atlas, atlas.objects.countries)
		.features.map(rewound)
		.map((country) => ({
			type: 'Feature',
			id: LEASED[country.properties.name] ?? country.id,
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
		republics: pick(simple, geometries, REPUBLICS),
		partners: pick(simple, geometries, PARTNERS),
		neighbours: pick(simple, geometries, NEIGHBOURS),
		land: mergeArcs(simple, others)
	};
	return quantize(filter(simple, filterAttachedWeight(simple, SMALLEST_ISLAND)), 4e4);
}
