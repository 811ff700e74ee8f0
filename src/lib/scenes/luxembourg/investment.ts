import { FROM_EDGE } from '$lib/charts/bars';
import { say } from '$lib/charts/copy';
import { faultMark } from '$lib/charts/fault-mark';
import type { Mark } from '$lib/charts/frame';
import { valueLabel, label, linesHeight, under } from '$lib/charts/label';
import { ribbon } from '$lib/charts/marks';
import { wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { LuxembourgDimensions } from './dimensions';
import { spiral } from './spiral';
import { strandArea } from './strand-area';

/** Sides of the three areas, on one scale, in pixels: the goods' square, and the invested sum as a spiral and as a ribbon. */
export interface Areas {
	goods: number;
	/** Diameter of the spiral. */
	spiral: number;
	ribbon: { length: number; breadth: number };
}

/** Areas from the diameter of the spiral: what holds the same sum gets the same area. */
export function areasOf(diameter: number, length: number): Areas {
	const area = (Math.PI * diameter * diameter) / 4;
	const goods = Math.sqrt((area * amountOf('lux-kz-2011')) / amountOf('lux-investment'));
	return { goods, spiral: diameter, ribbon: { length, breadth: area / length } };
}

/** A year's goods, and the sum invested, drawn twice: lying in a spiral, or running past. */
export function investment(dimensions: LuxembourgDimensions, top: number): Mark[] {
	const { width, height, label: size, amount, pitch, locale } = dimensions;
	const middle = width / 2;
	const gap = amount * 1.9;
	const half = middle - gap / 2;
	const right = middle + gap / 2;
	const stock = wrap(say(m.luxembourg_investment_stock, locale), half - 4, size);
	const flow = wrap(say(m.luxembourg_investment_flow, locale), half - 4, size);
	const foot = linesHeight(Math.max(stock.length, flow.length), size) + size * 0.6;
	const goodsTop = top + size * 0.6;
	const between = size * 1.1 + gap * 0.6;
	// The square's side is a fixed share of the spiral's diameter.
	const share = areasOf(1, 1).goods;
	const diameter = Math.min(half * 0.96, (height - goodsTop - between - foot) / (1 + share));
	const { goods, ribbon: run } = areasOf(diameter, half);
	const base = height - foot;
	const centre = base - diameter / 2;
	const square = { x: (half - goods) / 2, width: goods, top: goodsTop, base: goodsTop + goods };
	const runY = centre - run.breadth / 2;
	const centred = { anchor: 'middle' } as const;
	const wordsY = base + size * 1.2;
	return [
		strandArea('lux-kz-2011', square, pitch),
		...goodsWords(dimensions, right, goodsTop + goods / 2, half, goodsTop - size * 0.4),
		...spiral(half / 2, centre, diameter),
		ribbon('run', [right, runY], [right + run.length, runY], run.breadth, 'KZ', {
			from: 'LU',
			fromEdge: FROM_EDGE,
			fact: 'lux-investment'
		}),
		label('stock', [half / 2, wordsY], stock, [size, 'ink'], centred),
		label('flow', [right + half / 2, wordsY], flow, [size, 'ink'], centred),
		...faultMark('slip-stock', [middle, centre - amount * 1.2], dimensions),
		label('or', [middle, centre + amount * 0.25], say(m.luxembourg_or, locale), [amount, 'ink'], {
			...centred,
			font: 'display'
		})
	];
}

/** What the square is: as high as its middle, and no higher than `least`, in pixels. */
function goodsWords(
	{ label: size, phrase, locale }: LuxembourgDimensions,
	x: number,
	y: number,
	width: number,
	least: number
): Mark[] {
	const large = phrase * 0.9;
	const goods = wrap(say(m.luxembourg_investment_goods, locale), width, size);
	const more = wrap(say(m.luxembourg_investment_more, locale), width, size);
	const high = large + linesHeight(goods.length + more.length, size) + size * 0.9;
	const baseline = Math.max(y - high / 2, least) + large * 0.78;
	const wordsY = baseline + under(large, size);
	return [
		valueLabel('goods-value', [x, baseline], 'lux-kz-2011', [large, 'KZ'], locale),
		label('goods-words', [x, wordsY], goods, [size, 'ink']),
		label('goods-more', [x, wordsY + (goods.length * 1.25 + 0.3) * size], more, [size, 'muted'], {
			fact: 'lux-investment-times'
		})
	];
}
