import { scaleLinear } from 'd3-scale';
import { column } from '$lib/charts/bars';
import { say, type Message } from '$lib/charts/copy';
import { faultMark } from '$lib/charts/fault-mark';
import type { Mark } from '$lib/charts/frame';
import { label, linesHeight, valueLabel } from '$lib/charts/label';
import { line, path } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { LuxembourgDimensions } from './dimensions';

interface Book {
	id: 'seller' | 'buyers';
	/** What it says of the three years. */
	years: readonly [string, string, string];
	title: Message;
	verdict: Message;
	/** Whether the story uses it: then its bars are filled. */
	used: boolean;
}

/** The seller's book and the buyers'. They share no scale: each has its own, from zero. */
export const BOOKS: readonly Book[] = [
	{
		id: 'seller',
		years: ['lux-kz-2010', 'lux-kz-2011', 'lux-kz-2012'],
		title: m.luxembourg_books_seller,
		verdict: m.luxembourg_books_chosen,
		used: true
	},
	{
		id: 'buyers',
		years: ['lux-usd-kz-2010', 'lux-usd-kz-2011', 'lux-usd-kz-2012'],
		title: m.luxembourg_books_buyers,
		verdict: m.luxembourg_books_noted,
		used: false
	}
];
const DATES = ['lux-first-year', 'lux-second-year', 'lux-counted-until'] as const;
/** The third year is told in the step before. */
const PALE = 0.3;

/** One trade in two books, side by side: between the first two years one goes down and the other up. */
export function books(dimensions: LuxembourgDimensions, top: number): Mark[] {
	const { width, label: size, narrow } = dimensions;
	const gap = narrow ? 24 : 72;
	const wide = (width - gap) / BOOKS.length;
	const words = BOOKS.map((book) => wordsOf(dimensions, book, wide));
	const start = top + Math.max(...words.map(({ high }) => high)) + size * 0.8;
	return [
		...BOOKS.flatMap((book, i) => {
			const x = i * (wide + gap);
			return [...(words[i]?.marks(x, top + size) ?? []), ...barsOf(dimensions, book, { x, wide, start })];
		}),
		// Between the two books, as neither is proved wrong.
		...faultMark('disagree-luxembourg', [width / 2, (start + dimensions.height) / 2 - size], dimensions)
	];
}

/** What a book is, and what the story makes of it. */
function wordsOf(
	{ label: size, lead, locale }: LuxembourgDimensions,
	{ id, title, verdict, used }: Book,
	wide: number
) {
	const titles = wrap(say(title, locale), wide, size, 600);
	const verdicts = wrap(say(verdict, locale), wide, size);
	return {
		high: linesHeight(titles.length + verdicts.length, size),
		marks: (x: number, y: number): Mark[] => [
			label(`title-${id}`, [x, y], titles, [size, 'ink'], { weight: 600 }),
			label(`verdict-${id}`, [x, y + titles.length * lead], verdicts, [size, used ? 'ink' : 'muted'])
		]
	};
}

/** Three bars on a scale of their own, from zero, and a line from the first to the second. */
function barsOf(
	{ height, label: size, amount, narrow, locale }: LuxembourgDimensions,
	{ id, years, used }: Book,
	{ x, wide, start }: { x: number; wide: number; start: number }
): Mark[] {
	const base = height - size * 2.9;
	const number = narrow ? size + 1 : amount * 0.8;
	const most = Math.max(...years.map(amountOf));
	const scale = scaleLinear([0, most], [base, start + number * 1.5]);
	const pitch = wide / years.length;
	const thick = pitch * (narrow ? 0.62 : 0.56);
	const half = (fact: string) => textWidth(value(fact, locale, 'short'), number, 400, 'display') / 2 + 1;
	const middleOf = (i: number) => x + pitch * (i + 0.5);
	const [first, second] = years.map((fact) => scale(amountOf(fact))) as [number, number, number];
	return [
		...years.flatMap((fact, i): Mark[] => {
			const last = i === years.length - 1;
			const opacity = last ? PALE : 1;
			const delay = 0.12 * i;
			const bar = column(
				`bar-${fact}`,
				{ x: middleOf(i), width: thick, base, top: scale(amountOf(fact)) },
				'KZ',
				{ fill: used ? 'strands' : 'none', ...(used ? {} : { stroke: 1.8 }), opacity, fact, delay }
			);
			return [
				bar,
				valueLabel(
					`amount-${fact}`,
					[Math.max(half(fact), middleOf(i)), bar.y - number * 0.4],
					fact,
					[number, last ? 'muted' : 'KZ'],
					locale,
					{
						anchor: 'middle',
						delay
					}
				),
				label(
					`year-${fact}`,
					[middleOf(i), base + size * 1.3],
					value(DATES[i] ?? DATES[0], locale, 'year'),
					[size, last ? 'muted' : 'ink'],
					{ weight: last ? undefined : 600, anchor: 'middle' }
				),
				...(last && used
					? [
							label(
								`part-${fact}`,
								[middleOf(i), base + size * 2.5],
								say(m.luxembourg_books_part, locale),
								[size, 'muted'],
								{
									anchor: 'middle',
									fact: 'lux-months'
								}
							)
						]
					: [])
			];
		}),
		line(`ground-${id}`, [x, base], [x + wide, base], 'LU', { stroke: 1.5 }),
		...arrow(id, [middleOf(0) + thick / 2 + 3, first], [middleOf(1) - thick / 2 - 3, second], narrow ? 5 : 9)
	];
}

/** From the height of one bar to that of the next. */
function arrow(
	id: string,
	[x0, y0]: readonly [number, number],
	[x1, y1]: readonly [number, number],
	head: number
): Mark[] {
	const turn = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
	const wing = (degrees: number) => {
		const radians = ((turn + degrees) * Math.PI) / 180;
		return `${(x1 - Math.cos(radians) * head).toFixed(1)} ${(y1 - Math.sin(radians) * head).toFixed(1)}`;
	};
	return [
		line(`arrow-${id}`, [x0, y0], [x1, y1], 'ink', { stroke: 2, enter: { x2: x0, y2: y0 }, delay: 0.3 }),
		path(`arrow-${id}-head`, `M${wing(28)}L${x1.toFixed(1)} ${y1.toFixed(1)}L${wing(-28)}`, 'ink', {
			fill: 'none',
			stroke: 2,
			delay: 0.4
		})
	];
}
