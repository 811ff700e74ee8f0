import type { PathMark } from '$lib/charts/frame';
import { LANES, type Lane, type Topic } from '$lib/facts/events';
import type { Place, Room } from './room';
import type { ChronicleState } from './states';
import type { PlacedEvent } from './event-layout';
import { END, START } from './years';

const TOPICS: readonly Topic[] = ['politics', 'money', 'other'];
/** How pale a stitch is that the step doesn't speak of. */
const PALE = 0.22;
/** Share of a row that is thread. */
const THREAD = 0.72;
/** How far a stitch leans, as a share of a row. */
const LEAN = 0.12;

const n = (value: number) => String(Math.round(value * 10) / 10);

/** Stitches as one outline, each a dash that leans a little, every other row the other way, as in twill. */
function outline(stitches: readonly PlacedEvent[], lean: number, inset = 0): string {
	return stitches
		.map(({ at, length, across }, i) => {
			const tilt = length < 8 ? 0 : (i % 2 ? -1 : 1) * lean;
			const run = Math.max(0.5, length - 2 * inset);
			return `M${n(at + (length - run) / 2)} ${n(across - tilt / 2)}l${n(run)} ${n(tilt)}`;
		})
		.join('');
}

/** Everything that belongs to the cloth moves and shrinks with it. */
const onCloth = (place: Place) =>
	({ kind: 'path', k: place.k, tx: place.x, ty: place.y, fill: 'none' }) as const;

/** The bare threads, one where each year begins: what is left to see where nothing happened. */
function warp({ weave, cloth, type }: Room, place: Place): PathMark {
	const over = type * 0.3;
	const d = Array.from({ length: END - START + 1 }, (_, i) => n(weave.at(START + i)))
		.map((x) => `M${x} ${n(-over)}v${n(cloth.height + 2 * over)}`)
		.join('');
	return { ...onCloth(place), key: 'warp', color: 'rule', d, stroke: 1 };
}

/** Threads that politics hang above and money below. */
function spine({ weave, cloth }: Room, place: Place, lane: Lane, thread: number): PathMark {
	return {
		...onCloth(place),
		key: `spine-${lane}`,
		color: lane,
		d: `M0 ${n(thread)}h${n(cloth.width)}`,
		stroke: Math.max(0.75, weave.pitch * 0.16),
		opacity: 0.75
	};
}

/** A lane's stitches of one topic, in one mark. */
function strandMarks(state: ChronicleState, room: Room, place: Place, lane: Lane, topic: Topic): PathMark[] {
	const stitches = room.weave.stitches.filter((s) => s.lane === lane && s.topic === topic);
	if (stitches.length === 0) return [];
	const { pitch } = room.weave;
	return [
		{
			...onCloth(place),
			key: `${lane}-${topic}`,
			color: lane,
			d: outline(stitches, pitch * LEAN),
			stroke: pitch * THREAD * place.k,
			opacity: state.lit.includes(topic) ? 1 : PALE,
			enter: { opacity: 0 },
			delay: 0.06 * LANES.indexOf(lane)
		}
	];
}

/** What sources disagree about is left hollow: paper on the stitch, but for a rim. */
function hollows({ weave }: Room, place: Place): PathMark[] {
	const open = weave.stitches.filter(({ event }) => event.standing === 'disputed');
	if (open.length === 0) return [];
	const thread = weave.pitch * THREAD;
	const rim = Math.max(0.7, thread * 0.24);
	return [
		{
			...onCloth(place),
			key: 'hollow',
			color: 'paper',
			d: outline(open, weave.pitch * LEAN, rim),
			stroke: (thread - 2 * rim) * place.k
		}
	];
}

/** The cloth: bare warp, a thread for each lane, and the stitches, a mark for each lane and topic. */
export function eventMarks(state: ChronicleState, room: Room, place: Place): PathMark[] {
	return [
		warp(room, place),
		...room.weave.lanes.map(({ lane, thread }) => spine(room, place, lane, thread)),
		...room.weave.lanes.flatMap(({ lane }) =>
			TOPICS.flatMap((topic) => strandMarks(state, room, place, lane, topic))
		),
		...hollows(room, place)
	];
}

/** A lane's thread where the cloth ends, in pixels of the picture. */
export function laneEnd(room: Room, place: Place, lane: Lane): { x: number; y: number } {
	const found = room.weave.lanes.find((l) => l.lane === lane);
	const y = found ? found.thread : room.cloth.height / 2;
	return { x: place.x + room.cloth.width * place.k, y: place.y + y * place.k };
}
