import { range } from 'd3-array';
import { say, type Copy } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Color, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, rect } from '$lib/charts/marks';
import { COUNTRY } from '$lib/charts/names';
import { cell } from '$lib/charts/table';
import { m } from '$lib/paraglide/messages';
import { GUARDS, MINES, WARNING, type Grant } from './grants';
import { fitted, soldierMarks } from './soldiers';

interface Task extends Pick<Grant, 'id' | 'giver' | 'task' | 'hand'> {
	color: Color;
	/** What is given: soldiers, or a sum. */
	size: Copy;
	place: Copy;
}

/** The soldiers first, then the sums, from the south to the north-east. */
const TASKS: readonly Task[] = [
	{
		id: 'security-troops',
		giver: 'BE',
		color: 'ink',
		size: m.security_soldiers,
		task: m.security_task_soldiers,
		hand: m.security_nato,
		place: m.place_afghanistan
	},
	...[GUARDS, MINES, WARNING].map((grant) => ({
		...grant,
		color: grant.republic,
		size: cell(grant.id),
		place: COUNTRY[grant.republic]
	}))
];

/** Everything once more: on the left who gives, on the right what for, and between them a wall with four openings. */
export function whoAndWhy(dimensions: Dimensions): Mark[] {
	const { width, height, locale, narrow, label: size, lead } = dimensions;
	const row = height / TASKS.length;
	const wall = width * (narrow ? 0.42 : 0.47);
	const start = width * (narrow ? 0.29 : 0.25);
	const end = width * (narrow ? 0.6 : 0.7);
	const labelX = end + size * 0.9;
	const [gap, thick, r, spread] = narrow ? [24, 5, 5, 13] : [46, 9, 9, 28];
	const middles = TASKS.map((_, i) => row * (i + (narrow ? 0.46 : 0.5)));
	// One wall from top to bottom, open only where somebody else does the work.
	const edges = [0, ...middles.flatMap((y) => [y - gap / 2, y + gap / 2]), height];
	const soldiersY = size + lead + size * 0.5;
	return [
		...range(TASKS.length + 1).map((i) => {
			const [from, to] = edges.slice(2 * i) as [number, number];
			return rect(`wall-${i}`, [wall - thick / 2, from, thick, to - from], 'ink');
		}),
		...TASKS.flatMap(({ id, giver, color, task, hand, place, size: given }, i): Mark[] => {
			const y = middles[i] as number;
			// The soldiers' label stands above them, at the top of their row.
			const top = i === 0 ? size : y - lead * 0.25;
			const below = y + size * (narrow ? 0.15 : 0.35);
			return [
				curve(`arm-${id}`, bumpX([start, y], [end, y]), color, {
					from: giver,
					strands: 7,
					spread0: spread,
					spread1: spread,
					stroke: narrow ? 1.2 : 2,
					colorStop: 0.52,
					delay: 0.1 * i
				}),
				dot(`arm-end-${id}`, [end, y], r, color, { shape: 'square' }),
				label(
					`arm-hand-${id}`,
					[wall + size * 0.7, y - gap / 2 - size * 0.35],
					say(hand, locale),
					[size, 'ink'],
					{
						weight: 600
					}
				),
				label(`arm-place-${id}`, [labelX, below], say(place, locale), [size, color], { weight: 600 }),
				label(`arm-task-${id}`, [labelX, below + lead], say(task, locale), [size, 'ink'], {
					within: width - labelX - 1
				}),
				label(`arm-giver-${id}`, [0, top], say(COUNTRY[giver], locale), [size, giver]),
				label(`arm-sum-${id}`, [0, top + lead], say(given, locale), [size, giver], { weight: 600, fact: id })
			];
		}),
		...soldierMarks(fitted(start - size * 0.6, row - soldiersY - 2, 5), [0, soldiersY])
	];
}
