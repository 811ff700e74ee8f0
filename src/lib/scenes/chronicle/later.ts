import { say, type Message } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { exactnessOf } from '$lib/facts/dates';
import type { Lane } from '$lib/facts/events';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { columnsBeside, type ChronicleDimensions, type Position } from './dimensions';
import { STRENGTH } from './event-layout';
import { laneEnd } from './event-marks';

interface Later {
	fact: string;
	/** The republic that it is about. */
	lane: Lane;
	says: Message;
}

/** What came after the story, in order of time: each from sources other than the paper. */
export const LATER: readonly Later[] = [
	{ fact: 'after-agreement-signed', lane: 'KZ', says: m.chronicle_after_signed },
	{ fact: 'lu-honorary-consulate', lane: 'KZ', says: m.chronicle_after_consulate },
	{ fact: 'after-inquiry-report', lane: 'KZ', says: m.chronicle_after_inquiry },
	{ fact: 'after-agreement-in-force', lane: 'KZ', says: m.chronicle_after_in_force },
	{ fact: 'lux-steel-sold', lane: 'KZ', says: m.chronicle_after_steel },
	{ fact: 'after-memorandum-turkmen', lane: 'TM', says: m.chronicle_after_memorandum },
	{ fact: 'embassy-tashkent-announced', lane: 'UZ', says: m.chronicle_after_tashkent }
];

/**
 * How long the end of a curve is, as a multiple of its thickness, which says how exactly its date is known, as in the
 * chart.
 */
const LONG = 2;

/** Only the end of the chart; past a dashed line, a curve runs on to each thing that came later, in the order of time. */
export function laterMarks(dimensions: ChronicleDimensions, position: Position): Mark[] {
	const { width, locale, label: type, events, chart, lead } = dimensions;
	const { seen, curves } = columnsBeside(dimensions);
	const end = seen + curves;
	const x = end + type * 0.7;
	const row = chart.height / LATER.length;
	const longest = Math.max(...LATER.map(({ says }) => textWidth(say(says, locale), 1)));
	const size = Math.max(13, Math.min(type * 1.25, row * 0.36, (width - x - 2) / longest));
	const continued = new Set(LATER.map(({ lane }) => lane));
	const rows = LATER.map((later, i) => ({ ...later, y: chart.y + row * (i + 0.5) }));
	return [
		line('border', [seen, chart.y - type * 0.3], [seen, chart.y + chart.height + type * 0.6], 'muted', {
			dashed: true
		}),
		// Lanes in which we found nothing later end soon.
		...events.lanes
			.filter(({ lane }) => !continued.has(lane))
			.map(({ lane }): Mark => {
				const [left, y] = laneEnd(dimensions, position, lane);
				return curve(`end-${lane}`, bumpX([left, y], [left + curves * 0.45, y + lead * 0.4]), lane, {
					stroke: 1,
					dashed: true,
					delay: 0.2
				});
			}),
		...rows.flatMap(({ fact: id, lane, says, y }, i): Mark[] => {
			const from = laneEnd(dimensions, position, lane);
			const { thick, opacity } = STRENGTH[exactnessOf(String(fact(id).value))];
			const thickness = Math.max(1.5, events.pitch * thick);
			return [
				curve(`end-${id}`, bumpX(from, [end - thickness * LONG, y], curves * 0.5), lane, {
					colorStop: 0,
					stroke: 1.2,
					delay: 0.2 + 0.04 * i
				}),
				line(`dash-${id}`, [end - thickness * LONG, y], [end, y], lane, {
					stroke: thickness,
					opacity,
					delay: 0.4
				}),
				// Once the cloth has drawn back from there.
				label(`when-${id}`, [x, y - size * 0.16], value(id, locale), [size, lane], {
					weight: 600,
					fact: id,
					delay: 0.6
				}),
				label(`what-${id}`, [x, y + size * 0.98], say(says, locale), [size, 'ink'], { delay: 0.6 })
			];
		})
	];
}
