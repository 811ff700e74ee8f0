import { extent } from 'd3-array';
import { at, yearTicks } from '$lib/charts/axis';
import type { Message } from '$lib/charts/copy';
import { faultMark, faultMarkBeside, faultMarkSize } from '$lib/charts/fault-mark';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Drawing, Mark, Plot, RectMark } from '$lib/charts/frame';
import { label, under } from '$lib/charts/label';
import { caption, figure, heightOf, labelsIn, value } from '$lib/charts/labels';
import { line, rect } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { balanceId, seriesId, seriesYears } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { baseline } from './trade-bar';

/** The years that the dollar series has for both. */
export const YEARS: readonly number[] = seriesYears('KZ');

const TICKS = [1993, 2000, 2007, 2014];
/** How strong bars are that aren't named. */
const DIM = 0.4;

type Anchor = 'start' | 'end';

/** Purchases from one republic. */
interface Purchases {
	republic: 'KZ' | 'TJ';
	caption: Message;
	/** Years that get their amount written to them, and on which side of its bar the amount may spread. */
	named: readonly (readonly [year: number, anchor: Anchor])[];
	/** What the ruler measures, in dollars. */
	ruler: number;
	/** Whether years that aren't named are pale. */
	pale: boolean;
}

/** Where things stand that belong to a picture of years, in pixels. */
interface Ground {
	base: number;
	bars: readonly RectMark[];
	/** The left edge of the place after a year. */
	after: (year: number) => number;
}

/** Purchases from Kazakhstan, which rise and fall with the oil. */
export const oil = (dimensions: Dimensions): Drawing => {
	const purchases: Purchases = {
		republic: 'KZ',
		caption: m.trade_oil_caption,
		named: [
			[2008, 'end'],
			[2009, 'start'],
			[2012, 'end']
		],
		ruler: 100_000_000,
		pale: true
	};
	return years(dimensions, purchases, euroYear);
};

/** Purchases from Tajikistan, which aren't as stable as the paper says; and what was left of one year in euros. */
export const stable = (dimensions: Dimensions): Drawing => {
	const purchases: Purchases = {
		republic: 'TJ',
		caption: m.trade_stable_caption,
		named: [
			[2006, 'end'],
			[2009, 'start']
		],
		ruler: 10_000_000,
		pale: false
	};
	return years(dimensions, purchases, (ground) => paperWords(dimensions, ground));
};

/** Twenty-two years of purchases from one republic, in the dollar series, hanging from the baseline: years stand above it. */
function years(
	dimensions: Dimensions,
	purchases: Purchases,
	more: (ground: Ground) => readonly Mark[]
): Drawing {
	const { width, height, locale, label: size, number } = dimensions;
	const { republic, named, pale } = purchases;
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
	const strong = (year: number) => !pale || named.some(([one]) => one === year);
	const bars = YEARS.map((year, i) =>
		rect(id(year), [x(year) - breadth / 2, base, breadth, at(plot.y, amountOf(id(year))) - base], republic, {
			fill: 'strands',
			fact: id(year),
			opacity: strong(year) ? 1 : DIM,
			enter: { height: 0 },
			delay: (0.5 * i) / YEARS.length
		})
	);
	const ground: Ground = { base, bars, after: (year) => x(year) + step * 0.8 };
	const marks = [
		head.mark,
		// Not that of the picture before, which would sweep over all that leaves.
		{ ...baseline([0, base], [width, base]), key: 'years-baseline' },
		...bars,
		...named.map(([year, anchor]) => amount(dimensions, bars, id(year), anchor)),
		...more(ground),
		...ruler(dimensions, purchases, at(plot.y, purchases.ruler) - base)
	];
	return { marks, plot };
}

const barOf = (bars: readonly RectMark[], id: string): RectMark =>
	bars.find(({ key }) => key === id) as RectMark;

/** A bar's amount at its foot, clear of its neighbours. */
function amount(dimensions: Dimensions, bars: readonly RectMark[], id: string, anchor: Anchor): Mark {
	const { number } = dimensions;
	const bar = barOf(bars, id);
	const x = anchor === 'start' ? bar.x : bar.x + bar.width;
	const more = { anchor, weight: 600, delay: 0.5 } as const;
	const mark = labelsIn(dimensions)(`value-${id}`, [x, 0], value(id), [number, bar.color], more);
	const box = textBox(mark);
	const above = bars.filter((other) => other.x < box.x + box.width && other.x + other.width > box.x);
	return { ...mark, y: Math.max(...above.map((other) => other.y + other.height)) + number };
}

/** A frame around the bar of the year whose euros the chapter is about. */
function euroYear({ bars }: Ground): Mark[] {
	const { x, y, width, height } = barOf(bars, seriesId('imports', 'KZ', 2011));
	const place = [x - 2, y + 1, width + 4, height + 2] as const;
	return [rect('euro-year', place, 'BE', { fill: 'none', stroke: 1.75, delay: 0.5 })];
}

/** What the paper says of Tajikistan's sales, struck through, and what the two sides of one year leave. */
function paperWords(dimensions: Dimensions, { base, after }: Ground): Mark[] {
	const { width, height, locale, label: size, phrase, number } = dimensions;
	const text = labelsIn(dimensions);
	const x = after(2006);
	const fact = 'trade-tj-stable';
	const y = base + (height - base) * 0.36;
	const more = { font: 'display', leading: 1.1, struck: true, halo: false, width: width - x } as const;
	const large = text(`words-${fact}`, [x, y], m.trade_stable_words, [phrase * 0.66, 'ink'], {
		...more,
		fact
	});
	const below = y + heightOf({ ...large, leading: undefined }) * 0.9 + size * 0.5;
	const balance = {
		big: m.trade_minus({ amount: value(balanceId('TJ')) }, { locale }),
		words: m.trade_deficit_words
	};
	const big = number * 1.5;
	const room = { ...dimensions, number: size, width: width - x };
	const minus = (foot: number) =>
		figure(room, 'tj-balance', [width, foot], balance, ['TJ', 'muted'], { anchor: 'end', size: big });
	const wordsHeight = Math.max(...minus(0).slice(1).map(heightOf));
	const by = text(`by-${fact}`, [x, below], m.trade_paper_says, [size, 'muted'], { fact });
	const patch = faultMarkSize(width);
	const box = textBox(by);
	const marked =
		box.x + box.width + 2 * patch < width
			? faultMarkBeside('disagree-stable', by, dimensions)
			: faultMark('disagree-stable', [x + patch * 0.7, below + patch * 1.3], dimensions);
	return [large, by, ...marked, ...minus(height - wordsHeight - under(big, size) + size * 0.7)];
}

/** How much is how long, in pixels. */
function ruler(
	{ height, locale, label: size }: Dimensions,
	{ ruler: amount, republic }: Purchases,
	length: number
): Mark[] {
	const x = 0;
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
