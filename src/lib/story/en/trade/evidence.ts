import type { EvidenceWords } from '../../types';
import { tradeBusiness } from './evidence-business';
import { tradeTable } from './evidence-table';

const swings: EvidenceWords = {
	'trade-tj-high-year': {
		label: 'Peak of purchases from Tajikistan',
		says: 'In {trade-tj-high-year} the series has {usd-imports-tj-2006}, its highest value for Tajikistan.'
	},
	'trade-tj-low-year': {
		label: 'Low point of purchases from Tajikistan',
		says: 'In {trade-tj-low-year} the series has {usd-imports-tj-2009}, for the first time so little.'
	},
	'trade-tj-swing': {
		label: 'Fall of purchases from Tajikistan',
		says: '{usd-imports-tj-2006} against {usd-imports-tj-2009}: about {trade-tj-swing} times as much.',
		note: 'Rough: both values are rounded to whole millions, so the true ratio may be anything from sixteen to forty-nine.'
	},
	'trade-kz-before-fall': {
		label: 'Year before purchases from Kazakhstan fell',
		says: 'In {trade-kz-before-fall} the series has {usd-imports-kz-2008}.'
	},
	'trade-kz-leap': {
		label: 'Year in which purchases from Kazakhstan leapt',
		says: 'In {trade-kz-leap} the series has {usd-imports-kz-2012}, after {usd-imports-kz-2011} the year before.'
	},
	'trade-kz-fall-times': {
		label: 'Fall of purchases from Kazakhstan',
		says: '{usd-imports-kz-2008} against {usd-imports-kz-2009}: about {trade-kz-fall-times} times as much.'
	},
	'trade-kz-leap-times': {
		label: 'Leap of purchases from Kazakhstan',
		says: '{usd-imports-kz-2012} against {usd-imports-kz-2011}: about {trade-kz-leap-times} times as much.'
	}
};

export const evidence: EvidenceWords = { ...tradeTable, ...swings, ...tradeBusiness };
