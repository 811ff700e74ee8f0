import { max, min } from 'd3-array';
import type { Color, Mark, TextMark } from '$lib/charts/frame';
import { faultMarkSize } from '$lib/charts/fault-mark';
import { label, under } from '$lib/charts/label';
import { line } from '$lib/charts/marks';
import { textBox, textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { spanOfDate } from '$lib/facts/dates';
import { value } from '$lib/facts/value';
import type { Message } from '$lib/charts/copy';
import { m } from '$lib/paraglide/messages';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import { momentOf, visitOf } from './visits';

/** A time on the ruler that is measured: from one moment to another. */
interface Gap {
	key: string;
	from: number;
	to: number;
	fact: string;
	words: Message;
}

const at = (id: string): number => momentOf(visitOf(id));
const between = (from: string, to: string) => ({ from: at(from), to: at(to) });

/** From the start of relations to the first visit by a head of government. */
const FIRST: Gap = {
	key: 'years',
	from: spanOfDate(String(fact('distance-relations-be').value)).from,
	to: at('dehaene'),
	fact: 'silence-first-after',
	words: m.silence_gap_six
};

/** The two waits if every hat counts, and the one if none does. */
const WAITS: readonly Gap[] = [
	{
		key: 'before',
		...between('dehaene', 'michel'),
		fact: 'silence-to-michel',
		words: m.silence_gap_months
	},
	{
		key: 'after',
		...between('michel', 'de-gucht-tour'),
		fact: 'silence-from-michel',
		words: m.silence_gap_months
	}
];
const LONGEST: Gap = {
	key: 'none',
	...between('dehaene', 'de-gucht-return'),
	fact: 'silence-own',
	words: m.silence_gap_none
};

/** On narrower pictures two numbers don't stand side by side, in pixels. */
const SMALL = 340;
/** The largest number, in pixels. */
const LARGEST = { narrow: 40, wide: 84 } as const;

const textsOf = (id: string, labels: readonly Mark[]): TextMark[] =>
	labels.filter((mark): mark is TextMark => mark.kind === 'text' && mark.key.startsWith(`label-${id}-`));

/** A number in the room between two heights, and words under it where they fit too. */
function numberMarks(
	{ key, fact: id, words }: Gap,
	[x, from, to]: readonly [x: number, from: number, to: number],
	{ width: room, color, anchor }: { width: number; color: Color; anchor: 'start' | 'end' },
	{ label: size, locale, roomy, narrow }: VisitsDimensions
): Mark[] {
	const free = to - from;
	if (free < size) return [];
	const most = Math.min(narrow ? LARGEST.narrow : LARGEST.wide, free);
	const said = words({}, { locale });
	const named = roomy && free >= size * 2.6 + 3 && textWidth(said, size) <= room;
	const number = named ? Math.min(most, free - size - 3) : most;
	const base = (from + to) / 2 - (named ? number + size + 3 : number) / 2 + number * 0.76;
	const more = { anchor, halo: false } as const;
	const big = label(`gap-${key}-number`, [x, base], value(id, locale, 'number'), [number, color], {
		...more,
		font: 'display',
		fact: id
	});
	if (!named) return [big];
	return [big, label(`gap-${key}-words`, [x, base + under(number, size)], said, [size, 'muted'], more)];
}

/** A line along the ruler over a time, and how long that is. @param until where its number must end, in pixels */
function innerMarks(
	gap: Gap,
	[from, until]: readonly [number, number],
	room: number,
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark[] {
	const { run, radius } = dimensions;
	const x = axis.edge('east') + (run - radius) * 0.45;
	const [y0, y1] = [axis.y(gap.from) + radius + 1, axis.y(gap.to) - radius - 1];
	const style = { width: room, color: 'ink', anchor: 'start' } as const;
	return [
		line(`gap-${gap.key}`, [x, y0], [x, y1], 'ink', { stroke: 2, enter: { y2: y0 } }),
		...numberMarks(gap, [axis.edge('east') + run, from, until], style, dimensions)
	];
}

/** The six years before the first head of a government came. */
export function firstMarks(axis: TimeAxis, dimensions: VisitsDimensions, labels: readonly Mark[]): Mark[] {
	const { width, lead, run, radius, label: size } = dimensions;
	const words = min(textsOf('trade-mission', labels), ({ y }) => y - size * 0.8);
	const until = (words ?? axis.y(FIRST.to) - radius) - lead * 0.3;
	return innerMarks(FIRST, [axis.y(FIRST.from), until], width - axis.edge('east') - run, axis, dimensions);
}

/**
 * The silence, measured twice: along the ruler with every hat counted, and by a dashed bracket around the visits in
 * between with none. Each number stands in the emptiness that it measures.
 *
 * @param labels the words beside visits, which a number keeps clear of
 */
export function gapMarks(axis: TimeAxis, dimensions: VisitsDimensions, labels: readonly Mark[]): Mark[] {
	const { width, height, lead, run, narrow } = dimensions;
	const edge = axis.edge('east');
	/** The heights that are free between the words of two visits. */
	const free = (from: string, to: string): [number, number] => {
		const foot = max(textsOf(from, labels).map(textBox), (box) => box.y + box.height) ?? 0;
		const head = min(textsOf(to, labels).map(textBox), ({ y }) => y) ?? height;
		const clear = lead * 0.8;
		return [Math.max(axis.y(at(from)) + clear, foot + 2), Math.min(axis.y(at(to)) - clear, head - 2)];
	};
	const heights = [free('dehaene', 'michel'), free('michel', 'de-gucht-tour')] as const;
	const inner = WAITS.flatMap((wait, i) =>
		innerMarks(wait, heights[i] as [number, number], (width - edge - run) * 0.48, axis, dimensions)
	);
	// Around the words of all four visits, and as far out as two numbers need.
	const most = narrow ? LARGEST.narrow : LARGEST.wide;
	const right = (marks: readonly TextMark[]) =>
		max(marks, (mark) => {
			const box = textBox(mark);
			return box.x + box.width;
		}) ?? edge + run;
	const all = ['dehaene', 'michel', 'de-gucht-tour', 'de-gucht-return'].flatMap((id) => textsOf(id, labels));
	const x = Math.min(
		width - 2,
		Math.max(right(all) + lead * 0.7, edge + run + most * 3.3 + faultMarkSize(width) * 2.2)
	);
	const [y0, y1] = [axis.y(LONGEST.from), axis.y(LONGEST.to)];
	const dash = { stroke: 1.5, dashed: true } as const;
	const bracketEnd = (key: string, id: string, y: number) => {
		const from = right(textsOf(id, labels).filter((mark) => Math.abs(mark.y - y) < lead)) + 5;
		return from < x - 3 ? [line(`gap-none-${key}`, [from, y], [x, y], 'muted', dash)] : [];
	};
	const place = [x - lead * 0.4, ...heights[1]] as const;
	const style = { width: most * 2.6, color: 'muted', anchor: 'end' } as const;
	return [
		...inner,
		line('gap-none', [x, y0], [x, y1], 'muted', { ...dash, enter: { y2: y0 } }),
		...bracketEnd('head', 'dehaene', y0),
		...bracketEnd('foot', 'de-gucht-return', y1),
		...(width < SMALL ? [] : numberMarks(LONGEST, place, style, dimensions))
	];
}
