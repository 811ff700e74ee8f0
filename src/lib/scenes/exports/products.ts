import { axisHeight } from '$lib/charts/axis';
import type { Message } from '$lib/charts/copy';
import { byWidth, type Dimensions } from '$lib/charts/dimensions';
import type { Mark, RectMark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn, value } from '$lib/charts/labels';
import { curve, dot, line } from '$lib/charts/marks';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { goodsBar, goodsChart, goodsValue } from './goods';

/** The main goods, by key and name. */
export const PRODUCTS = [
	['machinery', m.exports_product_machinery],
	['pharma', m.exports_product_pharma],
	['optical', m.exports_product_optical],
	['plastics', m.exports_product_plastics]
] as const;

/** The latest bar, and four curves from it: alike, since nobody says how they share it. */
export const products: Picture = (dimensions) => {
	const { width, height, label: size } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'what', m.exports_what_caption);
	const sellers = text('what-foot-0', [0, 0], m.exports_what_sellers, [size, 'ink'], { weight: 600, width });
	const shares = text('what-foot-1', [0, 0], m.exports_what_shares, [size, 'muted'], { weight: 400, width });
	const footHeight = heightOf(sellers) + heightOf(shares) + 12;
	const sellersY = height - footHeight + 6 + size * 0.76;
	const chart = goodsChart(dimensions, 3, head.bottom, axisHeight(width) + footHeight + 8);
	const { base } = chart;
	const bar = { ...goodsBar(chart, 0, 'goods-2011'), x: 0, delay: 0 };
	const end = Math.max(bar.width + 46, width * 0.4);
	const pitch = (base - head.bottom - 8) / PRODUCTS.length;
	const marks: Mark[] = [
		head.mark,
		line('ground', [0, base], [chart.bar, base], 'faint'),
		bar,
		{ ...goodsValue(chart, bar), x: 0, anchor: 'start' },
		text('what-year', [0, base + 8 + size * 0.76], value('goods-last-year'), [size, 'muted'], {
			fact: undefined
		}),
		...PRODUCTS.flatMap(([key, words], i) =>
			product(dimensions, [key, words], bar, [end, head.bottom + 8 + pitch * (i + 0.5)], i * 0.1)
		),
		{ ...sellers, y: sellersY },
		{ ...shares, y: sellersY + heightOf(sellers) + 6 }
	];
	return { marks };
};

/** A curve from the middle of the bar to a dot, with the name of the goods behind it. */
function product(
	dimensions: Dimensions,
	[key, words]: readonly [string, Message],
	bar: RectMark,
	[x, y]: readonly [number, number],
	delay: number
): Mark[] {
	const { width } = dimensions;
	const size = byWidth(width, [17, 17, 22, 28, 28]);
	const [from, start] = [bar.x + bar.width, bar.y + bar.height / 2];
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
			{ colorStop: 0, strands: 3, spread0: 4, spread1: 6, stroke: 1.4, delay }
		),
		dot(`product-${key}-dot`, [x, y], 4, 'BE', { delay: 0.3 + delay }),
		{ ...name, y: y + size * 0.26 - ((name.lines.length - 1) * size * 1.15) / 2 }
	];
}
