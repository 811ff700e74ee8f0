import { say, type Message } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import type { Lane } from '$lib/facts/events';
import { formatDate } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { columnsBeside, type ChronicleDimensions, type Position } from './dimensions';
import { laneEnd } from './event-marks';

interface Later {
	fact: string;
	/** The republic that it is about. */
	lane: Lane;
	says: Message;
}

const trade: Message = (_, { locale }) =>
	m.chronicle_after_trade({ year: formatDate(fact('after-trade-2022').period, locale, 'year') }, { locale });

/** What came after the story, in order of time: each from sources other than the paper. */
export const LATER: readonly Later[] = [
	{ fact: 'after-agreement-signed', lane: 'KZ', says: m.chronicle_after_signed },
	{ fact: 'lu-honorary-consulate', lane: 'KZ', says: m.chronicle_after_consulate },
	{ fact: 'after-inquiry-report', lane: 'KZ', says: m.chronicle_after_inquiry },
	{ fact: 'after-agreement-in-force', lane: 'KZ', says: m.chronicle_after_in_force },
	{ fact: 'after-trade-2022', lane: 'KZ', says: trade },
	{ fact: 'after-memorandum-turkmen', lane: 'TM', says: m.chronicle_after_memorandum },
	{ fact: 'embassy-tashkent-announced', lane: 'UZ', says: m.chronicle_after_tashkent }
];

/** The chart drawn small; past a dashed line, a curve runs on to each thing that came later. */
export function laterMarks(dimensions: ChronicleDimensions, position: Position): Mark[] {
	const { width, height, top, locale, label: type } = dimensions;
	const { curves, labels } = columnsBeside(dimensions);
	const x = width - labels;
	const border = x - curves * 0.72;
	const row = (height - top - 2) / LATER.length;
	const longest = Math.max(...LATER.map(({ says }) => textWidth(say(says, locale), 1)));
	const size = Math.max(13, Math.min(type * 1.3, row * 0.36, (labels - 2) / longest));
	return [
		line('border', [border, top], [border, height - 1], 'muted', { dashed: true }),
		...LATER.flatMap(({ fact: id, lane, says }, i): Mark[] => {
			const y = top + row * (i + 0.5);
			const from = laneEnd(dimensions, position, lane);
			return [
				curve(`end-${id}`, bumpX(from, [x - 6, y], curves * 0.6), lane, {
					colorStop: 0,
					stroke: 1.6,
					delay: 0.2 + 0.04 * i
				}),
				label(`when-${id}`, [x, y - size * 0.16], value(id, locale), [size, lane], { weight: 600, fact: id }),
				label(`what-${id}`, [x, y + size * 0.98], say(says, locale), [size, 'ink'])
			];
		})
	];
}
