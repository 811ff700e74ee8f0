import { at } from '$lib/charts/axis';
import { dodge } from '$lib/charts/dodge';
import type { Mark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn, value } from '$lib/charts/labels';
import { countryName } from '$lib/charts/names';
import { dot, line } from '$lib/charts/marks';
import { textBox, textWidth } from '$lib/charts/measure';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { rankId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { tradeBar } from './trade-bar';

/** First and last rank on the axis: only as much of it as the five need. */
const FIRST = 75;
const LAST = 190;

/** Where the dollar series puts a republic clearly elsewhere. */
const ELSEWHERE: readonly Republic[] = ['KG', 'TJ'];

const supplierRank = (republic: Republic) => amountOf(rankId('imports', republic));

/** From a republic's rank among Belgium's suppliers to its rank among Belgium's customers. */
export const ranks: Picture = (dimensions) => {
	const { width, height, locale, label: size, number } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'ranks', m.trade_ranks_caption);
	const bySupplier = [...REPUBLICS].sort((a, b) => supplierRank(a) - supplierRank(b));
	const named = bySupplier.map((republic) => {
		const words = `${countryName(republic, locale)} ${value(rankId('imports', republic))}`;
		return text(`rank-imports-${republic}`, [0, 0], words, [size, republic], { anchor: 'end', weight: 600 });
	});
	const lowest = formatValue(LAST, 'rank', locale);
	const rankWidth = textWidth(lowest, number, 600);
	const left = Math.max(...named.map((mark) => textBox(mark).width)) + 12;
	const third = width - textWidth(lowest, size) - 12;
	const right = third - rankWidth - (width < 480 ? 22 : width * 0.13);
	const narrow = Math.min(width * 0.24, right - left - 6);
	const heads = [
		['supplier', left - (width < 320 ? 16 : 0), m.trade_as_supplier, narrow],
		['customer', right + 10, m.trade_as_customer, narrow],
		['dollars', width, m.trade_dollar_books, width - right - 16]
	] as const;
	const headMarks = heads.map(([key, x, words, room]) =>
		text(`head-${key}`, [x, head.bottom + 12 + size * 0.76], words, [size, 'muted'], {
			anchor: 'end',
			width: room
		})
	);
	const top = head.bottom + 14 + Math.max(...headMarks.map(heightOf));
	const y = (rank: number) => at({ domain: [FIRST, LAST], range: [top + 14, height - 10] }, rank);
	const wanted = bySupplier.map((republic) => ({ at: y(supplierRank(republic)), extent: size * 1.15 }));
	const placed = dodge(wanted, top, height);
	const slope = (republic: Republic): Mark[] => {
		const sold = rankId('exports', republic);
		const [from, to] = [y(supplierRank(republic)), y(amountOf(sold))];
		const ends = [
			[left, from],
			[right, to]
		] as const;
		const fact = { colorStop: 0, fact: sold };
		return [
			tradeBar('exports', republic, ends, width < 480 ? 8 : 14, fact),
			text(`rank-exports-${republic}`, [right + 9, to + number * 0.3], value(sold), [number, republic], {
				weight: 600
			}),
			...(ELSEWHERE.includes(republic) ? elsewhere(republic, `${sold}-series`, to) : [])
		];
	};
	/** A dashed line to the rank that the dollar series gives. */
	const elsewhere = (republic: Republic, id: string, from: number): Mark[] => {
		const to = y(amountOf(id));
		return [
			line(`elsewhere-${republic}`, [right + 13 + rankWidth, from], [third - 6, to], republic, {
				stroke: 1.25,
				dashed: true
			}),
			dot(`elsewhere-dot-${republic}`, [third, to], 4.5, republic, { fill: 'hollow' }),
			text(`elsewhere-rank-${republic}`, [width, to + size * 0.3], value(id), [size, republic], {
				anchor: 'end'
			})
		];
	};
	return [
		head.mark,
		...headMarks,
		...[left, right].map((x, i) => line(`ladder-${i}`, [x, top + 6], [x, height], 'faint')),
		...REPUBLICS.flatMap(slope),
		...named.map((mark, i) => ({ ...mark, x: left - 10, y: (placed[i] as number) + size * 0.3 }))
	];
};
