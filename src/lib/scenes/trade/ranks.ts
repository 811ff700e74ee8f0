import { caption, label, linesHeight } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import { dodge } from '$lib/charts/dodge';
import type { Frame, Mark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { rankId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';
import { tradeBar } from './trade-bar';
import { brief } from './words';

/** First and last place on the ladder: only as much of it as the five need. */
const FIRST = 75;
const LAST = 190;

/** Where the dollar series puts a republic clearly elsewhere. */
const ELSEWHERE: readonly Republic[] = ['KG', 'TJ'];

/** From a republic's place among Belgium's suppliers to its place among Belgium's customers. */
export function ranks(room: Room): Frame {
	const { width, height, locale, size, number } = room;
	const o = { locale };
	const f = brief(locale);
	const head = caption(room, 'ranks', m.trade_ranks_caption({ year: f('goods-last-year') }, o));
	const rank = (place: number) => formatValue(place, 'rank', locale);
	const named = (republic: Republic) => `${countryName(republic, locale)} ${f(rankId('imports', republic))}`;
	const left = Math.max(...REPUBLICS.map((republic) => textWidth(named(republic), size, 600))) + 12;
	const place = textWidth(rank(LAST), number, 600);
	const third = width - textWidth(rank(LAST), size) - 12;
	const right = third - place - (width < 480 ? 22 : width * 0.13);
	const heads = [
		{ key: 'supplier', x: left - (width < 320 ? 16 : 0), words: m.trade_as_supplier({}, o), anchor: 'end' },
		{ key: 'customer', x: right + 10, words: m.trade_as_customer({}, o), anchor: 'end' },
		{ key: 'dollars', x: width, words: m.trade_dollar_books({}, o), anchor: 'end' }
	] as const;
	const lines = heads.map(({ key, words }) =>
		wrap(words, key === 'dollars' ? width - right - 16 : Math.min(width * 0.24, right - left - 6), size)
	);
	const top = head.bottom + 14 + linesHeight(Math.max(...lines.map((l) => l.length)), size);
	const y = (at: number) => top + 14 + ((at - FIRST) / (LAST - FIRST)) * (height - top - 24);
	const marks: Mark[] = [
		head.mark,
		...heads.map(({ key, x, anchor }, i) =>
			label(`head-${key}`, [x, head.bottom + 12 + size * 0.76], lines[i] as string[], [size, 'muted'], {
				anchor
			})
		),
		...[left, right].map((x, i): Mark => ({
			kind: 'line',
			key: `ladder-${i}`,
			color: 'faint',
			x1: x,
			x2: x,
			y1: top + 6,
			y2: height,
			stroke: 1
		}))
	];
	const order = [...REPUBLICS].sort(
		(a, b) => amountOf(rankId('imports', a)) - amountOf(rankId('imports', b))
	);
	const placed = dodge(
		order.map((republic) => ({ at: y(amountOf(rankId('imports', republic))), extent: size * 1.15 })),
		top,
		height
	);
	const breadth = width < 480 ? 8 : 14;
	for (const republic of REPUBLICS) {
		const [bought, sold] = [rankId('imports', republic), rankId('exports', republic)];
		const span = { x0: left, x1: right, y0: y(amountOf(bought)), y1: y(amountOf(sold)) };
		marks.push(
			tradeBar('exports', republic, span, breadth, { colorStop: 0, fact: sold }),
			label(
				`rank-imports-${republic}`,
				[left - 10, (placed[order.indexOf(republic)] as number) + size * 0.3],
				named(republic),
				[size, republic],
				{
					anchor: 'end',
					weight: 600,
					fact: bought
				}
			),
			label(`rank-exports-${republic}`, [right + 9, span.y1 + number * 0.3], f(sold), [number, republic], {
				weight: 600,
				fact: sold
			})
		);
		if (!ELSEWHERE.includes(republic)) continue;
		const other = `${sold}-series`;
		const at = y(amountOf(other));
		marks.push(
			{
				kind: 'line',
				key: `elsewhere-${republic}`,
				color: republic,
				x1: right + 13 + place,
				x2: third - 6,
				y1: span.y1,
				y2: at,
				stroke: 1.25,
				dashed: true
			},
			{
				kind: 'dot',
				key: `elsewhere-dot-${republic}`,
				color: republic,
				x: third,
				y: at,
				r: 4.5,
				fill: 'hollow'
			},
			label(`elsewhere-rank-${republic}`, [width, at + size * 0.3], f(other), [size, republic], {
				anchor: 'end',
				fact: other
			})
		);
	}
	return { width, height, marks };
}
