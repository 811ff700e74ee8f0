import { from } from './cite';
import { luxembourgPlans } from './luxembourg-plans';
import { luxembourgSteel } from './luxembourg-steel';
import * as row from './row';
import { REPUBLICS, type Arithmetic, type Cite, type Country, type FactRow, type Unit } from '../types';

const TRADE: readonly Cite[] = [{ source: 'paper', passage: 'trade-7' }];
/** The years to Kazakhstan carry a footnote: Luxembourg's foreign ministry. */
const KAZAKH: readonly Cite[] = [...TRADE, { source: 'paper', passage: 'note-3' }];
const SERIES: readonly Cite[] = [{ source: 'cow-trade' }];
const TEN_MONTHS = '2012-01/2012-10';

type What = [id: string, period: string, unit: Unit];

const stated = (
	[id, period, unit, value]: [...What, value: number | string],
	about: readonly Country[],
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow => row.valued(id, 'trade', [unit, value, period], ['LU', ...about], cites, more);

const derived = (
	[id, period, unit]: What,
	about: readonly Country[],
	by: Arithmetic,
	more?: Partial<FactRow>
): FactRow => row.derived(id, 'trade', [unit, period], ['LU', ...about], by, more);

const said = (
	[id, period]: [id: string, period: string],
	about: readonly Country[],
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow => row.said(id, 'trade', ['LU', ...about], cites, { period, ...more });

const ratio = (
	id: string,
	about: readonly Country[],
	of: readonly [string, string],
	more?: Partial<FactRow>
): FactRow => derived([id, '2011', 'ratio'], about, { op: 'ratio', of }, { hedge: 'about', ...more });

const inDollars = (value: number): Partial<FactRow> => row.against({ value, unit: 'USD', cites: SERIES });

/** Goods for Kazakhstan: two whole years, and one that the paper could not see the end of. */
const kazakhstan: readonly FactRow[] = [
	stated(['lux-first-year', '2010', 'date', '2010'], ['KZ'], KAZAKH),
	stated(['lux-kz-2010', '2010', 'EUR', 13_800_000], ['KZ'], KAZAKH, inDollars(11_000_000)),
	stated(['lux-second-year', '2011', 'date', '2011'], ['KZ'], KAZAKH),
	stated(['lux-kz-2011', '2011', 'EUR', 7_000_000], ['KZ'], KAZAKH, inDollars(17_000_000)),
	stated(['lux-counted-until', '2012-10', 'date', '2012-10'], REPUBLICS, KAZAKH),
	stated(['lux-months', TEN_MONTHS, 'months', 10], REPUBLICS, KAZAKH),
	stated(['lux-kz-2012', TEN_MONTHS, 'EUR', 3_300_000], ['KZ'], KAZAKH),
	derived(['lux-kz-change', '2010/2011', 'percent'], ['KZ'], {
		op: 'growth',
		of: ['lux-kz-2011', 'lux-kz-2010']
	}),
	ratio('lux-be-times', ['BE', 'KZ'], ['goods-2011', 'lux-kz-2011'])
];

/** The same trade in the dollar series: whole years, whole millions, another currency. A note, never a chart. */
const dollars: readonly FactRow[] = [
	stated(['lux-usd-kz-2010', '2010', 'USD', 11_000_000], ['KZ'], SERIES),
	stated(['lux-usd-kz-2011', '2011', 'USD', 17_000_000], ['KZ'], SERIES),
	stated(['lux-usd-kz-2012', '2012', 'USD', 7_000_000], ['KZ'], SERIES),
	derived(['lux-usd-change', '2010/2011', 'percent'], ['KZ'], {
		op: 'growth',
		of: ['lux-usd-kz-2011', 'lux-usd-kz-2010']
	}),
	stated(['lux-usd-uz-2012', '2012', 'USD', 4_000_000], ['UZ'], SERIES),
	stated(['lux-usd-tm-2012', '2012', 'USD', 3_000_000], ['TM'], SERIES),
	stated(['lux-usd-imports', '2008/2014', 'USD', 0], REPUBLICS, SERIES)
];

/** The other four, for ten months; and the sum that the paper prints once for two of them. */
const others: readonly FactRow[] = [
	stated(['lux-uz-tm-2012', TEN_MONTHS, 'EUR', 2_000_000], ['UZ', 'TM'], TRADE),
	stated(['lux-kg-2012', TEN_MONTHS, 'EUR', 208_000], ['KG'], TRADE),
	stated(['lux-tj-2012', TEN_MONTHS, 'EUR', 585_000], ['TJ'], TRADE),
	derived(['lux-uz-tm-each', TEN_MONTHS, 'EUR'], ['UZ', 'TM'], {
		op: 'sum',
		of: ['lux-uz-tm-2012', 'lux-uz-tm-2012']
	}),
	derived(['lux-five-each', TEN_MONTHS, 'EUR'], REPUBLICS, {
		op: 'sum',
		of: ['lux-kz-2012', 'lux-uz-tm-2012', 'lux-uz-tm-2012', 'lux-kg-2012', 'lux-tj-2012']
	}),
	derived(['lux-five-together', TEN_MONTHS, 'EUR'], REPUBLICS, {
		op: 'sum',
		of: ['lux-kz-2012', 'lux-uz-tm-2012', 'lux-kg-2012', 'lux-tj-2012']
	}),
	stated(['lux-goods-groups', '2012', 'count', 6], REPUBLICS, TRADE),
	said(['lux-imports', '2012'], REPUBLICS, [...TRADE, ...SERIES])
];

const INVESTMENT = { kind: 'investment' } as const;

/** What Luxembourg put into Kazakhstan, by the paper; and two later things to hold beside it. */
const investment: readonly FactRow[] = [
	stated(['lux-investment', '2011', 'EUR', 18_900_000], ['KZ'], TRADE, INVESTMENT),
	ratio('lux-investment-times', ['KZ'], ['lux-investment', 'lux-kz-2011'], INVESTMENT),
	said(['lux-investment-why', '2011'], ['KZ', 'UZ'], TRADE, {
		...INVESTMENT,
		...row.against(row.word(from('steelonthenet', 'britannica-steel')))
	}),
	stated(
		['lux-gross-inflow', '2005/2024', 'USD', 2_900_000_000],
		['KZ'],
		[{ source: 'astana-times-2024' }],
		INVESTMENT
	),
	stated(['lux-gross-from', '2005', 'date', '2005'], ['KZ'], [{ source: 'astana-times-2024' }], INVESTMENT),
	stated(
		['lux-blacklist-off', '2015-01-01', 'date', '2015-01-01'],
		['KZ'],
		[{ source: 'wort-2017' }],
		INVESTMENT
	)
];

/** How many people the two partners had, and what each of their inhabitants sold, so to speak. */
const perHead: readonly FactRow[] = [
	row.valued(
		'be-people',
		'geography',
		['count', 11_000_638, '2011-01-01'],
		['BE'],
		from('eurostat-population')
	),
	row.valued('lux-people', 'geography', ['count', 512_353, '2011-02-01'], ['LU'], from('paperjam-2012')),
	ratio('lux-people-times', ['BE'], ['be-people', 'lux-people'], { kind: 'geography' }),
	ratio('lux-per-head', ['KZ'], ['lux-kz-2011', 'lux-people'], { unit: 'EUR' }),
	ratio('be-per-head', ['BE', 'KZ'], ['goods-2011', 'be-people'], { unit: 'EUR' })
];

/** Chapter 7: the smaller partner's small sums, and what it deals in instead. */
export const luxembourg: readonly FactRow[] = [
	...luxembourgSteel,
	...kazakhstan,
	...dollars,
	...others,
	...investment,
	...luxembourgPlans,
	...perHead
];
