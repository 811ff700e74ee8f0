import { textWidth } from '$lib/charts/measure';
import type { LayoutInput } from '../scene';
import { spanOfDate } from '$lib/facts/dates';
import { headline } from './headline';
import type { Item } from './item';
import { states, type Step, type VisitsState } from './states';
import type { Side } from './visits';

/** Sizes that follow from the room, in pixels. */
export interface Room extends LayoutInput {
	/** Type of labels, and its line height. */
	type: number;
	lead: number;
	/** Type of the ruler's own names, and its breadth. */
	tick: number;
	band: number;
	/** Radius of a bead, and from one to the next. */
	bead: number;
	pitch: number;
	/** From the ruler to the first bead. */
	run: number;
	/** Where the ruler begins and ends. */
	top: number;
	bottom: number;
	/** Whether labels have room for more than the least. */
	wide: boolean;
}

/** Works out the room. The head is as high as the highest of all steps, so that the ruler keeps its place. */
export function roomFor(input: LayoutInput, { spine, unit }: VisitsState): Room {
	const { width, height } = input;
	const wide = width >= 560;
	const heads = (Object.keys(states) as Step[]).map((step) => headline(step, input).height);
	const plain = width < 480 ? 13 : width < 760 ? 15 : width < 1100 ? 18 : 23;
	// Where visits go one way only, all the room is theirs.
	const oneWay = Math.abs(spine - 0.5) > 0.3;
	const type = wide && oneWay ? plain * 1.15 : plain;
	const bead = width < 480 ? 4.5 : width < 760 ? 6.5 : width < 1100 ? 8.5 : 11;
	return {
		...input,
		type,
		lead: type * 1.25,
		// Days are named with their month, which is longer than a year.
		tick: Math.max(13, plain * 0.97),
		band: Math.ceil(plain * (unit === 'day' ? 3.9 : 3.1)),
		bead,
		pitch: bead * 2 + (width < 480 ? 2.5 : 5),
		run: wide
			? width * (!oneWay ? 0.12 : spine < 0.5 ? 0.3 : 0.2)
			: width < 320
				? oneWay
					? 24
					: 12
				: oneWay
					? 44
					: 28,
		top: Math.ceil(Math.max(...heads) + plain * 2.1),
		bottom: height - 3,
		wide
	};
}

/** The ruler of a state: where a moment lies on it, and where its edges are. */
export interface Ruler {
	y: (moment: number) => number;
	/** Its middle, and its edge on a side. */
	x: number;
	edge: (side: Side) => number;
	from: number;
	to: number;
}

/** From the ruler's edge to the words, when they stand beyond the beads. */
export const reach = (beads: number, { run, pitch, bead }: Room): number =>
	run + (beads - 1) * pitch + bead + 6;

/** Width of the longest word that must stand on the west side, in pixels. */
const longestWord = (items: readonly Item[], { type }: Room): number =>
	Math.max(
		0,
		...items
			.filter(({ side }) => side === 'west')
			.flatMap(({ parts }) => parts.filter(({ rank }) => rank === 0))
			.flatMap(({ text, weight }) => text.split(' ').map((word) => textWidth(word, type, weight)))
	);

/** Lays the ruler into the room: where its state wants it, or further east where a long name needs that. */
export function rulerFor({ from, to, spine }: VisitsState, items: readonly Item[], room: Room): Ruler {
	const { width, band, top, bottom } = room;
	const [start, end] = [spanOfDate(from).from, spanOfDate(to).to];
	const west = longestWord(items, room);
	const least = west ? Math.ceil(west + reach(1, room) + band / 2 + 2) : 0;
	const x = Math.round(Math.min(width - band / 2 - 2, Math.max(band / 2 + 2, least, spine * width)));
	return {
		x,
		from: start,
		to: end,
		edge: (side) => (side === 'east' ? x + band / 2 : x - band / 2),
		y: (moment) => top + ((Math.min(end, Math.max(start, moment)) - start) / (end - start)) * (bottom - top)
	};
}

/** Room for words on a side beyond a distance from the ruler's edge, in pixels. */
export const beyond = (side: Side, { width }: Room, ruler: Ruler, distance: number): number =>
	side === 'east' ? width - 1 - ruler.edge('east') - distance : ruler.edge('west') - distance - 1;
