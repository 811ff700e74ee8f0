import { at } from '$lib/charts/axis';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { under } from '$lib/charts/label';
import { caption, figure, heightOf, labelsIn, value } from '$lib/charts/labels';
import { dot, line, path } from '$lib/charts/marks';
import { amountOf, fact } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';

/** In the reference drawing a cross-stitch takes a place 10 wide and is 6 across. */
const PLACE = 10;
const CROSS = 'l6 6m0-6l-6 6m10-6';

/** One cross-stitch for every brand that kept Uzbek cotton out, and the years in which they did. */
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
	const height = foot.top - 12 - top;
	const columns = Math.ceil(Math.sqrt((count * width) / height));
	const rows = Math.ceil(count / columns);
	const place = Math.min(width / columns, height / rows);
	const crosses = Array.from({ length: rows }, (_, row) =>
		path(`brands-${row}`, `M2 2${CROSS.repeat(Math.min(columns, count - row * columns))}`, 'UZ', {
			k: place / PLACE,
			ty: top + row * place,
			fill: 'none',
			stroke: Math.max(1.25, place * 0.13),
			delay: (0.5 * row) / rows
		})
	);
	return [head.mark, ...brands, ...crosses, ...foot.marks];
};

/** From the year of the boycott to the day of its end, along the foot of the picture. */
function timeline(dimensions: Dimensions): { top: number; marks: Mark[] } {
	const { width, height, label: size } = dimensions;
	const text = labelsIn(dimensions);
	const [from, to] = [yearOf('trade-boycott-imposed'), yearOf('trade-boycott-lifted')];
	const x = (year: number) => at({ domain: [from, to], range: [6, width - 6] }, year);
	// The harvest comes in towards the end of its year.
	const harvest = x(yearOf('trade-cotton-harvest') + 0.75);
	const words = text('harvest-words', [harvest + 6, 0], m.trade_harvest, [size, 'ink'], {
		anchor: 'end',
		width: harvest
	});
	const y = height - heightOf(words) - 18;
	const above = y - 13;
	const weight = 600;
	return {
		top: above - size * 0.9,
		marks: [
			line('boycott', [x(from), y], [x(to), y], 'UZ', { stroke: 3, enter: { x2: x(from) }, delay: 0.3 }),
			dot('boycott-start', [x(from), y], 5, 'UZ'),
			dot('boycott-end', [x(to), y], 5, 'UZ', { fill: 'hollow' }),
			dot('harvest', [harvest, y], 4, 'UZ', { shape: 'diamond' }),
			text('boycott-imposed', [0, above], m.trade_boycott_imposed, [size, 'UZ'], { weight }),
			text('boycott-lifted', [width, above], m.trade_boycott_lifted, [size, 'UZ'], { weight, anchor: 'end' }),
			{ ...words, y: y + 10 + size * 0.9 }
		]
	};
}

/** A date's place in time, in years. */
function yearOf(id: string): number {
	const [whole = 0, month = 1] = String(fact(id).value).split('-').map(Number);
	return whole + (month - 1) / 12;
}
