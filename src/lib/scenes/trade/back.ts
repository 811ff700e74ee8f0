import type { Message } from '$lib/charts/copy';
import { caption, labelsIn, value } from '$lib/charts/labels';
import { countryName } from '$lib/charts/names';
import type { Mark } from '$lib/charts/frame';
import { textBox, textWidth } from '$lib/charts/measure';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { eurosId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { glyph, type Glyph } from './glyphs';
import { baseline, tradeBar } from './trade-bar';

/** What the paper says comes from where, and the fact that says so. */
export const GOODS: Readonly<Record<Republic, { words: Message; fact: string; glyph?: Glyph }>> = {
	KZ: { words: m.trade_goods_kz, fact: 'trade-kz-oil', glyph: 'oil' },
	UZ: { words: m.trade_goods_uz, fact: 'trade-uz-cotton', glyph: 'cotton' },
	TM: { words: m.trade_goods_unsaid, fact: 'trade-cotton-and-oil' },
	KG: { words: m.trade_goods_unsaid, fact: 'trade-cotton-and-oil' },
	TJ: { words: m.trade_goods_tj, fact: 'trade-tj-cotton', glyph: 'cotton' }
};

/** Purchases alone, on their side, in rows. */
export const back: Picture = (dimensions) => {
	const { width, height, locale, label: size, number } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'back', m.trade_back_caption);
	const top = head.bottom + 12;
	const pitch = (height - top) / REPUBLICS.length;
	const breadth = Math.min(90, pitch - number * 1.4 - 14);
	const r = Math.min(36, breadth * 0.46);
	const amount = (republic: Republic, x: number, y: number) =>
		text(`bought-${republic}`, [x, y], value(eurosId('imports', republic)), [number, republic], {
			weight: 600
		});
	// Kazakhstan's is the longest bar, with its amount and a drawing after it.
	const longest = width - 24 - 2 * r - textBox(amount('KZ', 0, 0)).width;
	const perEuro = longest / amountOf(eurosId('imports', 'KZ'));
	const row = (republic: Republic, i: number): Mark[] => {
		const y = top + (i + 1) * pitch - 6 - breadth / 2;
		const x = 3 + amountOf(eurosId('imports', republic)) * perEuro;
		const ends = [
			[3, y],
			[x, y]
		] as const;
		const above = y - breadth / 2 - 7;
		const name = countryName(republic, locale);
		const { words, fact, glyph: what } = GOODS[republic];
		const after = 10 + textWidth(name, number, 600) + 9;
		const bought = amount(republic, x + 9, y + number * 0.3);
		const middle = x + 20 + textBox(bought).width + r;
		return [
			tradeBar('imports', republic, ends, breadth, { delay: 0.08 * i }),
			text(`name-${republic}`, [10, above], name, [number, republic], { weight: 600 }),
			text(`goods-${republic}`, [after, above], words, [size, 'ink'], { fact }),
			bought,
			...(what ? glyph(`glyph-${republic}`, what, republic, [middle, y, r]) : [])
		];
	};
	return [head.mark, baseline([1.5, top], [1.5, height]), ...REPUBLICS.flatMap(row)];
};
