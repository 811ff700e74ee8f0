import { sum } from 'd3-array';
import type { Exactness } from '$lib/facts/dates';
import { timeScale } from '$lib/charts/time';
import { LANES, type DatedFact, type Lane } from '$lib/facts/events';

/** One event in one lane: the left end of its dash, how long it is, and its middle. */
export interface PlacedEvent {
	event: DatedFact;
	lane: Lane;
	x: number;
	width: number;
	y: number;
}

/** A lane: money is below its baseline, all else stands above it. */
interface LaneLayout {
	lane: Lane;
	baseline: number;
	/** Lower edge of the room kept free for the lane's name. */
	nameBottom: number;
	top: number;
	bottom: number;
}

export interface EventLayout {
	events: readonly PlacedEvent[];
	lanes: readonly LaneLayout[];
	/** From one row of dashes to the next. */
	pitch: number;
	/** Where a year begins; shares of a year likewise. */
	x: (year: number) => number;
}

/** The room for events, in pixels, and what it shows. */
interface EventArea {
	/** The years at both ends. */
	from: number;
	until: number;
	width: number;
	height: number;
	/** The highest a row may be. */
	pitch: number;
	/** Room to keep free above the start of a lane's baseline, for its name. */
	name?: (lane: Lane) => { width: number; height: number };
}

/**
 * How strong a dash is, by how exactly its date is known: a known day is the strongest, and the vaguer the date, the
 * thinner and paler. Shares of a row's height, and of ink.
 */
export const STRENGTH: Readonly<Record<Exactness, { thick: number; opacity: number }>> = {
	day: { thick: 0.74, opacity: 1 },
	month: { thick: 0.52, opacity: 0.8 },
	year: { thick: 0.3, opacity: 0.6 },
	span: { thick: 0.16, opacity: 0.5 }
};
/** How long a dash is at least, in rows: a day or a month would be too short to be seen. */
const LEAST = 1.45;
/** What a row has to be at least, so that dashes can be told apart. */
const LEAST_PITCH = 1.6;
/** Paper between two dashes in a row. */
const GAP = 1.5;

type Side = 'above' | 'below';
interface Dash extends Omit<PlacedEvent, 'y'> {
	side: Side;
	/** Counted from the baseline. */
	row: number;
}

/** Where a dash begins and how long it is: over all of the time in which its event may lie, and never too short to be seen. */
function extentOf({ from, to, exactness }: DatedFact, area: EventArea, x: EventLayout['x'], least: number) {
	const start = x(Math.max(from, area.from));
	const end = x(Math.min(to, area.until));
	// A year's dash leaves a sliver of paper before the next.
	const long = exactness === 'year' || exactness === 'span';
	const width = Math.max(least, end - start - (long ? GAP : 0));
	const left = long ? start + GAP / 2 : (start + end - width) / 2;
	return { x: Math.min(Math.max(0, left), area.width - width), width };
}

/** The dashes of one lane, each in the first row that is free. */
function inRows(
	lane: Lane,
	events: readonly DatedFact[],
	area: EventArea,
	x: EventLayout['x'],
	least: number
): Dash[] {
	/** Where each row ends. */
	const rows: Record<Side, number[]> = { above: [], below: [] };
	return events
		.filter(({ lanes }) => lanes.includes(lane))
		.map((event): Dash => {
			const side = event.topic === 'money' ? 'below' : 'above';
			const extent = extentOf(event, area, x, least);
			const free = rows[side].findIndex((end) => end + GAP <= extent.x);
			const row = free < 0 ? rows[side].length : free;
			rows[side][row] = extent.x + extent.width;
			return { event, lane, side, row, ...extent };
		});
}

/** How many rows there are on a side, of the dashes that begin before a place. */
const depth = (dashes: readonly Dash[], side: Side, before = Infinity): number =>
	Math.max(0, ...dashes.filter((one) => one.side === side && one.x < before).map(({ row }) => row + 1));

/**
 * Lays events out in lanes on both sides of a lane's baseline, in another row where they would overlap. Rows are as high
 * as fits, and lanes as high as they need, so that crowded years are seen as crowded; room left over goes between the
 * lanes. Lanes without events are left out.
 *
 * @param area pixels; a height too small for all is overrun rather than squeezed below what can be seen
 */
export function layoutEvents(events: readonly DatedFact[], area: EventArea): EventLayout {
	const x = timeScale({ from: area.from, to: area.until }, [0, area.width]);
	const used = LANES.filter((lane) => events.some(({ lanes }) => lanes.includes(lane)));
	const attempt = (pitch: number) => {
		const lanes = used.map((lane) => {
			const dashes = inRows(lane, events, area, x, pitch * LEAST);
			const heightOf = (side: Side, before?: number) => (depth(dashes, side, before) + 0.5) * pitch;
			const name = area.name?.(lane) ?? { width: 0, height: 0 };
			// The name stands on whatever dashes lie below it.
			const clear = heightOf('above', name.width);
			const above = Math.max(heightOf('above'), clear + name.height);
			return { lane, dashes, above, clear, below: heightOf('below') };
		});
		return { pitch, lanes, spare: area.height - sum(lanes, ({ above, below }) => above + below) };
	};
	let best = attempt(area.pitch);
	while (best.spare < best.pitch * 0.8 * (used.length - 1) && best.pitch > LEAST_PITCH)
		best = attempt(Math.max(LEAST_PITCH, best.pitch - 0.2));

	const { pitch, spare } = best;
	const gap = used.length > 1 ? Math.max(0, spare) / (used.length - 1) : 0;
	let top = 0;
	const lanes = best.lanes.map(({ lane, dashes, above, clear, below }) => {
		const start = top;
		const baseline = top + above;
		top = baseline + below + gap;
		const placed = dashes.map(({ side, row, ...dash }): PlacedEvent => {
			const away = (row + 0.85) * pitch;
			return { ...dash, y: side === 'above' ? baseline - away : baseline + away };
		});
		return { lane, placed, baseline, nameBottom: baseline - clear, top: start, bottom: baseline + below };
	});
	return { events: lanes.flatMap(({ placed }) => placed), lanes, pitch, x };
}
