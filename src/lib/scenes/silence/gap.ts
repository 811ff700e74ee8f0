import type { Mark, TextMark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { spanOfDate } from '$lib/facts/dates';
import { value } from '$lib/facts/value';
import type { Room, Ruler } from './room';
import { rivalDate } from './when';

const start = spanOfDate(String(fact('dehaene-visit').value));
const end = spanOfDate(String(fact('visit-de-gucht-tour').value));
const decade = Number(rivalDate('silence-years'));

/** Where the words of an item begin and end, in pixels; nothing when it has none. */
function extent(item: string, hung: readonly Mark[], type: number): { from: number; to: number } | undefined {
	const words = hung.filter(
		(mark): mark is TextMark => mark.kind === 'text' && mark.key.startsWith(`label-${item}-`)
	);
	if (words.length === 0) return undefined;
	return {
		from: Math.min(...words.map(({ y }) => y - type)),
		to: Math.max(...words.map(({ y, lines }) => y + (lines.length - 1) * type * 1.25 + type * 0.4))
	};
}

/**
 * The silence, measured: a line from one visit to the next, and beside it the decade that the paper nearly makes of it.
 *
 * @param hung what hangs on the ruler already: number and words stand between the labels of the two visits
 */
export function gapMarks(ruler: Ruler, room: Room, hung: readonly Mark[]): Mark[] {
	const { type, wide, width, locale } = room;
	const x = ruler.edge('east') + (wide ? 22 : 8);
	const second = x + (wide ? 16 : 7);
	const [from, to] = [ruler.y(start.to) + 3, ruler.y(end.from) - 3];
	const until = ruler.y(start.from + decade);
	const line = (key: string, at: number, y1: number, y2: number, dashed: boolean): Mark => ({
		kind: 'line',
		key,
		color: dashed ? 'muted' : 'ink',
		x1: at,
		x2: at,
		y1,
		y2,
		stroke: dashed ? 1.5 : 2,
		dashed,
		enter: { y2: y1 }
	});
	const left = second + (wide ? 18 : 10);
	const before = extent('dehaene', hung, type)?.to ?? from;
	const after = extent('de-gucht-tour', hung, type) ?? { from: to, to };
	const free = after.from - before;
	const words = wrap(m.silence_gap({}, { locale }), width - left - 2, type);
	const high = type * (0.5 + 1.25 * words.length);
	// In the smallest rooms the lines speak for themselves.
	const named = width >= 320 && free > high + type * 2.5;
	const most = Math.min(180, Math.max(30, (width - left) * 0.46));
	const size = Math.floor(Math.min(most, (free - (named ? high : 0)) / 1.06));
	const middle = Math.max((from + to) / 2, before + size * 0.8);
	const base = Math.min(middle, after.from - size * 0.26 - (named ? high : 0));
	const big: Mark = {
		kind: 'text',
		key: 'gap-months',
		color: 'ink',
		x: left,
		y: base,
		lines: [value('silence-months', locale, 'number')],
		size,
		font: 'display',
		fact: 'silence-months'
	};
	const decadeAt = Math.min(until, room.bottom - type * 0.3);
	return [
		line('gap', x, from, to, false),
		line('gap-decade', second, from, until, true),
		...(size >= type * 1.3 ? [big] : []),
		...(named ? [text('gap-words', left, base + size * 0.26 + type, words)] : []),
		...(width >= 320 && decadeAt - type > after.to
			? [text('gap-decade-words', second + 8, decadeAt, [m.silence_gap_decade({}, { locale })])]
			: [])
	];

	function text(key: string, at: number, y: number, lines: string[]): Mark {
		return { kind: 'text', key, color: 'muted', x: at, y, lines, size: type };
	}
}
