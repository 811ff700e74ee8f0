import type { Mark } from '$lib/charts/frame';
import { label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';
import { seriesYears } from '$lib/facts/trade-ids';
import type { Swinger } from './states';

/** The years that the dollar series has for both. */
export const YEARS: readonly number[] = seriesYears('KZ');

/** A year that gets its amount written to it, and on which side of its bar the amount may spread. */
type Named = readonly [year: number, anchor: 'start' | 'end'];

export interface View {
	caption: typeof m.trade_oil_caption;
	named: readonly Named[];
	/** What the ruler measures. */
	ruler: number;
	/** What the paper calls it, and whether the bars say otherwise. */
	words: typeof m.trade_oil_words;
	fact: string;
	struck: boolean;
	/** Where the bars are short and words have room: before or after a year. */
	clear: { before: number } | { after: number };
}

export const VIEWS: Readonly<Record<Swinger, View>> = {
	KZ: {
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
	},
	TJ: {
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
	}
};

/** What the paper says of these purchases, large; struck through where the bars say otherwise. */
export function words(
	{ locale, size, display }: Room,
	view: View,
	x: number,
	wide: number,
	y: number
): Mark[] {
	const type = display * 0.66;
	const lines = wrap(view.words({}, { locale }), wide, type, 400, 'display');
	const foot = y + linesHeight(lines.length, type) * 0.9 + size * 0.5;
	return [
		label(`words-${view.fact}`, [x, y], lines, [type, 'ink'], {
			font: 'display',
			leading: 1.1,
			struck: view.struck,
			halo: false
		}),
		label(`by-${view.fact}`, [x, foot], m.trade_paper_says({}, { locale }), [size, 'muted'], {
			fact: view.fact
		})
	];
}

/** How much is how long. */
export function ruler(
	{ height, locale, size }: Room,
	view: View,
	republic: Swinger,
	x: number,
	perUsd: number
): Mark[] {
	const [y1, y2] = [height - 4 - view.ruler * perUsd, height - 4];
	const line = { kind: 'line', color: 'muted', stroke: 1.25 } as const;
	const text = formatValue(view.ruler, 'USD', locale, 'short');
	return [
		{ ...line, key: `ruler-${republic}`, x1: x + 5, x2: x + 5, y1, y2 },
		{ ...line, key: `ruler-top-${republic}`, x1: x, x2: x + 10, y1, y2: y1 },
		{ ...line, key: `ruler-foot-${republic}`, x1: x, x2: x + 10, y1: y2, y2 },
		label(`ruler-label-${republic}`, [x + 14, (y1 + y2) / 2 + size * 0.3], text, [size, 'muted'])
	];
}
