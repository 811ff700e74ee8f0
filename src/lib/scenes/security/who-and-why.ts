import { straightCurve } from '$lib/charts/curve-between';
import { countryName } from '$lib/charts/names';
import type { Mark, CurveMark, Color } from '$lib/charts/frame';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { bodyMarks, fitBody } from './body';
import { GRANTS } from './grants';
import type { Room } from './room';
import { text } from './text';

interface Task {
	id: string;
	giver: 'BE' | 'LU';
	color: Color;
	task: string;
	hand: string;
	place: string;
}

/** The soldiers first, then the sums, from the south to the north-east. */
function tasks({ locale }: Room): Task[] {
	const [mines, warning, guards] = GRANTS;
	return [
		{
			id: 'security-troops',
			giver: 'BE',
			color: 'ink',
			task: m.security_task_soldiers({}, { locale }),
			hand: m.security_nato({}, { locale }),
			place: m.place_afghanistan({}, { locale })
		},
		...[guards, mines, warning].map(({ id, giver, republic, task, hand }) => ({
			id,
			giver,
			color: republic,
			task: task({}, { locale }),
			hand: hand({}, { locale }),
			place: countryName(republic, locale)
		}))
	];
}

/** Everything once more: on the left who gives, on the right what for, and between them a wall with four gates. */
export function whoAndWhy(room: Room): Mark[] {
	const { width, height, locale, narrow, type, lead } = room;
	const all = tasks(room);
	const row = height / all.length;
	const wall = width * (narrow ? 0.42 : 0.47);
	const start = width * (narrow ? 0.29 : 0.25);
	const end = width * (narrow ? 0.6 : 0.7);
	const labelX = end + type * 0.9;
	const r = narrow ? 5 : 9;
	const gap = narrow ? 24 : 46;
	const below = type * (narrow ? 0.15 : 0.35);
	const middle = (i: number) => row * (i + (narrow ? 0.46 : 0.5));
	return [
		...wallMarks(
			wall,
			all.map((_, i) => middle(i)),
			gap,
			room
		),
		...all.flatMap((item, i): Mark[] => {
			const y = middle(i);
			const { id, giver, color, task, hand, place } = item;
			const giverName = (giver === 'BE' ? m.country_be : m.country_lu)({}, { locale });
			const soldiers = id === 'security-troops';
			const sum = soldiers
				? m.security_soldiers({ count: value(id, locale) }, { locale })
				: value(id, locale, 'full');
			const top = soldiers ? row * i + type : y - lead * 0.25;
			const marks: Mark[] = [
				strand(`arm-${id}`, giver, color, start, end, y, narrow, i),
				{ kind: 'dot', key: `arm-end-${id}`, color, x: end, y, r, fill: 'solid', shape: 'square' },
				text(`arm-hand-${id}`, hand, wall + type * 0.7, y - gap / 2 - type * 0.35, room, { weight: 600 }),
				text(`arm-place-${id}`, place, labelX, y + below, room, { weight: 600, color }),
				text(`arm-task-${id}`, task, labelX, y + below + lead, room, { within: width - labelX - 1 }),
				text(`arm-giver-${id}`, giverName, 0, top, room, { color: giver }),
				text(`arm-sum-${id}`, sum, 0, top + lead, room, { weight: 600, color: giver, fact: id })
			];
			if (!soldiers) return marks;
			const bodyY = top + lead + type * 0.5;
			const stand = fitBody(start - type * 0.6, row - bodyY - 2, 5);
			return [...marks, ...bodyMarks({ ...stand, x: 0, y: bodyY })];
		})
	];
}

/** One wall from top to bottom, open only where somebody else keeps a gate. */
function wallMarks(x: number, gates: readonly number[], gap: number, { height, narrow }: Room): Mark[] {
	const thick = narrow ? 5 : 9;
	const edges = [0, ...gates.flatMap((y) => [y - gap / 2, y + gap / 2]), height];
	return Array.from({ length: gates.length + 1 }, (_, i): Mark => {
		const [from, to] = [edges[2 * i] as number, edges[2 * i + 1] as number];
		return {
			kind: 'rect',
			key: `wall-${i}`,
			color: 'ink',
			x: x - thick / 2,
			y: from,
			width: thick,
			height: to - from,
			fill: 'solid'
		};
	});
}

const strand = (
	key: string,
	from: Color,
	color: Color,
	x0: number,
	x1: number,
	y: number,
	narrow: boolean,
	i: number
): CurveMark => ({
	kind: 'curve',
	key,
	from,
	color,
	...straightCurve([x0, y], [x1, y]),
	strands: 7,
	spread0: narrow ? 13 : 28,
	spread1: narrow ? 13 : 28,
	stroke: narrow ? 1.2 : 2,
	colorStop: 0.52,
	enter: { drawn: 0 },
	delay: 0.1 * i
});
