import type { Frame, Mark } from '$lib/charts/frame';
import { label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { ACROSS, DOWN, type MotifId } from './motifs';
import { head, value, type Room } from './room';
import { motifMarks } from './stitches';

type Words = (o: Record<string, never>, options: { locale: Room['locale'] }) => string;
interface Plan {
	id: MotifId;
	words: Words;
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

/** A sampler: half stitches for what was talked of, whole ones for what was decided. */
export function plans(room: Room): Frame {
	const { width, height, size, locale } = room;
	const top = head(
		room,
		'plans',
		m.luxembourg_plans_phrase({}, { locale }),
		m.luxembourg_plans_caption(
			{ from: value('lux-contacts-from', room), to: value('lux-contacts-to', room) },
			{ locale }
		)
	);
	const gap = size * 0.9;
	const rows = [TALKED, DECIDED] as const;
	const column = (plan: readonly Plan[]) => width / plan.length;
	const lines = rows.map((row) =>
		row.map(({ words }) => wrap(words({}, { locale }), column(row) - size * 0.5, size))
	);
	const wordsHigh = lines.map((row) => linesHeight(Math.max(...row.map((text) => text.length)), size));
	const headings = 2 * size * 1.5;
	const free =
		height -
		top.bottom -
		2 * gap -
		headings -
		(wordsHigh[0] as number) -
		(wordsHigh[1] as number) -
		2 * size * 0.7;
	// What was decided may be drawn a little larger, if there is room for both rows.
	const small = Math.min((column(TALKED) - size * 0.9) / ACROSS, (free * 0.47) / DOWN);
	const large = Math.min((column(DECIDED) * 0.9) / ACROSS, (free - small * DOWN) / DOWN);
	const marks: Mark[] = [...top.marks];
	let y = top.bottom + gap;
	rows.forEach((row, i) => {
		const decided = row === DECIDED;
		const square = decided ? large : small;
		marks.push(heading(room, decided, y));
		y += size * 1.5;
		row.forEach((plan, j) => {
			const x = column(row) * j;
			marks.push(
				...motifMarks(plan.id, decided, { x, y, square }, 'KZ').map((mark) => ({
					...mark,
					fact: plan.fact,
					delay: 0.08 * (4 * i + j)
				})),
				label(`plan-${plan.id}`, [x, y + square * DOWN + size * 1.46], lines[i]?.[j] ?? [], [size, 'ink'], {
					fact: decided ? plan.fact : undefined
				})
			);
		});
		y += square * DOWN + size * 0.7 + (wordsHigh[i] as number) + gap;
	});
	return { width, height, marks };
}

/** What a row of motifs has in common, over a rule. */
function heading({ width, size, locale }: Room, decided: boolean, y: number): Mark {
	const words = decided
		? m.luxembourg_plans_decided({}, { locale })
		: m.luxembourg_plans_talked({}, { locale });
	return label(
		`heading-${decided ? 'decided' : 'talked'}`,
		[0, y + size * 0.76],
		wrap(words, width, size, 600)[0] ?? '',
		[size, decided ? 'KZ' : 'LU'],
		{ weight: 600, fact: decided ? undefined : 'lux-plan-fields' }
	);
}
