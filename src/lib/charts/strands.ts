import type { RibbonMark, CurveMark } from './frame';

type Point = readonly [x: number, y: number];
type Cubic = readonly [Point, Point, Point, Point];

/** Two path strings: the part of every strand before its colour turns, and the part after. */
export interface StrandPaths {
	before: string;
	after: string;
	/** Thickness of one strand, in pixels. */
	stroke: number;
}

/** Distance between neighbouring strands of a ribbon, in pixels. */
const PITCH = 5;
/** Share of that distance that a strand is wide; the rest is a gap. */
const STRAND_SHARE = 0.72;
/** How far from the common stop a strand's colour may turn, as a share of its length: that makes the stepped edge. */
const SPREAD = 0.07;

/** A number between -1 and 1 that is always the same for the same strand: texture, never data. */
function jitter(index: number): number {
	// Strands turn in threes, so the edge moves in steps.
	const x = Math.sin((Math.floor(index / 3) + 1) * 127.1 + (index % 3) * 4.3) * 43758.5453;
	return 2 * (x - Math.floor(x)) - 1;
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** The part of a cubic curve between two shares of its length parameter (de Casteljau). */
function part(curve: Cubic, from: number, to: number): Cubic {
	const head = to >= 1 ? curve : split(curve, to)[0];
	return from <= 0 ? head : split(head, from / to)[1];
}

function split([p0, p1, p2, p3]: Cubic, t: number): [Cubic, Cubic] {
	const a = mix(p0, p1, t);
	const b = mix(p1, p2, t);
	const c = mix(p2, p3, t);
	const d = mix(a, b, t);
	const e = mix(b, c, t);
	const f = mix(d, e, t);
	return [
		[p0, a, d, f],
		[f, e, c, p3]
	];
}

function path([p0, p1, p2, p3]: Cubic): string {
	// Many strands are vertical lines, which need fewer characters.
	if (p0[0] === p3[0] && p1[0] === p0[0] && p2[0] === p0[0]) return `M${n(p0[0])} ${n(p0[1])}V${n(p3[1])}`;
	return `M${n(p0[0])} ${n(p0[1])}C${n(p1[0])} ${n(p1[1])} ${n(p2[0])} ${n(p2[1])} ${n(p3[0])} ${n(p3[1])}`;
}

/** A point of a cubic curve. */
const pointAt = (curve: Cubic, t: number): Point => split(curve, t)[0][3];

/** Share of the length parameter after which a curve is so many pixels away from its start: at most a third of it. */
function shareOf(curve: Cubic, pixels: number): number {
	const away = (t: number) => {
		const [x, y] = pointAt(curve, t);
		return Math.hypot(x - curve[0][0], y - curve[0][1]);
	};
	let [least, most] = [0, 1 / 3];
	if (away(most) <= pixels) return most;
	for (let i = 0; i < 24; i++) {
		const middle = (least + most) / 2;
		if (away(middle) < pixels) least = middle;
		else most = middle;
	}
	return most;
}

/** Where strands turn from one colour to the other: a bar's all together, others each a little earlier or later. */
function edges(
	curves: readonly Cubic[],
	{ colorStop, fromEdge }: Pick<RibbonMark, 'colorStop' | 'fromEdge'>
): (strand: number) => number {
	const [first] = curves;
	if (fromEdge !== undefined && first) {
		const share = fromEdge <= 0 ? 0 : shareOf(first, fromEdge);
		return () => share;
	}
	if (colorStop <= 0) return () => 0;
	if (colorStop >= 1) return () => 1;
	return (strand) => Math.min(1, Math.max(0, colorStop + SPREAD * jitter(strand)));
}

/** Cuts each curve where its colour turns, and at the end of what is drawn. */
function cut(
	curves: readonly Cubic[],
	mark: Pick<RibbonMark, 'colorStop' | 'fromEdge' | 'drawn'>,
	stroke: number
): StrandPaths {
	const { drawn = 1 } = mark;
	const edgeOf = edges(curves, mark);
	let before = '';
	let after = '';
	curves.forEach((curve, i) => {
		if (drawn <= 0) return;
		const edge = edgeOf(i);
		if (edge > 0) before += path(part(curve, 0, Math.min(edge, drawn)));
		if (edge < drawn) after += path(part(curve, edge, drawn));
	});
	return { before, after, stroke };
}

/** Offsets of `count` strands that together fill `width` exactly, from edge to edge. */
function offsets(count: number, width: number, stroke: number): number[] {
	if (count === 1) return [width / 2];
	return Array.from({ length: count }, (_, i) => stroke / 2 + (i * (width - stroke)) / (count - 1));
}

/** The strands of a ribbon: their outer edges are exactly `width` apart, whatever their number. */
export function ribbonStrands(mark: RibbonMark): StrandPaths {
	const { x0, y0, x1, y1, width } = mark;
	const count = mark.dashed ? 1 : Math.max(1, Math.round(width / PITCH));
	const stroke = count === 1 ? (mark.dashed ? 1.6 : width) : (width / count) * STRAND_SHARE;
	const middle = (x0 + x1) / 2;
	const curves = offsets(count, width, stroke).map((o): Cubic => [
		[x0, y0 + o],
		[middle, y0 + o],
		[middle, y1 + o],
		[x1, y1 + o]
	]);
	return cut(curves, mark, stroke);
}

/** The unit vector square to a direction; for no direction, straight down. */
function across(dx: number, dy: number): Point {
	const length = Math.hypot(dx, dy);
	return length === 0 ? [0, 1] : [-dy / length, dx / length];
}

/** The strands of a curve, fanned out by its spreads. */
export function curveStrands(mark: CurveMark): StrandPaths {
	const { strands, spread0, spread1, stroke = 1.4 } = mark;
	// Across the curve at each end: square to the way it sets out and arrives.
	const first = across(mark.cx0 - mark.x0, mark.cy0 - mark.y0);
	const last = across(mark.x1 - mark.cx1, mark.y1 - mark.cy1);
	const middle = across(mark.x1 - mark.x0, mark.y1 - mark.y0);
	const shift = (x: number, y: number, [ax, ay]: Point, by: number): Point => [x + ax * by, y + ay * by];
	const count = Math.max(1, Math.round(strands));
	const curves = Array.from({ length: count }, (_, i): Cubic => {
		const side = count === 1 ? 0 : i / (count - 1) - 0.5;
		const inner = side * (spread0 + (spread1 - spread0) / 3);
		const outer = side * (spread0 + (2 * (spread1 - spread0)) / 3);
		return [
			shift(mark.x0, mark.y0, first, side * spread0),
			shift(mark.cx0, mark.cy0, middle, inner),
			shift(mark.cx1, mark.cy1, middle, outer),
			shift(mark.x1, mark.y1, last, side * spread1)
		];
	});
	return cut(curves, mark, stroke);
}
