import type { Frame, Mark } from '$lib/charts/frame';
import { caption, label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { goodsBar, goodsPlan, goodsValue, type GoodsPlan, type GoodsScale } from './goods';
import type { Room } from './room';

/** The three accounts of one year, each with who says so. */
const ACCOUNTS = [
	{ id: 'goods-2011', who: m.exports_version_text },
	{ id: 'goods-2011-table', who: m.exports_version_table },
	{ id: 'goods-2011-embassy', who: m.exports_version_embassy }
] as const;

/** Taller than usual: the embassy's figure has to fit. */
const SCALE: GoodsScale = { top: 165_000_000, values: [0, 5e7, 1e8, 1.5e8] };

/** One year, three totals: the first two may be one thing counted in two ways; the third is hollow, its basis unknown. */
export function versions(room: Room): Frame {
	const { width, height, locale, size } = room;
	const year = formatFact(fact('goods-last-year'), locale);
	const head = caption(room, 'versions', m.exports_versions_caption({ year }, { locale }));
	// Room under the baseline for who says so (two lines) and why they may differ (up to four).
	const rough = goodsPlan(room, ACCOUNTS.length, head.bottom, 0, SCALE);
	const who = ACCOUNTS.map((account) => wrap(account.who({}, { locale }), rough.pitch - 8, size, 600));
	const bank = wrap(m.exports_why_bank({}, { locale }), 2 * rough.pitch - 20, size);
	const embassy = wrap(m.exports_why_embassy({}, { locale }), rough.pitch - 8, size);
	const whoHeight = linesHeight(Math.max(...who.map((lines) => lines.length)), size);
	const printed = wrap(
		m.exports_version_printed({ amount: formatFact(fact('goods-2011-printed'), locale, 'full') }, { locale }),
		rough.pitch - 8,
		size
	);
	const printedTop = 8 + whoHeight + 3;
	const printedHeight = linesHeight(printed.length, size);
	const whyHeight = linesHeight(Math.max(bank.length, embassy.length), size);
	const p = goodsPlan(room, ACCOUNTS.length, head.bottom, printedTop + printedHeight + 18 + whyHeight, SCALE);
	const marks: Mark[] = [head.mark];
	ACCOUNTS.forEach(({ id }, slot) => {
		const bar = goodsBar(p, slot, id);
		marks.push(id === 'goods-2011-embassy' ? { ...bar, fill: 'none', stroke: 1.75 } : bar);
		marks.push(goodsValue(p, bar, id, formatFact(fact(id), locale, 'short')));
		marks.push(
			label(`${id}-who`, [p.centre(slot), p.base + 8 + size * 0.76], who[slot] as string[], [size, 'ink'], {
				weight: 600,
				anchor: 'middle'
			})
		);
	});
	marks.push(
		label('goods-2011-printed', [p.centre(1), p.base + printedTop + size * 0.76], printed, [size, 'muted'], {
			anchor: 'middle',
			fact: 'goods-2011-printed'
		}),
		...why(p, p.base + printedTop + printedHeight, bank, embassy)
	);
	return { width, height, marks, plot: p.plot };
}

/** Under the names: a brace that ties the bank's two together, and what might tell them apart. */
function why(p: GoodsPlan, top: number, bank: readonly string[], embassy: readonly string[]): Mark[] {
	const { size } = p.room;
	const y = top + 7;
	const [x1, x2] = [p.centre(0) - p.bar / 2, p.centre(1) + p.bar / 2];
	const baseline = top + 18 + size * 0.76;
	return [
		{ kind: 'line', key: 'why-brace', color: 'faint', x1, x2, y1: y, y2: y, stroke: 1 },
		label('why-bank', [(p.centre(0) + p.centre(1)) / 2, baseline], bank, [size, 'muted'], {
			anchor: 'middle'
		}),
		label('why-embassy', [p.centre(2), baseline], embassy, [size, 'muted'], { anchor: 'middle' })
	];
}
