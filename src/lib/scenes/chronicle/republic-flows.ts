import type { Mark, TextMark, CurveMark } from '$lib/charts/frame';
import { dodge } from '$lib/charts/dodge';
import { m } from '$lib/paraglide/messages';
import { laneEnd } from './event-marks';
import type { Lane } from '$lib/facts/events';
import { number } from './head-words';
import { laneName } from './names';
import { backColumn, type Place, type Room } from './room';
import { countOf } from './years';

const ALL = ['politics', 'money', 'other'] as const;

interface Home {
	lane: Lane;
	count: number;
	/** Middle and breadth of the bundle at its end. */
	y: number;
	breadth: number;
}

/** Where each lane's bundle ends: as broad as it has threads, and far enough from the next for its label. */
export function flowEnds(room: Room, place: Place): Home[] {
	const { weave, top, height, type } = room;
	const lanes = weave.lanes.map(({ lane }) => ({ lane, count: countOf(ALL, lane) }));
	const total = lanes.reduce((sum, { count }) => sum + count, 0);
	const label = type * 2.7;
	// What is left when every small bundle has taken the room of its label.
	const unit = Math.min(4, Math.max(0.6, (height - top - label * (lanes.length - 0.5)) / total));
	const wanted = lanes.map(({ count }) => Math.max(label, count * unit));
	const centres = dodge(
		wanted.map((extent, i) => ({
			at: laneEnd(room, place, (lanes[i] as (typeof lanes)[number]).lane).y,
			extent
		})),
		top,
		height - 1,
		2
	);
	return lanes.map(({ lane, count }, i) => ({
		lane,
		count,
		y: centres[i] as number,
		breadth: count * unit * 0.86
	}));
}

/** As many threads as there are facts, from the edge of the cloth to the republic they are about. */
export function republicFlowMarks(room: Room, place: Place): Mark[] {
	const { width, type, locale } = room;
	const { labels, threads } = backColumn(room);
	const found = flowEnds(room, place);
	const right = width - labels - 6;
	return [
		...found.map(({ lane, count, y, breadth }): CurveMark => {
			const from = laneEnd(room, place, lane);
			return {
				kind: 'curve',
				key: `home-${lane}`,
				color: lane,
				from: lane,
				colorStop: 0,
				x0: from.x,
				y0: from.y,
				cx0: from.x + threads * 0.5,
				cy0: from.y,
				cx1: right - threads * 0.5,
				cy1: y,
				x1: right,
				y1: y,
				strands: count,
				spread0: Math.min(breadth, room.weave.pitch * place.k * 3),
				spread1: breadth,
				stroke: Math.max(0.6, Math.min(1.4, (breadth / count) * 0.62)),
				enter: { drawn: 0 },
				delay: 0.25
			};
		}),
		...found.flatMap(({ lane, count, y }): TextMark[] => [
			{
				kind: 'text',
				// A label of its own: the one at the left would fly across the whole cloth.
				key: `home-name-${lane}`,
				color: lane,
				x: width - labels,
				y: y - type * 0.1,
				lines: [laneName(lane, locale)],
				size: type,
				weight: 600,
				delay: 0.25
			},
			{
				kind: 'text',
				key: `count-${lane}`,
				color: 'ink',
				x: width - labels,
				y: y + type * 1.1,
				lines: [m.chronicle_facts({ count: number(count, locale) }, { locale })],
				size: type
			}
		])
	];
}
