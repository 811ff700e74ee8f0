import * as row from './row';
import { tradeSeries } from './trade-series';
import {
	REPUBLICS,
	type Arithmetic,
	type Cite,
	type Country,
	type FactRow,
	type Republic,
	type Unit,
	type Version
} from '../types';

const TEXT: readonly Cite[] = [{ source: 'paper', passage: 'trade-1' }];
const PRODUCTS: readonly Cite[] = [{ source: 'paper', passage: 'trade-2' }];
const RANKS: readonly Cite[] = [{ source: 'paper', passage: 'table-1' }];
const TABLE: readonly Cite[] = [{ source: 'paper', passage: 'table-2' }];
const EMBASSY: readonly Cite[] = [{ source: 'astana-times-2014' }];
const SERIES: readonly Cite[] = [{ source: 'cow-trade' }];

type What = [id: string, period: string, unit: Unit, value: number | string];

const PAIR: readonly Country[] = ['BE', 'KZ'];

const stated = ([id, period, unit, value]: What, cites: readonly Cite[], more?: Partial<FactRow>): FactRow =>
	row.valued(id, 'trade', [unit, value, period], PAIR, cites, more);

const year = (id: string, value: string, cites: readonly Cite[]): FactRow =>
	row.dated(id, 'trade', value, PAIR, cites);

const disputed = (what: What, cites: readonly Cite[], versions: readonly Version[]): FactRow =>
	stated(what, cites, row.against(...versions));

const derived = (
	[id, period, unit]: [id: string, period: string, unit: Unit],
	by: Arithmetic,
	more?: Partial<FactRow>
): FactRow => row.derived(id, 'trade', [unit, period], PAIR, by, more);

const about = { hedge: 'about' } as const;

/** Services, by the paper: two years, and nothing between them. */
const services: readonly FactRow[] = [
	year('services-first-year', '2002', TEXT),
	stated(['services-2002', '2002', 'EUR', 940_000], TEXT),
	stated(['services-2011', '2011', 'EUR', 64_000_000], TEXT, { hedge: 'over' }),
	derived(
		['services-ratio', '2002/2011', 'ratio'],
		{ op: 'ratio', of: ['services-2011', 'services-2002'] },
		about
	),
	stated(['services-sectors', '2011', 'count', 3], TEXT)
];

/** What the three euro totals of 2011, and the dollar series, say of each other. */
const inText: Version = { value: 118_000_000, unit: 'EUR', cites: TEXT };
const inTable: Version = { value: 119_091_910, unit: 'EUR', cites: TABLE };
const asPrinted: Version = { value: 119_091.91, unit: 'EUR', cites: TABLE };
const byEmbassy: Version = { value: 160_000_000, unit: 'EUR', cites: EMBASSY };
const inSeries = (value: number, unit: Unit): Version => ({ value, unit, cites: SERIES });

/** Goods, by the paper, in euros; and what others say of the same year. */
const goods: readonly FactRow[] = [
	year('goods-base-year', '2009', TEXT),
	year('goods-middle-year', '2010', TEXT),
	year('goods-last-year', '2011', TEXT),
	derived(
		['goods-2009', '2009', 'EUR'],
		{ op: 'before-growth', of: ['goods-2010', 'goods-growth-2010'] },
		about
	),
	disputed(['goods-2010', '2010', 'EUR', 100_000_000], TEXT, [inSeries(176_000_000, 'USD')]),
	disputed(['goods-growth-2010', '2010', 'percent', 40.15], TEXT, [inSeries(12, 'percent')]),
	disputed(['goods-2011', '2011', 'EUR', 118_000_000], TEXT, [
		inTable,
		byEmbassy,
		inSeries(178_000_000, 'USD')
	]),
	disputed(['goods-growth-2011', '2011', 'percent', 18.31], TEXT, [inSeries(1, 'percent')]),
	disputed(['goods-2011-table', '2011', 'EUR', 119_091_910], TABLE, [asPrinted, inText, byEmbassy]),
	disputed(['goods-2011-printed', '2011', 'EUR', 119_091.91], TABLE, [inTable]),
	disputed(['goods-2011-embassy', '2011', 'EUR', 160_000_000], EMBASSY, [inText, inTable]),
	derived(['goods-embassy-gap', '2011', 'EUR'], {
		op: 'difference',
		of: ['goods-2011-embassy', 'goods-2011-table']
	}),
	stated(['goods-groups', '2011', 'count', 4], PRODUCTS),
	row.said('goods-varied', 'trade', PAIR, PRODUCTS)
];

/** How much of everything Belgium sells that is. */
const proportion: readonly FactRow[] = [
	disputed(['goods-rank-2011', '2011', 'rank', 81], [...TEXT, ...RANKS], [inSeries(79, 'rank')]),
	stated(['series-markets', '2011', 'count', 184], SERIES),
	stated(['belgium-exports-2011', '2011', 'EUR', 343_400_000_000], [{ source: 'trade-agency-2012' }], {
		about: ['BE']
	}),
	derived(
		['goods-share-2011', '2011', 'percent'],
		{ op: 'share', of: ['goods-2011-table', 'belgium-exports-2011'] },
		about
	),
	derived(
		['goods-stitches', '2011', 'ratio'],
		{ op: 'ratio', of: ['belgium-exports-2011', 'goods-2011-table'] },
		about
	)
];

const five = REPUBLICS.map((republic) => `usd-exports-${republic.toLowerCase()}-2011`);

/** What is said about the dollar series as a whole; its years are in `trade-series.ts`. */
const series: readonly FactRow[] = [
	year('series-first-year', '1993', SERIES),
	year('series-peak-year', '2007', SERIES),
	year('series-passed-year', '2013', SERIES),
	year('series-last-year', '2014', SERIES),
	stated(['series-years', '1993/2014', 'count', 22], SERIES),
	derived(['series-growth-2010', '2010', 'percent'], {
		op: 'growth',
		of: ['usd-exports-kz-2010', 'usd-exports-kz-2009']
	}),
	derived(['series-growth-2011', '2011', 'percent'], {
		op: 'growth',
		of: ['usd-exports-kz-2011', 'usd-exports-kz-2010']
	}),
	derived(['series-five-2011', '2011', 'USD'], { op: 'sum', of: five }, { about: ['BE', ...REPUBLICS] }),
	derived(['series-share-2011', '2011', 'percent'], {
		op: 'share',
		of: ['usd-exports-kz-2011', 'series-five-2011']
	})
];

/** What Belgium sold to a republic in a year of the series and bought from it. */
const bothWays = (republic: Republic, on: number): FactRow => {
	const id = republic.toLowerCase();
	const of = [`usd-exports-${id}-${on}`, `usd-imports-${id}-${on}`];
	return derived([`series-${id}-${on}`, String(on), 'USD'], { op: 'sum', of }, { about: ['BE', republic] });
};

const read = (id: string, value: string): FactRow =>
	row.dated(id, 'trade', value, ['BE', ...REPUBLICS], SERIES);

/** Who was Belgium's largest partner among the five, both ways together. */
const first: readonly FactRow[] = [
	read('series-uz-from', '1996'),
	read('series-uz-to', '1999'),
	read('series-uz-best', '1998'),
	read('series-level-year', '1994'),
	bothWays('UZ', 1998),
	bothWays('KZ', 1998),
	bothWays('UZ', 1994),
	bothWays('TJ', 1994),
	bothWays('KZ', 1994)
];

/** Chapter 5: what Belgium sells to Kazakhstan, by four sets of books. */
export const exports: readonly FactRow[] = [
	...services,
	...goods,
	...proportion,
	...series,
	...first,
	...tradeSeries
];
