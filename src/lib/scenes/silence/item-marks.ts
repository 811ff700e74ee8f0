import { sum } from 'd3-array';
import { dodge } from '$lib/charts/dodge';
import type { Mark } from '$lib/charts/frame';
import { dotCurve, dotMarks, intervalMark, middle } from './curves';
import { beyond, wordsFrom, type TimeAxis, type VisitsDimensions } from './dimensions';
import type { Item } from './item';
import { labelMarks, setLabel, type SetLabel } from './label';
import type { VisitsState } from './states';
import type { Side } from './visits';

/** An item with its words set. */
interface Labelled {
	item: Item;
	label: SetLabel;
	/** Whether the words stand below the dots instead of beyond them. */
	below: boolean;
	height: number;
}

/** Sets the words of an item with all parts up to a rank. */
function labelled(item: Item, rank: number, axis: TimeAxis, dimensions: VisitsDimensions): Labelled {
	const { label: size, lead, width, run, radius } = dimensions;
	const outside = beyond(item.side, width, axis, wordsFrom(item.dots.length, dimensions));
	const below = item.dots.length > 1 && outside < size * 9;
	const label = setLabel(item, below ? beyond(item.side, width, axis, run - radius) : outside, rank, size);
	return { item, label, below, height: (label.rows + (below ? 1 : 0)) * lead };
}

/** The items of one side by date, with as many words as there is room for. */
function ofSide(
	side: Side,
	items: readonly Item[],
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Labelled[] {
	const { top, bottom, lead } = dimensions;
	const mine = items.filter((item) => item.side === side).sort((a, b) => middle(a, axis) - middle(b, axis));
	const atRank = (rank: number) => mine.map((item) => labelled(item, rank, axis, dimensions));
	const fits = (all: readonly Labelled[]) => sum(all, ({ height }) => height + 1) <= bottom - top + lead / 2;
	return [3, 2, 1].map(atRank).find(fits) ?? atRank(0);
}

/** The middles of the labels: near their dates, or spread over the whole height. */
function middles(
	all: readonly Labelled[],
	{ step, unit }: VisitsState,
	axis: TimeAxis,
	{ top, bottom, lead }: VisitsDimensions
): number[] {
	const [from, to] = [top - lead * 0.35, bottom];
	const spare = to - from - sum(all, ({ height }) => height);
	const wanted = all.map(({ item, height }, i) => ({
		at:
			step === 'deals'
				? from + ((i + 0.5) * (to - from)) / all.length
				: middle(item, axis) + height / 2 - lead / 2,
		extent: height
	}));
	// Where every year counts, labels stay as near to their dates as they can.
	const gap = unit === 'year' ? 1 : Math.max(1, Math.min(lead * 0.5, spare / all.length));
	return dodge(wanted, from, to, gap);
}

/** What stands along the axis: intervals, curves, dots and words. */
export function itemMarks(
	items: readonly Item[],
	state: VisitsState,
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark[] {
	const { label: size, lead, run, pitch, radius } = dimensions;
	const all = (['west', 'east'] as const).flatMap((side) => {
		const mine = ofSide(side, items, axis, dimensions);
		const centres = middles(mine, state, axis, dimensions);
		return mine.map(({ item, label, below, height }, i) => {
			const first = (centres[i] as number) - height / 2 + lead / 2;
			// A dot stands beside the first of its words, unless they had to move far from its date.
			const last = below ? first : first + height - lead;
			const at = middle(item, axis);
			const row = state.step !== 'deals' && at - first > 3 * lead ? Math.min(last, at) : first;
			const east = side === 'east' ? 1 : -1;
			const away = below ? run - radius : wordsFrom(item.dots.length, dimensions);
			const dotX = (n: number) => axis.edge(side) + east * (run + n * pitch);
			const corner = [axis.edge(side) + east * away, first + size * 0.35 + (below ? lead : 0)] as const;
			return {
				curves: [
					...(state.unit === 'year' ? [] : [intervalMark(item, axis)]),
					...item.dots.map((_, n) => dotCurve(item, n, row, axis, dimensions))
				],
				dots: item.dots.flatMap((dot, n) => dotMarks(dot, dotX(n), row, radius)),
				labels: labelMarks(item, label, corner, dimensions)
			};
		});
	});
	return (['curves', 'dots', 'labels'] as const).flatMap((layer) => all.flatMap((of): Mark[] => of[layer]));
}
