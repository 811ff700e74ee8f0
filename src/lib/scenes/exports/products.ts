import { bar as lying, valueAbove } from '$lib/charts/bars';
import { say, type Message } from '$lib/charts/copy';
import { byWidth, type Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn, value } from '$lib/charts/labels';
import { curve, dot } from '$lib/charts/marks';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';

/** The main goods, by key and name. */
export const PRODUCTS = [
	['machinery', m.exports_product_machinery],
	['pharma', m.exports_product_pharma],
	['optical', m.exports_product_optical],
	['plastics', m.exports_product_plastics]
] as const;

/** Strands that the bar parts into for each kind of goods, and how broad each is in it, in pixels. */
const STRANDS = 4;
const PITCH = 5;

/** The latest bar, lying, and how its end parts into four: alike, since nobody says how they share it. */
export const products: Picture = (dimensions) => {
	const { width, height, label: size, number, locale } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'what', m.exports_what_caption);
	const shares = text('what-foot', [0, 0], m.exports_what_shares, [size, 'muted'], { weight: 400, width });
	const footHeight = heightOf(shares) + 6;
	const [top, bottom] = [head.bottom + 8, height - footHeight - 8];
	const group = STRANDS * PITCH;
	const breadth = PRODUCTS.length * group;
	const y = (top + bottom - breadth) / 2;
	const place = { from: 0, to: width * byWidth(width, [0.2, 0.22, 0.26, 0.28, 0.28]), y, height: breadth };
	const bar = lying('goods-2011', place, 'BE', { fact: 'goods-2011' });
	const end = width * byWidth(width, [0.42, 0.44, 0.5, 0.54, 0.54]);
	const pitch = (bottom - top) / PRODUCTS.length;
	const marks: Mark[] = [
		head.mark,
		bar,
		{ ...valueAbove(bar, say(value('goods-2011'), locale), number), x: 0, anchor: 'start' },
		text('what-year', [0, y + breadth + 8 + size * 0.76], value('goods-last-year'), [size, 'muted'], {
			fact: undefined
		}),
		...PRODUCTS.flatMap(([key, words], i) =>
			product(
				dimensions,
				[key, words],
				[place.to, y + group * (i + 0.5)],
				[end, top + pitch * (i + 0.5)],
				i * 0.08
			)
		),
		{ ...shares, y: height - footHeight + 6 + size * 0.76 }
	];
	return { marks };
};

/** Strands from the end of the bar to a dot, with the name of the goods behind it. */
function product(
	dimensions: Dimensions,
	[key, words]: readonly [string, Message],
	[from, start]: readonly [number, number],
	[x, y]: readonly [number, number],
	delay: number
): Mark[] {
	const { width, amount: size } = dimensions;
	const middle = (from + x) / 2;
	const more = { font: 'display', leading: 1.15, delay: 0.3 + delay, width: width - x - 16 } as const;
	const name = labelsIn(dimensions)(`product-${key}-name`, [x + 14, y], words, [size, 'ink'], more);
	return [
		curve(
			`product-${key}`,
			[
				[from, start],
				[middle, start],
				[middle, y],
				[x, y]
			],
			'BE',
			{ colorStop: 0, strands: STRANDS, spread0: (STRANDS - 1) * PITCH, spread1: 6, stroke: 1.6, delay }
		),
		dot(`product-${key}-dot`, [x, y], 4, 'BE', { delay: 0.3 + delay }),
		{ ...name, y: y + size * 0.26 - ((name.lines.length - 1) * size * 1.15) / 2 }
	];
}
