import { say } from '$lib/charts/copy';
import { type Dimensions, byWidth } from '$lib/charts/dimensions';
import type { Mark, RectMark } from '$lib/charts/frame';
import { labelsIn } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { token } from '$lib/facts/fill';
import { m } from '$lib/paraglide/messages';
import { barOf } from './dollar-scale';

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
const YEARS = ['goods-middle-year', 'goods-last-year'] as const;

/** Two years, two sets of books: the rates in two short lines of type, tied to the two bars. */
export function seenFromThere(dimensions: Dimensions, bars: readonly RectMark[], left: number): Mark[] {
	const { width, label: size, locale } = dimensions;
	const text = labelsIn(dimensions);
	const big = width < 320 ? 15 : byWidth(width, [17, 17, 24, 30, 30]);
	const rows = BOOKS.map(({ ids, form, ...book }) => ({
		...book,
		rates: ids.map((id) => ({ id, copy: m.exports_plus({ rate: token(id, form) }, { locale }) }))
	}));
	const rates = rows.flatMap((row) => row.rates.map(({ copy }) => say(copy, locale)));
	const column = Math.max(...rates.map((rate) => textWidth(rate, big, 600, 'display')));
	// The table ends short of the high bar to its right.
	const high = barOf(bars, 2013);
	const ends = [high.x - 12 - column - big * 0.8, high.x - 12] as const;
	const namesEnd = ends[0] - column - big * 0.6;
	const wide = (names: readonly string[]) => Math.max(...names.map((name) => textWidth(name, size)));
	const long = BOOKS.map(({ name }) => say(name, locale));
	const names = wide(long) <= namesEnd - left - 4 ? long : BOOKS.map(({ short }) => say(short, locale));
	const top = high.y + size;
	const anchor = 'end';
	return [
		...YEARS.map((id, i) =>
			text(`seen-${id}`, [ends[i] as number, top], token(id), [size, 'muted'], { anchor, fact: undefined })
		),
		...rows.flatMap(({ key, color, rates }, row) => {
			const y = top + big * (1.25 + 1.35 * row);
			return [
				text(`seen-${key}`, [namesEnd - wide(names), y], names[row] as string, [size, color]),
				...rates.map(({ id, copy }, i) =>
					text(`seen-${id}`, [ends[i] as number, y], copy, [big, color], { font: 'display', anchor })
				)
			];
		}),
		...bracket(barOf(bars, 2010), barOf(bars, 2011), top + big * 2.9 + 6)
	];
}

/** A bracket over the two bars, with a line up to the table. */
function bracket(from: RectMark, to: RectMark, top: number): Mark[] {
	const [left, right] = [from.x, to.x + to.width];
	const y = Math.min(from.y, to.y) - 7;
	const middle = (left + right) / 2;
	return [
		line('seen-bracket', [left, y], [right, y], 'KZ', { stroke: 1.25 }),
		line('seen-tie', [middle, Math.min(top, y)], [middle, y], 'KZ', { stroke: 1.25 })
	];
}
