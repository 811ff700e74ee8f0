import type { RibbonMark, Frame, Mark } from '$lib/charts/frame';
import { label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { spiral as coilMarks } from './spiral';
import { head, value, type Room } from './room';
import { block } from './threads';

/** Sides of the three areas, on one scale: the goods' square, and the invested sum as a coil and as a running bundle. */
export interface Areas {
	goods: number;
	coil: number;
	run: { length: number; breadth: number };
}

/** Areas from the diameter of the coil: what holds the same sum gets the same area. */
export function areasOf(coil: number, length: number): Areas {
	const area = (Math.PI * coil * coil) / 4;
	const goods = Math.sqrt((area * amountOf('lux-kz-2011')) / amountOf('lux-investment'));
	return { coil, goods, run: { length, breadth: area / length } };
}

/** A year's goods, and the sum invested, drawn twice: lying in a coil, or running past. */
export function investment(room: Room): Frame {
	const { width, height, size, number, locale } = room;
	const top = head(
		room,
		'investment',
		m.luxembourg_investment_phrase({ amount: value('lux-investment', room, 'short') }, { locale }),
		m.luxembourg_investment_caption({}, { locale }),
		'lux-investment'
	);
	const middle = width / 2;
	const gap = number * 1.9;
	const half = middle - gap / 2;
	const words = {
		stock: wrap(m.luxembourg_investment_stock({}, { locale }), half - 4, size),
		flow: wrap(
			m.luxembourg_investment_flow({ year: value('lux-second-year', room) }, { locale }),
			half - 4,
			size
		)
	};
	const foot = linesHeight(Math.max(words.stock.length, words.flow.length), size) + size * 0.6;
	const above = top.bottom + size * 0.9;
	const between = size * 1.1 + gap * 0.6;
	// The square's side is a fixed share of the coil's diameter.
	const share = areasOf(1, 1).goods;
	const coil = Math.min(half * 0.96, (height - above - between - foot) / (1 + share));
	const areas = areasOf(coil, half);
	const goodsTop = above;
	const moneyTop = height - foot - coil;
	const goodsX = half / 2 - areas.goods / 2;
	const marks: Mark[] = [
		...top.marks,
		block(
			'lux-kz-2011',
			{ x: goodsX, width: areas.goods, top: goodsTop, base: goodsTop + areas.goods },
			room.pitch,
			{ color: 'KZ', from: 'LU', fact: 'lux-kz-2011' }
		),
		...goodsWords(room, middle + gap / 2, goodsTop + areas.goods / 2, half, goodsTop - size * 0.4),
		...coilMarks(half / 2, moneyTop + coil / 2, coil),
		run(middle + gap / 2, moneyTop + (coil - areas.run.breadth) / 2, areas.run),
		label('stock', [half / 2, height - foot + size * 1.2], words.stock, [size, 'ink'], { anchor: 'middle' }),
		label('flow', [middle + gap / 2 + half / 2, height - foot + size * 1.2], words.flow, [size, 'ink'], {
			anchor: 'middle'
		}),
		label(
			'or',
			[middle, moneyTop + coil / 2 + number * 0.25],
			m.luxembourg_or({}, { locale }),
			[number, 'accent'],
			{
				font: 'display',
				anchor: 'middle',
				halo: true
			}
		)
	];
	return { width, height, marks };
}

/** What the square is: as high as its middle, and no higher than `least`, in pixels. */
function goodsWords(room: Room, x: number, y: number, width: number, least: number): Mark[] {
	const { size, display, locale } = room;
	const big = display * 0.9;
	const goods = m.luxembourg_investment_goods({ year: value('lux-second-year', room) }, { locale });
	const more = m.luxembourg_investment_more({ times: value('lux-investment-times', room) }, { locale });
	const [first, second] = [wrap(goods, width, size), wrap(more, width, size)];
	const high = big + linesHeight(first.length + second.length, size) + size * 0.9;
	const top = Math.max(y - high / 2, least);
	const wordsY = top + big * 0.78 + size * 1.5;
	return [
		label('goods-value', [x, top + big * 0.78], value('lux-kz-2011', room, 'short'), [big, 'KZ'], {
			font: 'display',
			fact: 'lux-kz-2011'
		}),
		label('goods-words', [x, wordsY], first, [size, 'ink']),
		label('goods-more', [x, wordsY + (first.length * 1.25 + 0.3) * size], second, [size, 'muted'], {
			fact: 'lux-investment-times'
		})
	];
}

const run = (x: number, y: number, { length, breadth }: Areas['run']): RibbonMark => ({
	kind: 'ribbon',
	key: 'run',
	color: 'KZ',
	from: 'LU',
	colorStop: 0.42,
	x0: x,
	x1: x + length,
	y0: y,
	y1: y,
	width: breadth,
	fact: 'lux-investment',
	enter: { drawn: 0 }
});
