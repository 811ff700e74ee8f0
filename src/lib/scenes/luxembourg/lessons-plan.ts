import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { say } from '$lib/charts/copy';
import type { Color } from '$lib/charts/frame';
import { linesHeight } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './dimensions';

/** A year with its part gone by, from the date of a fact. */
const timeOf = (id: string): number => {
	const [year = 0, month = 1] = String(fact(id).value).split('-').map(Number);
	return year + (month - 1) / 12;
};

/** The dates from top to bottom: what starts when, and what is said there. */
const ROWS = [
	{ id: 'distance-eu-strategy', color: 'ink', words: m.luxembourg_lessons_strategy },
	{ id: 'aid-banks-since', color: 'UZ', words: m.luxembourg_lessons_since },
	{ id: 'aid-banks-offer', color: 'KZ', words: m.luxembourg_lessons_offer }
] as const;

export const NAME_LEADING = 1.1;

/** A row: its name, the first baseline of it, and where what it names begins. */
interface LessonRow {
	id: string;
	color: Color;
	lines: string[];
	x: number;
	baseline: number;
	top: number;
}

/** Where everything is, in pixels. */
export interface LessonsPlan {
	/** Where the date of a fact falls. */
	at: (id: string) => number;
	/** Where the paper ends. */
	end: number;
	/** Size of the rows' names. */
	type: number;
	/** Height of a republic's rows of dashes. */
	breadth: number;
	rows: readonly [policy: LessonRow, uzbekistan: LessonRow, kazakhstan: LessonRow];
	/** What came after the paper, at the foot. */
	after: string[];
}

/** Places the years across, and the three rows down, below `top`. */
export function lessonsPlan(
	{ width, height, label: size, amount, narrow, locale }: Sizes,
	top: number
): LessonsPlan {
	const scale = scaleLinear([timeOf('aid-banks-since'), timeOf('lux-bank-accord') + 0.4], [0, width - 7]);
	const at = (id: string) => scale(timeOf(id));
	const type = narrow ? amount * 0.9 : amount;
	const named = ROWS.map(({ id, color, words }) => {
		const text = say(words, locale);
		// A name that is too long for the room behind its date begins before it.
		const x = Math.max(0, Math.min(at(id), width - 1 - textWidth(text, type, 400, 'display')));
		const lines = wrap(text, width - x, type, 400, 'display');
		return { id, color, x, lines, high: linesHeight(lines.length, type, NAME_LEADING) + size * 0.5 };
	});
	const after = wrap(say(m.luxembourg_lessons_later, locale), width * 0.76, size);
	// Under the policy's line, with the words that hang from it.
	const hanging = size * 2.6;
	const foot = size * 0.9 + linesHeight(after.length, size);
	const gap = size * 1.4;
	const start = top + size * 0.8;
	const names = sum(named, ({ high }) => high);
	const breadth = (height - start - names - hanging - gap - foot - 4) / 2;
	let y = start;
	const rows = named.map(({ high, ...row }, i): LessonRow => {
		y += high + (i === 0 ? 2 : 0);
		const above = size * (i === 0 ? 0.9 : 0.6) + (row.lines.length - 1) * type * NAME_LEADING;
		const placed = { ...row, baseline: y - above, top: y };
		y += i === 0 ? hanging : breadth + gap;
		return placed;
	});
	return {
		at,
		end: at('lux-counted-until'),
		type,
		breadth,
		rows: rows as [LessonRow, LessonRow, LessonRow],
		after
	};
}
