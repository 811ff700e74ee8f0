import { say, type Message } from '$lib/charts/copy';
import { straight } from '$lib/charts/curve-between';
import type { Color, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { calendar, type Calendar } from './calendar';
import type { LuxembourgDimensions } from './dimensions';

/** Lessons: for whom, since when. One dashed strand each, as no sum is known. */
const LESSONS = [
	{ id: 'aid-banks-since', color: 'UZ', words: m.luxembourg_lessons_since },
	{ id: 'aid-banks-offer', color: 'KZ', words: m.luxembourg_lessons_offer }
] as const satisfies readonly { id: string; color: Color; words: Message }[];

/** Three moments of a Kazakh bank, in the order of their time. */
export const BANK = [
	{ id: 'lux-bta-default', words: m.luxembourg_lessons_default },
	{ id: 'lux-bta-listed', words: m.luxembourg_lessons_listed },
	{ id: 'lux-bta-suspended', words: m.luxembourg_lessons_suspended }
] as const satisfies readonly { id: string; words: Message }[];

/** Lessons for bankers along the years, and below them what became of a bank. */
export function lessons(dimensions: LuxembourgDimensions, top: number): Mark[] {
	const { label: size } = dimensions;
	const time = calendar(dimensions);
	const high = time.y - top;
	const row = Math.max(size * 2.6, high * 0.15);
	const first = top + size * 2.2;
	const bankY = Math.max(first + row + size * 4.6, top + high * 0.5);
	return [
		...time.marks,
		...LESSONS.flatMap((lesson, i) => lessonMarks(dimensions, time, lesson, first + i * row)),
		...later(dimensions, time, first + row),
		...bank(dimensions, time, bankY)
	];
}

/** A strand from the year in which lessons began, to where the paper ends. */
function lessonMarks(
	{ label: size, locale, width }: LuxembourgDimensions,
	{ when }: Calendar,
	{ id, color, words }: (typeof LESSONS)[number],
	y: number
): Mark[] {
	const { from, to, exactness } = when(id);
	const end = when('lux-counted-until').to;
	const text = say(words, locale);
	const x = Math.max(0, Math.min(from, width - 1 - textWidth(text, size, 600)));
	return [
		// A year's length of paler strand, where no month is told.
		...(exactness === 'year'
			? [
					curve(`vague-${id}`, straight([from, y], [to, y]), color, {
						dashed: true,
						stroke: 2.6,
						opacity: 0.4
					})
				]
			: []),
		curve(`lessons-${id}`, straight([exactness === 'year' ? to : from, y], [end, y]), color, {
			dashed: true,
			stroke: 2.6,
			from: 'LU',
			colorStop: 0.2
		}),
		label(`lesson-${id}`, [x, y - size * 0.6], text, [size, color], { weight: 600, fact: id })
	];
}

/** What came after the paper, set apart: hollow, behind a dashed line. */
function later(
	{ label: size, lead, narrow, locale, width }: LuxembourgDimensions,
	{ when }: Calendar,
	y: number
): Mark[] {
	const { middle: x } = when('lux-bank-accord');
	const end = when('lux-counted-until').to;
	const words = wrap(say(m.luxembourg_lessons_later, locale), width * 0.9, size);
	const color = 'KZ' as const;
	return [
		line('later-way', [end + 3, y], [x - 7, y], 'faint', { stroke: 1.5, dashed: true }),
		dot('later', [x, y], narrow ? 4 : 5.5, color, { fill: 'hollow', enter: { r: 0 }, delay: 0.3 }),
		label('later-words', [width, y + size * 1.3], words, [size, 'muted'], {
			anchor: 'end',
			fact: 'lux-bank-accord',
			leading: lead / size
		})
	];
}

/** The bank: a strand from its default on, thick while its papers were listed in Luxembourg, and words below it. */
function bank(dimensions: LuxembourgDimensions, time: Calendar, y: number): Mark[] {
	const { label: size, lead, locale, narrow } = dimensions;
	const [fell, listed, suspended] = BANK.map(({ id }) => time.when(id)) as [When, When, When];
	const places = [fell, listed, suspended];
	const heavy = narrow ? 7 : 11;
	const words = BANK.map(({ words: copy }, i) => wrap(say(copy, locale), (places[i]?.middle ?? 0) - 9, size));
	const tall = lead * (Math.max(...words.map((lines) => lines.length)) - 1);
	const step = (time.y - y - size * 2.6 - tall) / BANK.length;
	return [
		line('bank', [0, y], [fell.from, y], 'KZ', { stroke: 2 }),
		line('bank-fell', [fell.from, y], [fell.to, y], 'KZ', { stroke: 2, opacity: 0.35, dashed: true }),
		line('bank-after', [fell.to, y], [time.when('lux-counted-until').to, y], 'KZ', {
			stroke: 2,
			opacity: 0.6
		}),
		line('bank-listed', [listed.from, y], [suspended.to, y], 'LU', {
			stroke: heavy,
			enter: { x2: listed.from },
			delay: 0.3
		}),
		label('bank-words', [0, y - size * 0.7], say(m.luxembourg_lessons_bank, locale), [size, 'KZ'], {
			weight: 600
		}),
		...BANK.flatMap(({ id }, i): Mark[] => {
			const { middle, exactness } = places[i] as When;
			const lines = words[i] ?? [];
			const baseline = y + size * 1.9 + i * step;
			const day = exactness === 'day';
			return [
				line(`${id}-lead`, [middle, y + heavy / 2], [middle, baseline - size * 0.3], 'ink', {
					stroke: day ? 2 : 1,
					opacity: exactness === 'year' ? 0.45 : 1,
					delay: 0.35
				}),
				label(`${id}-words`, [middle - 7, baseline], lines, [size, 'ink'], {
					anchor: 'end',
					leading: lead / size,
					weight: day ? 600 : 400,
					fact: id,
					delay: 0.35
				})
			];
		})
	];
}

type When = ReturnType<Calendar['when']>;
