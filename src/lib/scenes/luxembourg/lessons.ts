import { say } from '$lib/charts/copy';
import type { LineMark, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot, line } from '$lib/charts/marks';
import { m } from '$lib/paraglide/messages';
import { dashRows } from './dashes';
import type { Sizes } from './dimensions';
import { NAME_LEADING, lessonsPlan, type LessonsPlan } from './lessons-plan';

/** Lessons for bankers along the years: no sums are known, so the dashes leave gaps and their breadth means nothing. */
export function lessons(sizes: Sizes, top: number): Mark[] {
	const plan = lessonsPlan(sizes, top);
	const { rows, at, end, breadth, type } = plan;
	const [, uzbekistan, kazakhstan] = rows;
	const pitch = sizes.narrow ? 13 : 19;
	const box = (id: string, y: number) => ({ x: at(id), y, width: end - at(id) - 6, height: breadth });
	return [
		...dashRows('UZ', box(uzbekistan.id, uzbekistan.top), pitch),
		...dashRows('KZ', box(kazakhstan.id, kazakhstan.top), pitch),
		...policy(sizes, plan),
		...later(sizes, plan),
		...rows.map(({ id, color, x, baseline, lines }) =>
			label(`lesson-${id}`, [x, baseline], lines, [type, color], {
				font: 'display',
				leading: NAME_LEADING,
				fact: id
			})
		)
	];
}

/** How a line grows from its start, after the rows have come. */
const growing = (x2: number, y2: number): Partial<LineMark> => ({ enter: { x2, y2 }, delay: 0.3 });

/** The EU's strategy as a dark line, joined to the older lessons where the paper stands. */
function policy(
	{ label: size, locale }: Sizes,
	{ rows: [strategy, uzbekistan], at, end, breadth }: LessonsPlan
): Mark[] {
	const { id, top: y } = strategy;
	const x = at(id);
	return [
		line('policy', [x, y], [end, y], 'ink', { stroke: 3, ...growing(x, y) }),
		line('tie', [end, y - 1.5], [end, uzbekistan.top + breadth], 'ink', {
			stroke: 3,
			...growing(end, y - 1.5)
		}),
		dot('policy-start', [x + 5, y], 5.5, 'ink', { enter: { r: 0 }, delay: 0.3 }),
		label(
			'counted',
			[end - size * 0.7, y + size * 1.4],
			say(m.luxembourg_lessons_counted, locale),
			[size, 'ink'],
			{ anchor: 'end', fact: 'lux-training-counted', delay: 0.4 }
		)
	];
}

/** What came after the paper, set apart: paler, hollow, behind a dashed line. */
function later(
	{ width, height, label: size, lead }: Sizes,
	{ rows: [, , { top }], at, end, breadth, after }: LessonsPlan
): Mark[] {
	const x = at('lux-bank-accord');
	const y = top + breadth / 2;
	const dashed = { stroke: 1.5, dashed: true };
	const first = height - size * 0.3 - (after.length - 1) * lead;
	return [
		line('paper-ends', [end, top], [end, top + breadth], 'faint', { ...dashed, ...growing(end, top) }),
		line('later-way', [end + 4, y], [x - 7, y], 'faint', { ...dashed, ...growing(end + 4, y) }),
		dot('later', [x, y], 5.5, 'KZ', { fill: 'hollow', enter: { r: 0 }, delay: 0.3 }),
		label('later-words', [width, first], after, [size, 'muted'], { anchor: 'end', fact: 'lux-bank-accord' })
	];
}
