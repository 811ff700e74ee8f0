import * as row from './row';
import { balanceId, eurosId, rankId, type Flow } from '../trade-ids';
import {
	REPUBLICS,
	type Arithmetic,
	type Cite,
	type FactRow,
	type Republic,
	type Unit,
	type Version
} from '../types';

const RANKS: readonly Cite[] = [{ source: 'paper', passage: 'table-1' }];
const TABLE: readonly Cite[] = [{ source: 'paper', passage: 'table-2' }];
const SERIES: readonly Cite[] = [{ source: 'cow-trade' }];
const YEAR = '2011';

/**
 * The paper's second table, in thousands of euros: what its column headed euros must mean. Exports to Kazakhstan are
 * `goods-2011-table` of the chapter on exports.
 */
const THOUSANDS: Readonly<Record<Flow, Readonly<Partial<Record<Republic, number>>>>> = {
	exports: { UZ: 27_124.41, TM: 18_745.74, KG: 13_138.73, TJ: 798.05 },
	imports: { KZ: 21_195.82, UZ: 8_570.86, TM: 1_651.16, KG: 1_531.47, TJ: 2_460.58 }
};

/** Its first table; Kazakhstan's rank as a market is `goods-rank-2011`. */
const PLACES: Readonly<Record<Flow, Readonly<Partial<Record<Republic, number>>>>> = {
	exports: { UZ: 120, TM: 132, KG: 148, TJ: 187 },
	imports: { KZ: 111, UZ: 133, TM: 150, KG: 151, TJ: 148 }
};

/** Where the dollar series puts a republic far from there. */
const SERIES_PLACES: Readonly<Partial<Record<Republic, number>>> = { KG: 139, TJ: 164 };

const stated = (id: string, unit: Unit, value: number, republic: Republic, cites: readonly Cite[]): FactRow =>
	row.valued(id, 'trade', [unit, value, YEAR], ['BE', republic], cites);

const derived = (id: string, unit: Unit, by: Arithmetic, more?: Partial<FactRow>): FactRow =>
	row.derived(id, 'trade', [unit, YEAR], ['BE', ...REPUBLICS], by, more);

const disputed = (fact: FactRow, versions: readonly Version[]): FactRow => ({
	...fact,
	status: { kind: 'disputed', versions }
});

const entries = (of: Readonly<Partial<Record<Republic, number>>>) =>
	Object.entries(of) as [Republic, number][];

const FLOWS: readonly Flow[] = ['exports', 'imports'];

const euros: readonly FactRow[] = FLOWS.flatMap((flow) =>
	entries(THOUSANDS[flow]).map(([republic, thousands]) =>
		disputed(stated(eurosId(flow, republic), 'EUR', Math.round(thousands * 1000), republic, TABLE), [
			{ value: thousands, unit: 'EUR', cites: TABLE }
		])
	)
);

const ranks: readonly FactRow[] = FLOWS.flatMap((flow) =>
	entries(PLACES[flow]).map(([republic, place]) => {
		const fact = stated(rankId(flow, republic), 'rank', place, republic, RANKS);
		const other = flow === 'exports' ? SERIES_PLACES[republic] : undefined;
		return other ? disputed(fact, [{ value: other, unit: 'rank', cites: SERIES }]) : fact;
	})
);

const seriesRanks = entries(SERIES_PLACES).map(([republic, place]) =>
	stated(`${rankId('exports', republic)}-series`, 'rank', place, republic, SERIES)
);

const all = (flow: Flow) => REPUBLICS.map((republic) => eurosId(flow, republic));

const sums: readonly FactRow[] = FLOWS.flatMap((flow) => [
	derived(`trade-${flow}-total`, 'EUR', { op: 'sum', of: all(flow) }),
	derived(`trade-${flow}-others`, 'EUR', {
		op: 'difference',
		of: [`trade-${flow}-total`, eurosId(flow, 'KZ')]
	}),
	derived(`trade-${flow}-kz-share`, 'percent', {
		op: 'share',
		of: [eurosId(flow, 'KZ'), `trade-${flow}-total`]
	})
]);

const balances: readonly FactRow[] = REPUBLICS.map((republic) => {
	const [sold, bought] = [eurosId('exports', republic), eurosId('imports', republic)];
	// The one deficit is worked out the other way round, so that it is an amount, too.
	const of: readonly [string, string] = republic === 'TJ' ? [bought, sold] : [sold, bought];
	return derived(balanceId(republic), 'EUR', { op: 'difference', of }, { about: ['BE', republic] });
});

/** The paper's two tables of 2011, and what follows from them. */
export const tradeTable: readonly FactRow[] = [
	...euros,
	...sums,
	derived(
		'trade-exports-times-imports',
		'ratio',
		{ op: 'ratio', of: ['trade-exports-total', 'trade-imports-total'] },
		{ hedge: 'about' }
	),
	...balances,
	derived(
		'trade-tj-times',
		'ratio',
		{ op: 'ratio', of: [eurosId('imports', 'TJ'), eurosId('exports', 'TJ')] },
		{ about: ['BE', 'TJ'], hedge: 'about' }
	),
	...ranks,
	...seriesRanks,
	derived(
		'trade-tj-places-down',
		'count',
		{ op: 'difference', of: [rankId('exports', 'TJ'), rankId('imports', 'TJ')] },
		{ about: ['BE', 'TJ'] }
	),
	derived(
		'trade-kz-places-up',
		'count',
		{ op: 'difference', of: [rankId('imports', 'KZ'), rankId('exports', 'KZ')] },
		{ about: ['BE', 'KZ'] }
	),
	derived(
		'trade-heading-factor',
		'ratio',
		{ op: 'ratio', of: ['goods-2011-table', 'goods-2011-printed'] },
		{ about: ['BE', 'KZ'] }
	),
	derived(
		'trade-text-gap',
		'EUR',
		{ op: 'difference', of: ['goods-2011-table', 'goods-2011'] },
		{ about: ['BE', 'KZ'] }
	)
];
