// Cuts polygons to a box of longitudes and latitudes.

/** Spacing of points along the box's edges: d3-geo draws great circles, so a long edge would bulge. */
const EDGE_STEP = 3;

/** The four sides as [axis, limit, sign]: a point is inside when sign * (point[axis] - limit) >= 0. */
const sides = ([west, south, east, north]) => [
	[0, west, 1],
	[1, south, 1],
	[0, east, -1],
	[1, north, -1]
];

/** Where a segment meets a side; ends are ordered first so that both neighbours of a border get the same point. */
function crossing(p, q, axis, limit) {
	const [a, b] = p[0] < q[0] || (p[0] === q[0] && p[1] < q[1]) ? [p, q] : [q, p];
	const other = 1 - axis;
	const point = [];
	point[axis] = limit;
	point[other] = a[other] + ((b[other] - a[other]) * (limit - a[axis])) / (b[axis] - a[axis]);
	return point;
}

/** Longitudes that run on across the antimeridian, where those of Chukotka would jump from 180 to -180. */
function unwrap(ring) {
	let shift = 0;
	const points = ring.map(([x, y], i) => {
		if (i > 0 && Math.abs(x - ring[i - 1][0]) > 180) shift += x < ring[i - 1][0] ? 360 : -360;
		return [x + shift, y];
	});
	return points.some(([x]) => x < -180) ? points.map(([x, y]) => [x + 360, y]) : points;
}

/** Sutherland–Hodgman: one ring against the four sides. */
function clipRing(ring, box) {
	let points = unwrap(ring).slice(0, -1);
	for (const [axis, limit, sign] of sides(box)) {
		const inside = (point) => sign * (point[axis] - limit) >= 0;
		const kept = [];
		points.forEach((point, i) => {
			const before = points[(i + points.length - 1) % points.length];
			if (inside(point) !== inside(before)) kept.push(crossing(before, point, axis, limit));
			if (inside(point)) kept.push(point);
		});
		points = kept;
	}
	return points.length < 3 ? null : densify([...points, points[0]], box);
}

/** Tells whether a point lies on the edge of the box; the small tolerance survives quantization. */
export function onEdge([x, y], [west, south, east, north], tolerance = 1e-9) {
	return [x - west, x - east, y - south, y - north].some((distance) => Math.abs(distance) <= tolerance);
}

/** Adds points along edges of the box, at fixed multiples so that neighbours share them. */
function densify(ring, box) {
	const dense = [ring[0]];
	for (let i = 1; i < ring.length; i++) {
		const [p, q] = [ring[i - 1], ring[i]];
		for (const [axis, limit] of sides(box)) {
			if (p[axis] !== limit || q[axis] !== limit) continue;
			const other = 1 - axis;
			const [from, to] = [p[other], q[other]];
			const step = from < to ? EDGE_STEP : -EDGE_STEP;
			const round = step > 0 ? Math.floor : Math.ceil;
			const between = (round(from / EDGE_STEP) + Math.sign(step)) * EDGE_STEP;
			for (let at = between; step > 0 ? at < to : at > to; at += step) {
				const point = [];
				point[axis] = limit;
				point[other] = at;
				dense.push(point);
			}
		}
		dense.push(q);
	}
	return dense;
}

/** The part of a (multi)polygon feature inside the box, or null when nothing is left. */
export function clipFeature(feature, box) {
	const { type, coordinates } = feature.geometry;
	const polygons = (type === 'Polygon' ? [coordinates] : coordinates)
		.map(([outer, ...holes]) => {
			const cut = clipRing(outer, box);
			return cut && [cut, ...holes.map((hole) => clipRing(hole, box)).filter(Boolean)];
		})
		.filter(Boolean);
	return polygons.length ? { ...feature, geometry: { type: 'MultiPolygon', coordinates: polygons } } : null;
}
