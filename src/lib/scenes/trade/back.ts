import { caption, label } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import type { Frame, Mark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { eurosId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { tradeBar, baseline } from './trade-bar';
import { glyph, type Glyph } from './glyphs';
import type { Room } from './room';
import { brief } from './words';

/** What the paper says comes from where, and the fact that says so. */
export const GOODS: Readonly<
	Record<Republic, { words: typeof m.trade_goods_kz; fact: string; glyph?: Glyph }>
> = {
	KZ: { words: m.trade_goods_kz, fact: 'trade-kz-oil', glyph: 'oil' },
	UZ: { words: m.trade_goods_uz, fact: 'trade-uz-cotton', glyph: 'cotton' },
	TM: { words: m.trade_goods_unsaid, fact: 'trade-cotton-and-oil' },
	KG: { words: m.trade_goods_unsaid, fact: 'trade-cotton-and-oil' },
	TJ: { words: m.trade_goods_tj, fact: 'trade-tj-cotton', glyph: 'cotton' }
};

/** Purchases alone, turned on their side: they come from the right, where Asia is, and end in ink. */
export function back(room: Room): Frame {
	const { width, height, locale, size, number } = room;
	const f = brief(locale);
	const head = caption(room, 'back', m.trade_back_caption({ year: f('goods-last-year') }, { locale }));
	const top = head.bottom + 12;
	const pitch = (height - top) / REPUBLICS.length;
	const most = amountOf(eurosId('imports', 'KZ'));
	const breadth = Math.min(90, pitch - number * 1.4 - 14);
	const r = Math.min(36, breadth * 0.46);
	const reach = width - 24 - 2 * r - textWidth(f(eurosId('imports', 'KZ')), number, 600);
	const marks: Mark[] = [head.mark, baseline(1.5, top, 1.5, height)];
	REPUBLICS.forEach((republic, i) => {
		const id = eurosId('imports', republic);
		const y = top + (i + 1) * pitch - 6 - breadth / 2;
		const x1 = 3 + (amountOf(id) / most) * reach;
		const base = y - breadth / 2 - 7;
		const name = countryName(republic, locale);
		const goods = GOODS[republic];
		const words = goods.words({}, { locale });
		marks.push(
			tradeBar('imports', republic, { x0: 3, x1, y0: y, y1: y }, breadth, { delay: 0.08 * i }),
			label(`name-${republic}`, [10, base], name, [number, republic], { weight: 600 }),
			label(`goods-${republic}`, [10 + textWidth(name, number, 600) + 9, base], words, [size, 'ink'], {
				fact: goods.fact
			}),
			label(`bought-${republic}`, [x1 + 9, y + number * 0.3], f(id), [number, republic], {
				weight: 600,
				fact: id
			})
		);
		const middle = x1 + 20 + textWidth(f(id), number, 600) + r;
		if (goods.glyph) marks.push(...glyph(`glyph-${republic}`, goods.glyph, republic, [middle, y, r]));
	});
	return { width, height, marks };
}
