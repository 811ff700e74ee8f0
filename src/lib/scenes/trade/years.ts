import { extent } from 'd3-array';
import { at, yearTicks } from '$lib/charts/axis';
import type { Message } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Drawing, Mark, Plot, RectMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { caption, heightOf, labelsIn, value } from '$lib/charts/labels';
import { line, rect } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { seriesId, seriesYears } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { baseline } from './trade-bar';

/** The years that the dollar series has for both. */
export const YEARS: readonly number[] = seriesYears('KZ');

const TICKS = [1993, 2000, 2007, 2014];

/** Purchases from one republic: its bars, and what the paper calls them. */
interface Purchases {
	republic: 'KZ' | 'TJ';
	caption: Message;
	/** Years that get their amount written to them, and on which side of its bar the amount may spread. */
	named: readonly (readonly [year: number, anchor: 'start' | 'end'])[];
	/** What the ruler measures, in dollars. */
	ruler: number;
	/** What the paper says, the fact for it, and whether the bars say otherwise. */
	words: Message;
	fact: string;
	struck: boolean;
	/** Where the bars are short and words have room: between a year's bar and the end of the picture on that side. */
	clear: { before: number } | { after: number };
}

/** Purchases from Kazakhstan, which rise and fall with the oil. */
export const oil = (dimensions: Dimensions): Drawing =>
	years(dimensions, {
		republic: 'KZ',
		caption: m.trade_oil_caption,
		named: [
			[2008, 'end'],
			[2009, 'start'],
			[2012, 'end']
		],
		ruler: 100_000_000,
		words: m.trade_oil_words,
		fact: 'trade-kz-oil',
		struck: false,
		clear: { before: 2007 }
	});

/** Purchases from Tajikistan, which aren't as stable as the paper says. */
export const stable = (dimensions: Dimensions): Drawing =>
	years(dimensions, {
		republic: 'TJ',
		caption: m.trade_stable_caption,
		named: [
			[2006, 'end'],
			[2009, 'start']
		],
		ruler: 10_000_000,
		words: m.trade_stable_words,
		fact: 'trade-tj-stable',
		struck: true,
		clear: { after: 2006 }
	});

/** Twenty-two years of purchases from one republic, in the dollar series, hanging from the baseline: years stand above it. */
function years(dimensions: Dimensions, purchases: Purchases): Drawing {
	const { width, height, locale, label: size, number } = dimensions;
	const { republic, clear } = purchases;
	const id = (year: number) => seriesId('imports', republic, year);
	const head = caption(dimensions, `years-${republic}`, purchases.caption);
	const base = head.bottom + 14 + size * 1.5;
	const most = Math.max(...YEARS.map((year) => amountOf(id(year))));
	const [first, last] = extent(YEARS) as [number, number];
	const plot: Plot = {
		x: {
			domain: [first - 0.5, last + 0.5],
			range: [0, width],
			ticks: yearTicks(TICKS, locale),
			labels: { size, gap: 7 },
			bare: true
		},
		y: { domain: [0, most], range: [base, height - number * 1.5], ticks: [] }
	};
	const step = width / YEARS.length;
	const breadth = step * 0.72;
	const x = (year: number) => at(plot.x, year);
	const bars = YEARS.map((year, i) =>
		rect(id(year), [x(year) - breadth / 2, base, breadth, at(plot.y, amountOf(id(year))) - base], republic, {
			fill: 'strands',
			fact: id(year),
			enter: { height: 0 },
			delay: (0.5 * i) / YEARS.length
		})
	);
	const from = 'before' in clear ? 0 : x(clear.after) + step * 0.8;
	const to = 'before' in clear ? x(clear.before) - breadth : width;
	const marks = [
		head.mark,
		baseline([0, base], [width, base]),
		...bars,
		...purchases.named.map(([year, anchor]) => amount(dimensions, bars, id(year), anchor)),
		...paperWords(dimensions, purchases, [from, base + (height - base) * 0.36], to - from),
		...ruler(dimensions, purchases, from, at(plot.y, purchases.ruler) - base)
	];
	return { marks, plot };
}

/** A bar's amount at its foot, clear of its neighbours. */
function amount(
	dimensions: Dimensions,
	bars: readonly RectMark[],
	id: string,
	anchor: 'start' | 'end'
): Mark {
	const { number } = dimensions;
	const bar = bars.find(({ key }) => key === id) as RectMark;
	const x = anchor === 'start' ? bar.x : bar.x + bar.width;
	const more = { anchor, weight: 600, delay: 0.5 } as const;
	const mark = labelsIn(dimensions)(`value-${id}`, [x, 0], value(id), [number, bar.color], more);
	const box = textBox(mark);
	const above = bars.filter((other) => other.x < box.x + box.width && other.x + other.width > box.x);
	return { ...mark, y: Math.max(...above.map((other) => other.y + other.height)) + number };
}

/** What the paper says of these purchases, large; struck through where the bars say otherwise. */
function paperWords(
	dimensions: Dimensions,
	{ words, fact, struck }: Purchases,
	[x, y]: readonly [number, number],
	width: number
): Mark[] {
	const { label: size, phrase } = dimensions;
	const text = labelsIn(dimensions);
	const more = { font: 'display', leading: 1.1, struck, halo: false, width } as const;
	const large = text(`words-${fact}`, [x, y], words, [phrase * 0.66, 'ink'], more);
	const height = heightOf({ ...large, leading: undefined });
	const below = y + height * 0.9 + size * 0.5;
	return [large, text(`by-${fact}`, [x, below], m.trade_paper_says, [size, 'muted'], { fact })];
}

/** How much is how long, in pixels. */
function ruler(
	{ height, locale, label: size }: Dimensions,
	{ ruler: amount, republic }: Purchases,
	x: number,
	length: number
): Mark[] {
	const [top, bottom] = [height - 4 - length, height - 4];
	const more = { stroke: 1.25 };
	const text = formatValue(amount, 'USD', locale, 'short');
	return [
		line(`ruler-${republic}`, [x + 5, top], [x + 5, bottom], 'muted', more),
		line(`ruler-top-${republic}`, [x, top], [x + 10, top], 'muted', more),
		line(`ruler-foot-${republic}`, [x, bottom], [x + 10, bottom], 'muted', more),
		label(`ruler-label-${republic}`, [x + 14, (top + bottom) / 2 + size * 0.3], text, [size, 'muted'])
	];
}
