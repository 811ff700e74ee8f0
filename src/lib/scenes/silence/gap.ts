import { min } from 'd3-array';
import type { Color, Mark } from '$lib/charts/frame';
import { label, under } from '$lib/charts/label';
import { line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { spanOfDate } from '$lib/facts/dates';
import { value } from '$lib/facts/value';
import type { Message } from '$lib/charts/copy';
import { m } from '$lib/paraglide/messages';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import type { Step } from './states';
import { momentOf, visitOf } from './visits';

/** A stretch of the ruler that is measured: between two visits, or from when relations began. */
interface Stretch {
	key: string;
	from: number;
	to: number;
	fact: string;
	words: Message;
	/** How far from the ruler its line stands, in steps, and whether its number is set against the picture's edge. */
	lane: 0 | 1;
	outside?: boolean;
}

const between = (from: string, to: string) => ({ from: momentOf(visitOf(from)), to: momentOf(visitOf(to)) });

const STRETCHES: Readonly<Partial<Record<Step, readonly Stretch[]>>> = {
	first: [
		{
			key: 'years',
			from: spanOfDate(String(fact('distance-relations-be').value)).from,
			to: momentOf(visitOf('dehaene')),
			fact: 'silence-first-after',
			words: m.silence_gap_six,
			lane: 0
		}
	],
	silence: [
		{
			key: 'before',
			...between('dehaene', 'michel'),
			fact: 'silence-to-michel',
			words: m.silence_gap_months,
			lane: 0
		},
		{
			key: 'after',
			...between('michel', 'de-gucht-tour'),
			fact: 'silence-from-michel',
			words: m.silence_gap_months,
			lane: 0
		},
		{
			key: 'none',
			...between('dehaene', 'de-gucht-return'),
			fact: 'silence-own',
			words: m.silence_gap_none,
			lane: 1,
			outside: true
		}
	]
};

/** Where the words of a visit begin, in pixels. */
const topOf = (id: string, labels: readonly Mark[], otherwise: number): number =>
	min(labels, (mark) =>
		mark.kind === 'text' && mark.key.startsWith(`label-${id}-`) ? mark.y - mark.size * 0.8 : undefined
	) ?? otherwise;

/** On narrower pictures two numbers don't stand side by side, in pixels. */
const SMALL = 340;

/** Where the line of a stretch stands, from the ruler's edge, in pixels. */
const laneOf = (lane: 0 | 1, { run, radius }: VisitsDimensions): number =>
	(run - radius) * (lane === 0 ? 0.35 : 0.8);

/**
 * Lines that measure what is empty, and how long it is in numbers: those with every hat counted next to the ruler, the
 * one without any dashed. A number stands in the emptiness that it measures.
 *
 * @param labels the words beside visits, which a number keeps clear of
 */
export function gapMarks(
	step: Step,
	axis: TimeAxis,
	dimensions: VisitsDimensions,
	labels: readonly Mark[]
): Mark[] {
	const { width, label: size, lead, run, radius, locale, roomy, narrow } = dimensions;
	const edge = axis.edge('east');
	return (STRETCHES[step] ?? []).flatMap(({ key, from, to, fact: id, words, lane, outside }) => {
		const x = edge + laneOf(lane, dimensions);
		const [y0, y1] = [axis.y(from) + radius + 1, axis.y(to) - radius - 1];
		// The number of the longest wait stands in the second half of it, next to that of the second wait.
		const [a, b] = outside
			? [axis.y(momentOf(visitOf('michel'))), axis.y(momentOf(visitOf('de-gucht-tour')))]
			: [y0, key === 'years' ? topOf('trade-mission', labels, y1) : y1];
		const free = b - a - lead * (key === 'years' ? 0.5 : 1.7);
		const most = Math.min(narrow ? 40 : 84, free);
		const text = value(id, locale, 'number');
		const said = words({}, { locale });
		const room = (width - edge - run) * (step === 'silence' ? 0.5 : 1);
		const named = roomy && free >= size * 2.6 + 3 && textWidth(said, size) <= room;
		const number = named ? Math.min(most, free - size - 3) : most;
		const base = (a + b) / 2 - (named ? number + size + 3 : number) / 2 + number * 0.76;
		const color: Color = lane === 0 ? 'ink' : 'muted';
		const side = outside ? width - 1 : edge + run;
		const anchor = outside ? 'end' : 'start';
		return [
			line(`gap-${key}`, [x, y0], [x, y1], color, {
				stroke: lane === 0 ? 2 : 1.5,
				dashed: lane === 1,
				enter: { y2: y0 }
			}),
			...(free < size || (outside && width < SMALL)
				? []
				: [
						label(`gap-${key}-number`, [side, base], text, [number, color], {
							font: 'display',
							anchor,
							fact: id
						})
					]),
			...(named && !(outside && width < SMALL)
				? [
						label(`gap-${key}-words`, [side, base + under(number, size)], said, [size, 'muted'], {
							anchor,
							halo: false
						})
					]
				: [])
		];
	});
}
