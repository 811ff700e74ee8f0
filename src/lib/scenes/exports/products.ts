import type { Frame, Mark } from '$lib/charts/frame';
import { caption, label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { axisHeight } from '$lib/charts/axis';
import { goodsBar, goodsPlan, goodsValue } from './goods';
import type { Room } from './room';

const PRODUCTS = [
	['machinery', m.exports_product_machinery],
	['pharma', m.exports_product_pharma],
	['optical', m.exports_product_optical],
	['plastics', m.exports_product_plastics]
] as const;

/** The latest bar, and four threads from it: alike, since nobody says how they share it. */
export function products(room: Room): Frame {
	const { width, height, locale, size } = room;
	const head = caption(room, 'what', m.exports_what_caption({}, { locale }));
	const foot = [m.exports_what_sellers({}, { locale }), m.exports_what_shares({}, { locale })].map((words) =>
		wrap(words, width, size)
	);
	const footHeight = foot.reduce((sum, lines) => sum + linesHeight(lines.length, size) + 6, 0);
	const plan = goodsPlan(room, 3, head.bottom, axisHeight(room.width) + footHeight + 8);
	const bar = { ...goodsBar(plan, 0, 'goods-2011'), x: 0, delay: 0 };
	const marks: Mark[] = [
		head.mark,
		{
			kind: 'line',
			key: 'ground',
			color: 'faint',
			x1: 0,
			x2: plan.bar,
			y1: plan.base,
			y2: plan.base,
			stroke: 1
		},
		bar,
		{
			...goodsValue(plan, bar, 'goods-2011', formatFact(fact('goods-2011'), locale, 'short')),
			x: 0,
			anchor: 'start'
		},
		label('what-year', [0, plan.base + 8 + size * 0.76], formatFact(fact('goods-last-year'), locale), [
			size,
			'muted'
		])
	];
	const knot = Math.max(bar.width + 46, width * 0.4);
	PRODUCTS.forEach(([key, words], i) =>
		marks.push(...thread(room, key, words({}, { locale }), bar, knot, slot(i, head.bottom, plan.base), i))
	);
	let y = height - footHeight + 6;
	foot.forEach((lines, i) => {
		marks.push(
			label(`what-foot-${i}`, [0, y + size * 0.76], lines, [size, i ? 'muted' : 'ink'], {
				weight: i ? 400 : 600
			})
		);
		y += linesHeight(lines.length, size) + 6;
	});
	return { width, height, marks };
}

const slot = (i: number, top: number, bottom: number): number =>
	top + 8 + ((bottom - top - 8) * (i + 0.5)) / PRODUCTS.length;

/** One thread from the middle of the bar to a knot, with the name of the goods behind it. */
function thread(
	room: Room,
	key: string,
	words: string,
	bar: { x: number; y: number; width: number; height: number },
	knot: number,
	y: number,
	i: number
): Mark[] {
	const size = room.width < 480 ? 17 : room.width < 760 ? 22 : 28;
	const lines = wrap(words, room.width - knot - 16, size, 400, 'display');
	const from = bar.x + bar.width;
	const start = bar.y + bar.height / 2;
	const bend = (knot - from) / 2;
	return [
		{
			kind: 'curve',
			key: `product-${key}`,
			color: 'BE',
			from: 'BE',
			colorStop: 0,
			x0: from,
			y0: start,
			cx0: from + bend,
			cy0: start,
			cx1: knot - bend,
			cy1: y,
			x1: knot,
			y1: y,
			strands: 3,
			spread0: 4,
			spread1: 6,
			stroke: 1.4,
			enter: { drawn: 0 },
			delay: i * 0.1
		},
		{ kind: 'dot', key: `knot-${key}`, color: 'BE', x: knot, y, r: 4, fill: 'solid', delay: 0.3 + i * 0.1 },
		label(
			`product-${key}-name`,
			[knot + 14, y + size * 0.26 - ((lines.length - 1) * size * 1.15) / 2],
			lines,
			[size, 'ink'],
			{ font: 'display', leading: 1.15, delay: 0.3 + i * 0.1 }
		)
	];
}
