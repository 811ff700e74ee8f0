import { at, axisHeight, axisWidth, moneyTicks, yearTicks } from '$lib/charts/axis';
import { column, valueAbove } from '$lib/charts/bars';
import { say } from '$lib/charts/copy';
import { faultMark } from '$lib/charts/fault-mark';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, Plot, RectMark, TextMark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn, value } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { token } from '$lib/facts/fill';
import { formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';

/** A scale in euros: its top, and the amounts on its axis. */
export interface GoodsScale {
	top: number;
	values: readonly number[];
}
/** For what the paper's text says; a picture that needs more brings its own scale, and a caption of its own. */
const BY_THE_TEXT: GoodsScale = { top: 130_000_000, values: [0, 5e7, 1e8] };

/** Where evenly spaced bars stand, in pixels. */
export interface GoodsChart {
	dimensions: Dimensions;
	plot: Plot;
	base: number;
	bar: number;
	/** Distance between the centres of two bars, and the centre of each. */
	pitch: number;
	centre: (slot: number) => number;
}

/** Evenly spaced bars on the goods scale. @param below height of what stands under the baseline */
export function goodsChart(
	dimensions: Dimensions,
	count: number,
	captionBottom: number,
	below: number,
	scale = BY_THE_TEXT
): GoodsChart {
	const { width, height, locale, number, axisLabel } = dimensions;
	const ticks = moneyTicks(scale.values, 'EUR', locale);
	const left = axisWidth(ticks, axisLabel);
	const pitch = (width - left) / count;
	const base = height - below;
	return {
		dimensions,
		base,
		pitch,
		bar: Math.min(150, pitch * 0.48),
		centre: (slot) => left + pitch * (slot + 0.5),
		plot: {
			x: { domain: [-0.5, count - 0.5], range: [left, width], ticks: [] },
			y: { domain: [0, scale.top], range: [base, captionBottom + number * 2.4], ticks }
		}
	};
}

/** A bar of so many euros. */
export function goodsBar({ plot, base, bar, centre }: GoodsChart, slot: number, id: string): RectMark {
	const place = { x: centre(slot), width: bar, base, top: at(plot.y, amountOf(id)) };
	return column(id, place, 'BE', { fact: id, delay: slot * 0.12 });
}

/** The amount above a bar. A worked-out one is only as exact as the rounded total that it comes from. */
export function goodsValue({ dimensions: { locale, number } }: GoodsChart, bar: RectMark): TextMark {
	const { status, value: amount, unit } = fact(bar.key);
	const words =
		status.kind === 'derived'
			? formatValue(Math.round(Number(amount) / 1e6) * 1e6, unit, locale, 'short')
			: say(value(bar.key), locale);
	return valueAbove(bar, words, number);
}

const YEARS = [2009, 2010, 2011];

/** Goods by the paper's text: a year we worked out, and the years it gives. */
export const goods: Picture = (dimensions) => {
	const { width, locale } = dimensions;
	const { mark, bottom } = caption(dimensions, 'goods', m.exports_goods_caption);
	const chart = goodsChart(dimensions, YEARS.length, bottom, axisHeight(width));
	const bars = YEARS.map((year, slot) => goodsBar(chart, slot, `goods-${year}`));
	const marks = bars.flatMap((bar, i) => {
		const before = bars[i - 1];
		return [
			...(bar.key === 'goods-2009' ? workedOut(chart, bar) : [bar]),
			goodsValue(chart, bar),
			...(before ? growth(dimensions, before, bar, `goods-growth-${YEARS[i]}`) : [])
		];
	});
	const x = { ...chart.plot.x, ticks: yearTicks(YEARS, locale).map((tick, i) => ({ ...tick, value: i })) };
	return { marks: [mark, ...marks], plot: { x, y: chart.plot.y } };
};

/** A bar that is paler, with a dashed edge, and said to be worked out. */
function workedOut({ dimensions, pitch }: GoodsChart, bar: RectMark): Mark[] {
	const { label: size, number } = dimensions;
	const at = [bar.x + bar.width / 2, bar.y - 7 - number + size * 0.76] as const;
	// Beside it, in the gap before the next bar, stands how much that one is higher.
	const wide = Math.min(pitch - 6, Math.max(90, bar.width + 8));
	const more = { anchor: 'middle', width: wide } as const;
	const note = labelsIn(dimensions)(`${bar.key}-note`, at, m.exports_worked_out, [size, 'muted'], more);
	return [
		{ ...bar, opacity: 0.4 },
		{ ...bar, key: `${bar.key}-edge`, fill: 'none', stroke: 1.25, dashed: true },
		{ ...note, y: note.y - heightOf(note) },
		// The paper says how fast it grew from there, and not from what.
		...faultMark('slip-no-base', [bar.x + bar.width / 2, bar.y + bar.height / 2], dimensions)
	];
}

/** Carries the level of one bar over to the next, and says how much was added. */
function growth(dimensions: Dimensions, before: RectMark, bar: RectMark, id: string): Mark[] {
	const { locale, number } = dimensions;
	const rate = m.exports_plus({ rate: token(id, 'full') }, { locale });
	const x = bar.x - 7;
	const beforeEnd = before.x + before.width;
	const gap = x - 8 - beforeEnd - 6;
	const small = number + 2;
	const wide = textWidth(say(rate, locale), small, 600, 'display');
	const inGap = wide < gap;
	// As large as fits beside what was added; where the gap is narrow, on top of the value.
	const size = inGap ? Math.min(number * 1.8, (small * gap) / wide) : small;
	const spot = inGap
		? ([x - 8, (before.y + bar.y) / 2 + size * 0.3] as const)
		: ([bar.x + bar.width / 2, bar.y - 7 - number * 1.4] as const);
	const delay = 0.4;
	return [
		line(`${id}-level`, [beforeEnd + 3, before.y], [bar.x, before.y], 'muted', { dashed: true, delay }),
		line(`${id}-added`, [x, before.y], [x, bar.y], 'accent', { stroke: 2, delay }),
		labelsIn(dimensions)(id, spot, rate, [size, 'accent'], {
			font: 'display',
			anchor: inGap ? 'end' : 'middle',
			delay
		})
	];
}
