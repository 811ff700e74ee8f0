import type { Mark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { spanOfDate } from '$lib/charts/dates';
import type { Room, Ruler } from './room';
import { rivalDate, value } from './when';

const start = spanOfDate(String(fact('dehaene-visit').value));
const end = spanOfDate(String(fact('visit-de-gucht-tour').value));
const decade = Number(rivalDate('silence-years'));

/** The silence, measured: a line from one visit to the next, and beside it the decade that the paper nearly makes of it. */
export function gapMarks(ruler: Ruler, room: Room): Mark[] {
	const { type, wide, width, locale } = room;
	const x = ruler.edge('east') + (wide ? 22 : 8);
	const second = x + (wide ? 16 : 7);
	const [from, to] = [ruler.y(start.to) + 3, ruler.y(end.from) - 3];
	const until = ruler.y(start.from + decade);
	const line = (key: string, at: number, y1: number, y2: number, dashed: boolean): Mark => ({
		kind: 'line',
		key,
		tone: dashed ? 'muted' : 'ink',
		x1: at,
		x2: at,
		y1,
		y2,
		stroke: dashed ? 1.5 : 2,
		dashed,
		enter: { y2: y1 }
	});
	const left = second + (wide ? 18 : 10);
	const size = Math.round(Math.min(180, Math.max(30, (width - left) * 0.46)));
	const words = wrap(m.visits_gap({}, { locale }), width - left - 2, type);
	const middle = (from + to) / 2;
	const big: Mark = {
		kind: 'text',
		key: 'gap-months',
		tone: 'ink',
		x: left,
		y: middle,
		lines: [value('silence-months', locale, 'number')],
		size,
		font: 'display',
		fact: 'silence-months'
	};
	// In the smallest rooms the lines speak for themselves.
	const named = width >= 320;
	return [
		line('gap', x, from, to, false),
		line('gap-decade', second, from, until, true),
		big,
		...(named ? [text('gap-words', left, middle + size * 0.26 + type * 0.8, words), decadeWords()] : [])
	];

	function decadeWords(): Mark {
		const y = Math.min(until, room.bottom - type * 0.3);
		return text('gap-decade-words', second + 8, y, [m.visits_gap_decade({}, { locale })]);
	}
	function text(key: string, at: number, y: number, lines: string[]): Mark {
		return { kind: 'text', key, tone: 'muted', x: at, y, lines, size: type };
	}
}
