import { LANES, type Lane, type Topic, type DatedFact } from '$lib/facts/events';

/** One event in one lane, in pixels along time and across the lanes; whoever draws it says which way time runs. */
export interface PlacedEvent {
	event: DatedFact;
	lane: Lane;
	topic: Topic;
	/** Where it starts along time, and how long it is. */
	at: number;
	length: number;
	/** Its middle, across the lanes. */
	across: number;
}

interface LaneRoom {
	lane: Lane;
	/** The thread on which the lane's stitches are set: politics (and courts) above it, money below. */
	thread: number;
	/** Lower edge of the room kept free for the lane's name. */
	name: number;
	from: number;
	to: number;
}

export interface EventLayout {
	stitches: readonly PlacedEvent[];
	lanes: readonly LaneRoom[];
	/** From one row of stitches to the next. */
	pitch: number;
	/** Where a year begins, along time; shares of a year likewise. */
	at: (year: number) => number;
}

export interface EventArea {
	/** The years at both ends. */
	from: number;
	until: number;
	/** Room along time and across the lanes, in pixels. */
	length: number;
	breadth: number;
	/** The broadest a row may be. */
	pitch: number;
	/** Room to keep free above the start of a lane's thread, for its name. */
	name?: (lane: Lane) => { length: number; breadth: number };
}

/** What a row has to be at least, so that stitches can be told apart. */
const FINEST = 1.6;
/** Paper between two stitches in a row. */
const GAP = 1;

type Side = 'above' | 'below';
type Placed = Omit<PlacedEvent, 'across'> & { side: Side; row: number };

const sideOf = (topic: Topic): Side => (topic === 'money' ? 'below' : 'above');

/** The stretch of a stitch: as long as its date is uncertain, but never so short that it can't be seen. */
function stretch({ from, to, exactness }: DatedFact, size: EventArea, at: EventLayout['at'], knot: number) {
	const start = at(Math.max(from, size.from));
	const end = at(Math.min(to, size.until));
	const long = exactness === 'year' || exactness === 'span';
	// A year's stitch leaves a sliver of paper before the next.
	const length = long ? Math.max(knot, end - start - GAP) : Math.max(knot, end - start);
	const centred = long ? start + GAP / 2 : (start + end - length) / 2;
	return { at: Math.min(Math.max(0, centred), size.length - length), length };
}

/** Sets the stitches of one lane in rows, each in the first row that is free, counted from the thread. */
function inRows(
	lane: Lane,
	events: readonly DatedFact[],
	size: EventArea,
	at: EventLayout['at'],
	knot: number
) {
	const rows: Record<Side, number[]> = { above: [], below: [] };
	return events
		.filter(({ lanes }) => lanes.includes(lane))
		.map((event): Placed => {
			const { topic } = event;
			const side = sideOf(topic);
			const place = stretch(event, size, at, knot);
			const free = rows[side].findIndex((end) => end + GAP <= place.at);
			const row = free < 0 ? rows[side].length : free;
			rows[side][row] = place.at + place.length;
			return { event, lane, topic, side, row, ...place };
		});
}

const deep = (placed: readonly Placed[], side: Side, before = Infinity) =>
	Math.max(0, ...placed.filter((p) => p.side === side && p.at < before).map(({ row }) => row + 1));

/**
 * Weaves events into lanes: time runs along, a republic's stitches lie on both sides of its thread, one row a stitch
 * where they would overlap. Rows are as broad as fits, and lanes as deep as they need, so that crowded years are seen
 * as crowded; room left over goes between the lanes. Lanes without events are left out.
 *
 * @param size pixels; a breadth too small for all is overrun rather than squeezed below what can be seen
 */
export function layoutEvents(events: readonly DatedFact[], size: EventArea): EventLayout {
	const { from, until, length, breadth, name } = size;
	const at = (year: number) => ((year - from) / (until - from)) * length;
	const used = LANES.filter((lane) => events.some(({ lanes }) => lanes.includes(lane)));
	const attempt = (pitch: number) => {
		const lanes = used.map((lane) => {
			const placed = inRows(lane, events, size, at, pitch * 0.72);
			const label = name?.(lane) ?? { length: 0, breadth: 0 };
			// The name stands on whatever stitches lie below it.
			const clear = deep(placed, 'above', label.length) * pitch + pitch / 2;
			const above = Math.max(deep(placed, 'above') * pitch + pitch / 2, clear + label.breadth);
			return { lane, placed, above, clear, below: deep(placed, 'below') * pitch + pitch / 2 };
		});
		const needed = lanes.reduce((sum, { above, below }) => sum + above + below, 0);
		return { pitch, lanes, spare: breadth - needed };
	};
	let best = attempt(size.pitch);
	const least = () => best.pitch * 0.8 * (used.length - 1);
	while (best.spare < least() && best.pitch > FINEST) best = attempt(Math.max(FINEST, best.pitch - 0.2));

	const gap = best.lanes.length > 1 ? Math.max(0, best.spare) / (best.lanes.length - 1) : 0;
	const rooms: LaneRoom[] = [];
	const stitches: PlacedEvent[] = [];
	let edge = 0;
	for (const { lane, placed, above, clear, below } of best.lanes) {
		const thread = edge + above;
		rooms.push({ lane, thread, name: thread - clear, from: edge, to: thread + below });
		for (const { side, row, ...stitch } of placed) {
			const away = (row + 0.85) * best.pitch;
			stitches.push({ ...stitch, across: side === 'above' ? thread - away : thread + away });
		}
		edge = thread + below + gap;
	}
	return { stitches, lanes: rooms, pitch: best.pitch, at };
}
