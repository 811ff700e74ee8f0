import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { under } from '$lib/charts/label';
import { caption, figure, heightOf, labelsIn, value } from '$lib/charts/labels';
import { curve, dot, line, path } from '$lib/charts/marks';
import { timeScale } from '$lib/charts/time';
import { amountOf, fact } from '$lib/facts';
import { spanOf } from '$lib/facts/dates';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';

/** In the reference drawing a cross takes a place 10 wide and is 6 across. */
const PLACE = 10;
const CROSS = 'l6 6m0-6l-6 6m10-6';
/** The crosses are done with: pale. */
const DONE = 0.5;
/** First year of the line under them. */
const FROM = 2010;
const SENATE = ['trade-senate-2010', 'trade-senate-2011', 'trade-senate-2012'];

/**
 * One cross for every brand that kept Uzbek cotton out; a curve runs from them to the day on which the boycott was
 * lifted. Under them the years in which they did, and the questions of Belgium's Senate.
 */
export const labour: Picture = (dimensions) => {
	const { width, number, phrase } = dimensions;
	const head = caption(dimensions, 'labour', m.trade_labour_caption);
	const first = head.bottom + phrase * 0.95;
	const copy = { big: value('trade-boycott-brands'), words: m.trade_labour_words };
	const brands = figure(dimensions, 'brands', [0, first], copy, ['UZ', 'ink']);
	const wordsHeight = Math.max(...brands.slice(1).map(heightOf));
	const top = first + under(phrase, number) + wordsHeight - number * 0.3;
	const foot = timeline(dimensions);
	const count = amountOf('trade-boycott-brands');
	const height = foot.top - 16 - top;
	const columns = Math.ceil(Math.sqrt((count * width) / height));
	const rows = Math.ceil(count / columns);
	const place = Math.min(width / columns, height / rows);
	const stroke = Math.max(1.25, place * 0.13);
	const inRow = (row: number) => Math.min(columns, count - row * columns);
	const crosses = Array.from({ length: rows }, (_, row) =>
		path(`brands-${row}`, `M2 2${CROSS.repeat(inRow(row))}`, 'UZ', {
			k: place / PLACE,
			ty: top + row * place,
			fill: 'none',
			stroke,
			opacity: DONE,
			delay: (0.5 * row) / rows
		})
	);
	// From the lower right corner of the last cross.
	const [x, y] = [(inRow(rows - 1) - 0.2) * place, top + (rows - 0.2) * place];
	const [endX, endY] = foot.end;
	const drop = endY - y;
	const end = curve(
		'brands-end',
		[
			[x, y],
			[endX - 24, y + drop * 0.05],
			[endX, y + drop * 0.05],
			[endX, endY - 5]
		],
		'UZ',
		{ stroke, colorStop: 0, delay: 0.5 }
	);
	return [head.mark, ...brands, ...crosses, end, ...foot.marks];
};

/** The years, along the foot of the picture; and where the boycott ends on it. */
function timeline(dimensions: Dimensions): { top: number; end: readonly [number, number]; marks: Mark[] } {
	const { width, height, label: size } = dimensions;
	const text = labelsIn(dimensions);
	const [from, to] = [momentOf('trade-boycott-imposed'), momentOf('trade-boycott-lifted')];
	const x = timeScale({ from: FROM, to }, [6, width - 6]);
	// The harvest comes in towards the end of its year.
	const harvest = x(momentOf('trade-cotton-harvest') + 0.75);
	const half = width * 0.5;
	const words = text('harvest-words', [harvest + 6, 0], m.trade_harvest, [size, 'ink'], {
		anchor: 'end',
		width: half
	});
	const asked = text('senate-words', [0, 0], m.trade_senate_words, [size, 'BE'], {
		width: half * 0.8,
		fact: 'trade-senate-questions'
	});
	const y = height - Math.max(heightOf(words), heightOf(asked)) - 30;
	const above = y - 13;
	const below = y + 22 + size * 0.9;
	const weight = 600;
	return {
		top: above - size * 0.9,
		end: [x(to), y],
		marks: [
			line('years', [x(FROM), y], [x(from), y], 'faint'),
			line('boycott', [x(from), y], [x(to), y], 'UZ', { stroke: 3, enter: { x2: x(from) }, delay: 0.3 }),
			dot('boycott-start', [x(from), y], 5, 'UZ'),
			dot('boycott-end', [x(to), y], 5, 'UZ', { fill: 'hollow' }),
			dot('harvest', [harvest, y], 4, 'UZ', { shape: 'diamond' }),
			...SENATE.map((id) => dot(id, [x(momentOf(id)), y + 13], 3.5, 'BE', { shape: 'square', fact: id })),
			text('boycott-imposed', [x(from) - 5, above], m.trade_boycott_imposed, [size, 'UZ'], { weight }),
			text('boycott-lifted', [width - 22, above], m.trade_boycott_lifted, [size, 'UZ'], {
				weight,
				anchor: 'end'
			}),
			{ ...words, y: below },
			{ ...asked, y: below }
		]
	};
}

/** When a fact was: the moment at which its day or its year begins. */
const momentOf = (id: string): number => spanOf(fact(id)).from;
