import { REPUBLICS, type Republic } from '$lib/facts';
import { balanceId, eurosId, rankId, type Flow } from '$lib/facts/trade-ids';
import type { EvidenceWords, FactWords } from '../../types';

const NAMES: Readonly<Record<Republic, string>> = {
	KZ: 'Kazakhstan',
	UZ: 'Uzbekistan',
	TM: 'Turkmenistan',
	KG: 'Kyrgyzstan',
	TJ: 'Tajikistan'
};
const FLOWS: readonly Flow[] = ['exports', 'imports'];
const way = (flow: Flow) => (flow === 'exports' ? 'exports to' : 'imports from');

/** Facts of the table that this chapter brings; Kazakhstan's exports belong to the chapter on exports. */
const own = (id: string) => id.startsWith('trade-');

const euros = FLOWS.flatMap((flow) =>
	REPUBLICS.map((republic): [string, FactWords] => {
		const id = eurosId(flow, republic);
		return [
			id,
			{
				label: `Belgian ${way(flow)} ${NAMES[republic]}`,
				says: `The paper’s table, by the National Bank of Belgium, comes to {${id}|full} when read as thousands.`,
				choice:
					'Read as thousands, like the whole table: as whole euros it would contradict the paper’s own text by a factor of {trade-heading-factor}.',
				versions: ['As printed, in a column headed euros']
			}
		];
	})
);

const disputed: Readonly<Partial<Record<Republic, true>>> = { KG: true, TJ: true };

const ranks = FLOWS.flatMap((flow) =>
	REPUBLICS.map((republic): [string, FactWords] => {
		const id = rankId(flow, republic);
		const among = flow === 'exports' ? 'export markets' : 'suppliers';
		const words: FactWords = {
			label: `Place of ${NAMES[republic]} among Belgium’s ${among}`,
			says: `The paper’s first table ranks it {${id}}, by the National Bank of Belgium.`
		};
		if (flow === 'imports' || !disputed[republic]) return [id, words];
		return [
			id,
			{
				...words,
				choice: 'The paper’s rank is drawn, and the other beside it, hollow: another measure, other books.',
				versions: ['By the dollar series']
			}
		];
	})
);

const seriesRanks = (['KG', 'TJ'] as const).map((republic): [string, FactWords] => [
	`${rankId('exports', republic)}-series`,
	{
		label: `Place of ${NAMES[republic]} among Belgium’s export markets, in dollars`,
		says: `Counted in the dollar series, ${NAMES[republic]} is {${rankId('exports', republic)}-series}.`
	}
]);

const balances = REPUBLICS.map((republic): [string, FactWords] => [
	balanceId(republic),
	republic === 'TJ'
		? {
				label: 'Belgium’s trade deficit with Tajikistan',
				says: 'Belgium bought for {trade-imports-tj} and sold for {trade-exports-tj}. The difference is {trade-balance-tj}.',
				note: 'By the paper’s table. The dollar series has both sides level in this year, at {usd-exports-tj-2011}.'
			}
		: {
				label: `Belgium’s trade surplus with ${NAMES[republic]}`,
				says: `Belgium sold for {${eurosId('exports', republic)}} and bought for {${eurosId('imports', republic)}}. The difference is {${balanceId(republic)}}.`
			}
]);

const sums: EvidenceWords = {
	'trade-exports-total': {
		label: 'Belgian exports to the five republics together',
		says: 'The five amounts of the paper’s table make {trade-exports-total|full}.',
		note: 'Our sum, read as thousands.'
	},
	'trade-imports-total': {
		label: 'Belgian imports from the five republics together',
		says: 'The five amounts of the paper’s table make {trade-imports-total|full}.',
		note: 'Our sum, read as thousands.'
	},
	'trade-exports-others': {
		label: 'Belgian exports to the four without Kazakhstan',
		says: '{trade-exports-total} less {goods-2011-table} leaves {trade-exports-others}.'
	},
	'trade-imports-others': {
		label: 'Belgian imports from the four without Kazakhstan',
		says: '{trade-imports-total} less {trade-imports-kz} leaves {trade-imports-others}.'
	},
	'trade-exports-kz-share': {
		label: 'Kazakhstan’s share of Belgian exports to the five',
		says: '{goods-2011-table} of {trade-exports-total} is {trade-exports-kz-share}.',
		note: 'The slip in the heading doesn’t touch shares: it cancels out.'
	},
	'trade-imports-kz-share': {
		label: 'Kazakhstan’s share of Belgian imports from the five',
		says: '{trade-imports-kz} of {trade-imports-total} is {trade-imports-kz-share}.'
	},
	'trade-exports-times-imports': {
		label: 'Exports against imports',
		says: '{trade-exports-total} is about {trade-exports-times-imports} times {trade-imports-total}.'
	},
	'trade-tj-times': {
		label: 'Purchases from Tajikistan against sales',
		says: '{trade-imports-tj} is about {trade-tj-times} times {trade-exports-tj}.'
	},
	'trade-tj-places-down': {
		label: 'Places between Tajikistan the supplier and Tajikistan the customer',
		says: 'From {trade-rank-imports-tj} down to {trade-rank-exports-tj}: {trade-tj-places-down} places.'
	},
	'trade-kz-places-up': {
		label: 'Places between Kazakhstan the supplier and Kazakhstan the customer',
		says: 'From {trade-rank-imports-kz} up to {goods-rank-2011}: {trade-kz-places-up} places.'
	},
	'trade-heading-factor': {
		label: 'How far off the table’s heading is',
		says: 'Read as meant, each amount is {trade-heading-factor} times what the heading makes of it.'
	},
	'trade-text-gap': {
		label: 'Difference between the paper’s table and its text, exports to Kazakhstan',
		says: 'The table has {goods-2011-table} and the text {goods-2011}. The difference is about a million.',
		note: 'The National Bank of Belgium counts goods in two ways. That this explains the gap is our inference. The text’s figure is rounded to a whole million: its own growth rate makes it a little larger, and the gap smaller.'
	}
};

/** Words for what the paper's two tables say, and for what follows from them. */
export const tradeTable: EvidenceWords = {
	...Object.fromEntries([...euros, ...ranks].filter(([id]) => own(id))),
	...Object.fromEntries([...seriesRanks, ...balances]),
	...sums
};
