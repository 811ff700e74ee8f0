import { extent, range } from 'd3-array';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import type { Mark } from '$lib/charts/frame';
import { spanOfPeriod } from '$lib/facts/dates';
import { FAULT_IDS, FAULTS, type FaultId } from '$lib/facts/faults';
import type { ChronicleDimensions } from './dimensions';
import { END, START } from './years';

interface PlacedFaultMark {
	id: FaultId;
	x: number;
	y: number;
}

/** Fingers need this much from one fault mark to the next, in pixels. */
const TAP = 24;

/** The middle of the time that a fault is about, within the chart. */
function momentOf(id: FaultId): number {
	const { from, to } = spanOfPeriod(FAULTS[id].when);
	return (Math.max(from, START) + Math.min(to, END)) / 2;
}

/** How far from its place a mark may lie to make room for others, in steps of half a mark's room. */
const STEPS = range(-16, 17);
const TRIES = STEPS.flatMap((across) =>
	STEPS.map((down) => ({ across, down, far: Math.hypot(across, down * 1.1) }))
).sort((a, b) => a.far - b.far);

/**
 * Puts every fault mark in its lane at its time; where they would overlap, beside each other, as little out of place as
 * there is room for, and far enough apart for fingers.
 */
export function placeFaultMarks({ events, chart, width }: ChronicleDimensions): PlacedFaultMark[] {
	const size = faultMarkSize(width);
	const cell = Math.max(TAP, size * 1.45);
	const half = size * 0.75;
	const placed: PlacedFaultMark[] = [];
	const inside = (at: number, from: number, length: number) =>
		at >= from + half && at <= from + length - half;
	for (const id of FAULT_IDS) {
		const lane = events.lanes.find((one) => one.lane === FAULTS[id].lane);
		const x = Math.min(chart.x + events.x(momentOf(id)), chart.x + chart.width - half);
		const y = Math.min(chart.y + (lane?.baseline ?? chart.height / 2), chart.y + chart.height - half);
		const spot = TRIES.map(
			({ across, down }) => [x + (across * cell) / 2, y + (down * cell) / 2] as const
		).find(
			([left, top]) =>
				inside(left, chart.x, chart.width) &&
				inside(top, chart.y, chart.height) &&
				placed.every((other) => Math.abs(other.x - left) >= cell || Math.abs(other.y - top) >= cell)
		);
		if (!spot) throw new Error(`scenes/chronicle: there is no room for the mark of ${id}`);
		placed.push({ id, x: spot[0], y: spot[1] });
	}
	return placed;
}

/** Every fault of the paper, marked on the whole chart. */
export function faultMarks(dimensions: ChronicleDimensions): Mark[] {
	const placed = placeFaultMarks(dimensions);
	const [first = 0, last = 1] = extent(placed, ({ x }) => x);
	return placed.flatMap(({ id, x, y }) =>
		// From the left to the right, as if sewn one after the other.
		faultMark(id, [x, y], dimensions, { delay: 0.1 + (0.45 * (x - first)) / Math.max(1, last - first) })
	);
}
