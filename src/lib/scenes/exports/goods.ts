import type { Frame, Mark, Plot, RectMark, TextMark } from '$lib/charts/frame';
import { caption, label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatFact, formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { at, axisHeight, axisSize, axisWidth, moneyTicks, yearTicks } from '$lib/charts/axis';
import { growth } from './growth';
import type { Room } from './room';

/** A scale in euros: its top, and the amounts on its axis. */
export interface GoodsScale {
	top: number;
	values: readonly number[];
}
/** For what the paper's text says; a picture that needs more brings its own scale, and a caption of its own. */
const BY_THE_TEXT: GoodsScale = { top: 130_000_000, values: [0, 5e7, 1e8] };

export interface GoodsPlan {
	room: Room;
	plot: Plot;
	base: number;
	bar: number;
	/** Distance between the centres of two bars, and the centre of each. */
	pitch: number;
	centre: (slot: number) => number;
}

/** Evenly spaced bars on the goods scale. `below` is the height of what stands under the baseline. */
export function goodsPlan(
	room: Room,
	count: number,
	headBottom: number,
	below: number,
	scale = BY_THE_TEXT
): GoodsPlan {
	const { width, height, locale } = room;
	const ticks = moneyTicks(scale.values, 'EUR', locale);
	const left = axisWidth(ticks, axisSize(width));
	const pitch = (width - left) / count;
	const base = height - below;
	return {
		room,
		base,
		pitch,
		bar: Math.min(150, pitch * 0.48),
		centre: (slot) => left + pitch * (slot + 0.5),
		plot: {
			x: { domain: [-0.5, count - 0.5], range: [left, width], ticks: [] },
			y: { domain: [0, scale.top], range: [base, headBottom + room.number * 2.4], ticks }
		}
	};
}

/** A bar of so many euros, grown from the ground. */
export function goodsBar(p: GoodsPlan, slot: number, id: string, key = id): RectMark {
	const y = at(p.plot.y, amountOf(id));
	return {
		kind: 'rect',
		key,
		color: 'BE',
		fill: 'strands',
		x: p.centre(slot) - p.bar / 2,
		y,
		width: p.bar,
		height: p.base - y,
		fact: id,
		enter: { y: p.base, height: 0 },
		delay: slot * 0.12
	};
}

/** The number above a bar. */
export function goodsValue(p: GoodsPlan, bar: RectMark, id: string, words: string): TextMark {
	return label(`${bar.key}-value`, [bar.x + bar.width / 2, bar.y - 7], words, [p.room.number, 'BE'], {
		weight: 600,
		anchor: 'middle',
		fact: id,
		delay: bar.delay
	});
}

/** Goods by the paper's text: a year we worked out, and the years it gives. */
export function goods(room: Room, years: readonly number[]): Frame {
	const { width, height, locale } = room;
	const head = caption(room, 'goods', m.exports_goods_caption({}, { locale }));
	const p = goodsPlan(room, years.length, head.bottom, axisHeight(room.width));
	const bars = years.map((year, slot) => goodsBar(p, slot, `goods-${year}`));
	const marks: Mark[] = [head.mark];
	bars.forEach((bar, i) => {
		const year = years[i] as number;
		marks.push(...(year === 2009 ? derivedBar(p, bar) : [bar]));
		const value = goodsValue(p, bar, `goods-${year}`, amount(year, room));
		marks.push(value);
		const before = bars[i - 1];
		if (before) marks.push(...growth(room, before, bar, year));
	});
	const x = { ...p.plot.x, ticks: yearTicks(years, room.locale).map((tick, i) => ({ ...tick, value: i })) };
	return { width, height, marks, plot: { x, y: p.plot.y } };
}

/** A worked-out amount is only as exact as the rounded total it comes from. */
function amount(year: number, { locale }: Room): string {
	const row = fact(`goods-${year}`);
	return row.standing.kind === 'derived'
		? formatValue(Math.round(Number(row.value) / 1e6) * 1e6, row.unit, locale, 'short')
		: formatFact(row, locale, 'short');
}

/** Paler, with a dashed edge, and said to be worked out. */
function derivedBar(p: GoodsPlan, bar: RectMark): Mark[] {
	const { size, number, locale } = p.room;
	const lines = wrap(m.exports_worked_out({}, { locale }), p.pitch - 6, size);
	const top = bar.y - 7 - number - linesHeight(lines.length, size);
	return [
		{ ...bar, opacity: 0.4 },
		{ ...bar, key: `${bar.key}-edge`, fill: 'none', stroke: 1.25, dashed: true },
		label(`${bar.key}-note`, [bar.x + bar.width / 2, top + size * 0.76], lines, [size, 'muted'], {
			anchor: 'middle'
		})
	];
}
