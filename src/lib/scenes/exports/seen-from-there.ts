import type { Mark, RectMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact, type Form } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { barOf } from './dollar-scale';
import type { Room } from './room';

/** The two sets of books: what the paper says comes first, what these bars say stands nearest to them. */
const BOOKS = [
	{
		name: m.exports_in_euros,
		short: m.exports_euros,
		key: 'euros',
		color: 'BE',
		form: 'full',
		ids: ['goods-growth-2010', 'goods-growth-2011']
	},
	{
		name: m.exports_in_dollars,
		short: m.exports_dollars,
		key: 'dollars',
		color: 'KZ',
		// Worked out from whole millions: decimals would be invented.
		form: 'round',
		ids: ['series-growth-2010', 'series-growth-2011']
	}
] as const;
const HEADS = ['goods-middle-year', 'goods-last-year'] as const;

/** Two years, two sets of books: the rates in two short lines of type, tied to the two bars. */
export function seenFromThere(room: Room, bars: readonly RectMark[], left: number): Mark[] {
	const { width, size, locale } = room;
	const big = width < 320 ? 15 : width < 480 ? 17 : width < 760 ? 24 : 30;
	const rate = (id: string, form: Form) =>
		m.exports_plus({ rate: formatFact(fact(id), locale, form) }, { locale });
	const column = Math.max(
		...BOOKS.flatMap(({ ids, form }) => ids.map((id) => textWidth(rate(id, form), big, 600, 'display')))
	);
	// The table ends short of the high bar to its right.
	const end = barOf(bars, 2013).x - 12;
	const ends = [end - column - big * 0.8, end] as const;
	const nameRoom = ends[0] - column - big * 0.6 - left - 4;
	const wide = (words: readonly string[]) => Math.max(...words.map((name) => textWidth(name, size)));
	const long = BOOKS.map(({ name }) => name({}, { locale }));
	const names = wide(long) <= nameRoom ? long : BOOKS.map(({ short }) => short({}, { locale }));
	const start = ends[0] - column - big * 0.6 - wide(names);
	const top = barOf(bars, 2013).y + size;
	const marks: Mark[] = HEADS.map((id, i) =>
		label(`seen-${id}`, [ends[i] as number, top], formatFact(fact(id), locale), [size, 'muted'], {
			anchor: 'end'
		})
	);
	BOOKS.forEach(({ key, color, ids, form }, row) => {
		const y = top + big * (1.25 + 1.35 * row);
		marks.push(label(`seen-${key}`, [start, y], names[row] as string, [size, color]));
		ids.forEach((id, i) =>
			marks.push(
				label(`seen-${id}`, [ends[i] as number, y], rate(id, form), [big, color], {
					font: 'display',
					anchor: 'end',
					fact: id
				})
			)
		);
	});
	return [...marks, ...tie(barOf(bars, 2010), barOf(bars, 2011), top + big * 2.9 + 6)];
}

/** A bracket over the two bars, held by a line from the table. */
function tie(from: RectMark, to: RectMark, top: number): Mark[] {
	const [x1, x2] = [from.x, to.x + to.width];
	const y = Math.min(from.y, to.y) - 7;
	const middle = (x1 + x2) / 2;
	return [
		{ kind: 'line', key: 'seen-bracket', color: 'KZ', x1, x2, y1: y, y2: y, stroke: 1.25 },
		{
			kind: 'line',
			key: 'seen-tie',
			color: 'KZ',
			x1: middle,
			x2: middle,
			y1: Math.min(top, y),
			y2: y,
			stroke: 1.25
		}
	];
}
