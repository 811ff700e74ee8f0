import type { Mark } from '$lib/charts/frame';
import { dodge } from '$lib/charts/dodge';
import type { Item } from './item';
import { labelMarks, setLabel, type SetLabel } from './label';
import { beyond, reach, type Room, type Ruler } from './room';
import type { VisitsState } from './states';
import { dotMarks, middle, spanCurve, thread } from './threads';
import type { Side } from './visits';

interface Hung {
	item: Item;
	label: SetLabel;
	/** Whether the words stand below the beads instead of beyond them. */
	below: boolean;
	height: number;
}

/** Sets the words of an item at the richest rank that is asked for. */
function hung(item: Item, rank: number, ruler: Ruler, room: Room): Hung {
	const outside = beyond(item.side, room, ruler, reach(item.beads.length, room));
	const below = item.beads.length > 1 && outside < room.type * 9;
	const width = below ? beyond(item.side, room, ruler, room.run - room.bead) : outside;
	const label = setLabel(item, width, rank, room);
	const rows = label.rows + (below ? 1 : 0);
	return { item, label, below, height: rows * room.lead };
}

/** The items of one side, with as many words as there is room for. */
function ofSide(side: Side, items: readonly Item[], ruler: Ruler, room: Room): Hung[] {
	const mine = items.filter((item) => item.side === side).sort((a, b) => middle(a, ruler) - middle(b, ruler));
	let all: Hung[] = [];
	for (let rank = 3; rank >= 0; rank--) {
		all = mine.map((item) => hung(item, rank, ruler, room));
		const needed = all.reduce((sum, { height }) => sum + height + 1, 0);
		if (needed <= room.bottom - room.top + room.lead / 2) break;
	}
	return all;
}

/** The middles of the labels: near their dates, or spread over the whole height. */
function places(all: readonly Hung[], { step, unit }: VisitsState, ruler: Ruler, room: Room): number[] {
	const spread = step === 'deals';
	const [from, to] = [room.top - room.lead * 0.35, room.bottom];
	const wanted = all.map(({ item, height }, i) => ({
		at: spread
			? from + ((i + 0.5) * (to - from)) / all.length
			: middle(item, ruler) + height / 2 - room.lead / 2,
		extent: height
	}));
	const spare = to - from - all.reduce((sum, { height }) => sum + height, 0);
	// Where every year counts, labels stay as near to their dates as they can.
	const gap = unit === 'year' ? 1 : Math.max(1, Math.min(room.lead * 0.5, spare / all.length));
	return dodge(wanted, from, to, gap);
}

/** Hangs the items on the ruler: stretches of time, threads, beads and words. */
export function timelineMarks(items: readonly Item[], state: VisitsState, ruler: Ruler, room: Room): Mark[] {
	const threads: Mark[] = [];
	const beads: Mark[] = [];
	const labels: Mark[] = [];
	for (const side of ['west', 'east'] as const) {
		const all = ofSide(side, items, ruler, room);
		const centres = places(all, state, ruler, room);
		all.forEach(({ item, label, below, height }, i) => {
			const first = (centres[i] as number) - height / 2 + room.lead / 2;
			// A bead stands beside the first of its words, unless they had to move far from its date.
			const last = below ? first : first + height - room.lead;
			const at = middle(item, ruler);
			const row = state.step !== 'deals' && at - first > 3 * room.lead ? Math.min(last, at) : first;
			const dir = side === 'east' ? 1 : -1;
			const edge = ruler.edge(side);
			const away = below ? room.run - room.bead : reach(item.beads.length, room);
			if (state.unit !== 'year') threads.push(spanCurve(item, dir, ruler));
			item.beads.forEach((bead, n) => {
				const x = edge + dir * (room.run + n * room.pitch);
				threads.push(thread(item, n, { x, row, dir, edge }, ruler, room));
				beads.push(...dotMarks(bead, x, row, room));
			});
			const y = first + room.type * 0.35 + (below ? room.lead : 0);
			labels.push(...labelMarks(item, label, edge + dir * away, y, room));
		});
	}
	return [...threads, ...beads, ...labels];
}
