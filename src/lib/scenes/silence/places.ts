import type { Direction } from '$lib/facts/visits';
import { sign, type TimeAxis, type VisitsDimensions } from './dimensions';
import { momentOf, RAHMON_BY_PAPER, VISITS, type Visit } from './visits';

/** Where a visit stands: its height, and where its dots are, the first next to the ruler. */
export interface PlacedVisit {
	visit: Visit;
	y: number;
	/** The column of its first dot, from 0. */
	column: number;
	dots: readonly number[];
}

/** A dot keeps this far from those above and below it, in radii. */
const APART = 2.2;

/**
 * Places every visit at its true date. Where dots would lie on each other, a visit goes further out instead of up or down;
 * visits with few dots come first, so that long rows stand outside.
 */
export function placesOf(axis: TimeAxis, { radius, pitch, run }: VisitsDimensions): PlacedVisit[] {
	const all = [...VISITS, RAHMON_BY_PAPER].filter((visit) => {
		const at = momentOf(visit);
		return at >= axis.span.from && at <= axis.span.to;
	});
	const taken: { direction: Direction; y: number; from: number; to: number }[] = [];
	const found = new Map<string, PlacedVisit>();
	for (const visit of all.toSorted((a, b) => a.stops.length - b.stops.length)) {
		const y = axis.y(momentOf(visit));
		const near = taken.filter(
			({ direction, y: other }) => direction === visit.direction && Math.abs(other - y) < APART * radius
		);
		const isFree = (column: number) =>
			near.every(({ from, to }) => column + visit.stops.length <= from || column >= to);
		let column = 0;
		while (!isFree(column)) column += 1;
		taken.push({ direction: visit.direction, y, from: column, to: column + visit.stops.length });
		const dots = visit.stops.map(
			(_, i) => axis.edge(visit.direction) + sign(visit.direction) * (run + (column + i) * pitch)
		);
		found.set(visit.id, { visit, y, column, dots });
	}
	return all.flatMap(({ id }) => found.get(id) ?? []);
}

/** How far from the ruler's edge the dots of a side reach between two heights, in pixels. */
export function reachOf(
	direction: Direction,
	[from, to]: readonly [number, number],
	places: readonly PlacedVisit[],
	{ run, pitch, radius }: VisitsDimensions
): number {
	const columns = places
		.filter(({ visit, y }) => visit.direction === direction && y > from - radius && y < to + radius)
		.map(({ column, dots }) => column + dots.length);
	return run + (Math.max(0, ...columns) - 1) * pitch + radius;
}
