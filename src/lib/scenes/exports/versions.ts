import type { Mark } from '$lib/charts/frame';
import { at } from '$lib/charts/axis';
import { faultMark, faultMarkBeside, faultMarkSize } from '$lib/charts/fault-mark';
import { caption, heightOf, labelsIn } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { goodsBar, goodsChart, goodsValue, type GoodsScale } from './goods';

/** The three accounts of one year, each with who says so. */
const ACCOUNTS = [
	['goods-2011', m.exports_version_text],
	['goods-2011-table', m.exports_version_table],
	['goods-2011-embassy', m.exports_version_embassy]
] as const;

/** Taller than usual: the embassy's figure has to fit. */
const SCALE: GoodsScale = { top: 165_000_000, values: [0, 5e7, 1e8, 1.5e8] };

/**
 * One year, three totals: the first two may be one thing counted in two ways, and the second is printed otherwise, which
 * is corrected under it; the third is hollow, its basis unknown.
 */
export const versions: Picture = (dimensions) => {
	const { label: size } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'versions', m.exports_versions_caption);
	// Only what follows from the width, while it isn't known how much stands under the baseline.
	const { pitch, centre } = goodsChart(dimensions, ACCOUNTS.length, head.bottom, 0, SCALE);
	const anchor = 'middle';
	const narrow = { anchor, width: pitch - 8 } as const;
	const who = ACCOUNTS.map(([id, words], slot) =>
		text(`${id}-who`, [centre(slot), size * 0.76], words, [size, 'ink'], { ...narrow, weight: 600 })
	);
	const corrected = [
		text('goods-2011-printed', [centre(1), 0], m.exports_version_printed, [size, 'muted'], {
			anchor,
			struck: true
		}),
		text('goods-2011-thousands', [centre(1), 0], m.exports_version_thousands, [size, 'accent'], {
			anchor,
			weight: 600
		})
	];
	const why = [
		text('why-bank', [(centre(0) + centre(1)) / 2, 0], m.exports_why_bank, [size, 'muted'], {
			anchor,
			width: 2 * pitch - 20
		}),
		text('why-embassy', [centre(2), 0], m.exports_why_embassy, [size, 'muted'], narrow)
	];
	const correctedTop = 8 + Math.max(...who.map(heightOf)) + 5;
	const whyTop = correctedTop + corrected.length * size * 1.3;
	const below = whyTop + 18 + Math.max(...why.map(heightOf));
	const chart = goodsChart(dimensions, ACCOUNTS.length, head.bottom, below, SCALE);
	const { base, bar: breadth } = chart;
	const bars = ACCOUNTS.flatMap(([id], slot): Mark[] => {
		const bar = goodsBar(chart, slot, id);
		const hollow = { ...bar, fill: 'none', stroke: 1.75 } as const;
		return [id === 'goods-2011-embassy' ? hollow : bar, goodsValue(chart, bar)];
	});
	// A line ties the bank's two together.
	const braceY = base + whyTop + 7;
	const brace = [
		[centre(0) - breadth / 2, braceY],
		[centre(1) + breadth / 2, braceY]
	] as const;
	const printed = corrected.map((mark, i) => ({ ...mark, y: base + correctedTop + size * (0.76 + 1.3 * i) }));
	const level = at(chart.plot.y, amountOf('goods-2011')) + faultMarkSize(dimensions.width);
	const marks: Mark[] = [
		head.mark,
		...bars,
		...who.map((mark) => ({ ...mark, y: base + 8 + mark.y })),
		...printed,
		...printed.slice(0, 1).flatMap((mark) => faultMarkBeside('slip-thousands', mark, dimensions)),
		...faultMark('disagree-exports', [(centre(0) + centre(1)) / 2, level], dimensions),
		line('why-brace', ...brace, 'faint'),
		...why.map((mark) => ({ ...mark, y: base + whyTop + 18 + size * 0.76 }))
	];
	return { marks, plot: chart.plot };
};
