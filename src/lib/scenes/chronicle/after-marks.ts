import type { Mark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { AFTER, saysOf } from './after';
import { laneEnd } from './event-marks';
import { rolledColumn, type Place, type Room } from './room';

/** The cloth is rolled up; past a dashed line, a thread runs on to each thing that came later. */
export function afterMarks(room: Room, place: Place): Mark[] {
	const { width, height, top, locale, type } = room;
	const { cloth, threads } = rolledColumn(room);
	const x = cloth + threads;
	const step = (height - top - 2) / AFTER.length;
	const longest = Math.max(...AFTER.map((item) => textWidth(saysOf(item, locale), 1)));
	const size = Math.max(13, Math.min(type * 1.3, step * 0.36, (width - x - 2) / longest));
	const border = cloth + threads * 0.28;
	return [
		{
			kind: 'line',
			key: 'border',
			color: 'muted',
			x1: border,
			y1: top,
			x2: border,
			y2: height - 1,
			stroke: 1,
			dashed: true
		},
		...AFTER.flatMap((item, i): Mark[] => {
			const { fact: id, lane } = item;
			const y = top + step * (i + 0.5);
			const from = laneEnd(room, place, lane);
			return [
				{
					kind: 'curve',
					key: `end-${id}`,
					color: lane,
					from: lane,
					colorStop: 0,
					x0: from.x,
					y0: from.y,
					cx0: from.x + threads * 0.6,
					cy0: from.y,
					cx1: from.x + threads * 0.4,
					cy1: y,
					x1: x - 6,
					y1: y,
					strands: 1,
					spread0: 0,
					spread1: 0,
					stroke: 1.6,
					enter: { drawn: 0 },
					delay: 0.2 + 0.04 * i
				},
				{
					kind: 'text',
					key: `when-${id}`,
					color: lane,
					x,
					y: y - size * 0.16,
					lines: [formatFact(fact(id), locale)],
					size,
					weight: 600,
					fact: id
				},
				{
					kind: 'text',
					key: `what-${id}`,
					color: 'ink',
					x,
					y: y + size * 0.98,
					lines: [saysOf(item, locale)],
					size
				}
			];
		})
	];
}
