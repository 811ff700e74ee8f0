import { max, min } from 'd3-array';
import type { Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line } from '$lib/charts/marks';
import { wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { spanOfDate } from '$lib/facts/dates';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import { rivalDate } from './when';

const start = spanOfDate(String(fact('dehaene-visit').value));
const end = spanOfDate(String(fact('visit-de-gucht-tour').value));
const decade = Number(rivalDate('silence-years'));

/**
 * The silence, measured: a line from one visit to the next, and beside it the decade that the paper nearly makes of it.
 *
 * @param items what stands along the axis already: number and words stand between the labels of the two visits
 */
export function gapMarks(axis: TimeAxis, dimensions: VisitsDimensions, items: readonly Mark[]): Mark[] {
	const { label: type, narrow, width, bottom, locale } = dimensions;
	const x = axis.edge('east') + (narrow ? 8 : 22);
	const second = x + (narrow ? 7 : 16);
	const left = second + (narrow ? 10 : 18);
	const [from, to] = [axis.y(start.to) + 3, axis.y(end.from) - 3];
	const until = axis.y(start.from + decade);
	const wordsOf = (item: string) =>
		items.filter((mark): mark is TextMark => mark.kind === 'text' && mark.key.startsWith(`label-${item}-`));
	const footOf = ({ y, lines }: TextMark) => y + (lines.length - 1) * type * 1.25 + type * 0.4;
	const before = max(wordsOf('dehaene'), footOf) ?? from;
	const tour = wordsOf('de-gucht-tour');
	const after = min(tour, ({ y }) => y - type) ?? to;
	const afterEnd = max(tour, footOf) ?? to;
	const free = after - before;
	const words = wrap(m.silence_gap({}, { locale }), width - left - 2, type);
	const high = type * (0.5 + 1.25 * words.length);
	// In the smallest rooms the lines speak for themselves.
	const named = width >= 320 && free > high + type * 2.5;
	const most = Math.min(180, Math.max(30, (width - left) * 0.46));
	const size = Math.floor(Math.min(most, (free - (named ? high : 0)) / 1.06));
	const middle = Math.max((from + to) / 2, before + size * 0.8);
	const base = Math.min(middle, after - size * 0.26 - (named ? high : 0));
	const months = value('silence-months', locale, 'number');
	const decadeAt = Math.min(until, bottom - type * 0.3);
	const muted = [type, 'muted'] as const;
	const marks: (Mark | false)[] = [
		line('gap', [x, from], [x, to], 'ink', { stroke: 2, enter: { y2: from } }),
		line('gap-decade', [second, from], [second, until], 'muted', {
			stroke: 1.5,
			dashed: true,
			enter: { y2: from }
		}),
		size >= type * 1.3 &&
			label('gap-months', [left, base], months, [size, 'ink'], { font: 'display', fact: 'silence-months' }),
		named && label('gap-words', [left, base + size * 0.26 + type], words, muted, { halo: false }),
		width >= 320 &&
			decadeAt - type > afterEnd &&
			label('gap-decade-words', [second + 8, decadeAt], m.silence_gap_decade({}, { locale }), muted, {
				halo: false
			})
	];
	return marks.filter((mark) => mark !== false);
}
