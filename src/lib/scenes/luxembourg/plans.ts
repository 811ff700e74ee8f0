import { max } from 'd3-array';
import { say, type Message } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './dimensions';
import { iconMarks } from './icon-marks';
import { ACROSS, DOWN, type IconId } from './icons';

interface Plan {
	id: IconId;
	words: Message;
	fact: string;
}

export const TALKED: readonly Plan[] = [
	{ id: 'monitoring', words: m.luxembourg_plan_monitoring, fact: 'lux-plan-fields' },
	{ id: 'transport', words: m.luxembourg_plan_transport, fact: 'lux-plan-fields' },
	{ id: 'metallurgy', words: m.luxembourg_plan_metallurgy, fact: 'lux-plan-fields' },
	{ id: 'satellite', words: m.luxembourg_plan_satellite, fact: 'lux-plan-fields' }
];
export const DECIDED: readonly Plan[] = [
	{ id: 'council', words: m.luxembourg_plan_council, fact: 'lux-council' },
	{ id: 'finance', words: m.luxembourg_plan_finance, fact: 'lux-finance-links' }
];

/** The two rows of icons: what they have in common stands over each. */
const ROWS = [
	{ plans: TALKED, decided: false, heading: m.luxembourg_plans_talked, color: 'LU', fact: 'lux-plan-fields' },
	{ plans: DECIDED, decided: true, heading: m.luxembourg_plans_decided, color: 'KZ', fact: undefined }
] as const;

/** Icons of single strokes for what was talked of, of crosses for what was decided. */
export function plans({ width, height, label: size, locale }: Sizes, top: number): Mark[] {
	const gap = size * 0.9;
	const [talked, decided] = ROWS.map(({ plans }) => {
		const column = width / plans.length;
		const words = plans.map((plan) => wrap(say(plan.words, locale), column - size * 0.5, size));
		return { column, words, wordsHigh: linesHeight(max(words, (lines) => lines.length) ?? 0, size) };
	}) as [Row, Row];
	const free = height - top - 2 * gap - size * 4.4 - talked.wordsHigh - decided.wordsHigh;
	// What was decided may be drawn a little larger, if there is room for both rows.
	const small = Math.min((talked.column - size * 0.9) / ACROSS, (free * 0.47) / DOWN);
	const large = Math.min((decided.column * 0.9) / ACROSS, (free - small * DOWN) / DOWN);
	const upper = top + gap * 0.7;
	const lower = upper + size * 2.2 + small * DOWN + talked.wordsHigh + gap;
	return ROWS.flatMap((row, i) => {
		const { column, words } = i === 0 ? talked : decided;
		const [y, square] = i === 0 ? [upper, small] : [lower, large];
		const iconY = y + size * 1.5;
		const heading = wrap(say(row.heading, locale), width, size, 600)[0] ?? '';
		return [
			label(`heading-${i}`, [0, y + size * 0.76], heading, [size, row.color], {
				weight: 600,
				fact: row.fact
			}),
			...row.plans.flatMap((plan, j) => {
				const x = column * j;
				const more = { fact: plan.fact, delay: 0.08 * (4 * i + j) };
				return [
					...iconMarks(plan.id, row.decided, { x, y: iconY, square }, 'KZ', more),
					label(`plan-${plan.id}`, [x, iconY + square * DOWN + size * 1.46], words[j] ?? [], [size, 'ink'], {
						fact: row.decided ? plan.fact : undefined
					})
				];
			})
		];
	});
}

/** A row's share of the room: the width of a column, the words under its icons, and their height. */
interface Row {
	column: number;
	words: string[][];
	wordsHigh: number;
}
