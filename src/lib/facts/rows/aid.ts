import { PAPER_YEAR, passages } from './cite';
import { dated, derived, valued } from './row';
import type { Arithmetic, Country, FactRow, Unit } from '../types';

/** The passages of the paper that the chapter rests on, with the footnotes that name their sources. */
const SECURITY_BE = passages('security-1', 'note-4');
const SECURITY_LU = passages('security-2', 'note-5');
const ANSWER = passages('note-4');
const DEVELOPMENT_BE = passages('development-1', 'note-6');
const DEVELOPMENT_LU = passages('development-2');

type Cites = FactRow['cites'];

const ALL: readonly Country[] = ['BE', 'LU', 'UZ', 'TM', 'KG', 'TJ'];

export const aid: readonly FactRow[] = [
	grant('aid-uz-villages', 696_092, '2010/2012', ['LU', 'UZ'], DEVELOPMENT_LU),
	year('aid-villages-from', '2010', ['LU', 'UZ'], DEVELOPMENT_LU),
	year('aid-villages-to', '2012', ['LU', 'UZ'], DEVELOPMENT_LU),

	grant('aid-tm-bankers', 98_100, '2008', ['BE', 'TM'], DEVELOPMENT_BE),
	year('aid-bankers-year', '2008', ['BE', 'TM'], DEVELOPMENT_BE),

	{
		...grant('aid-kg-2010', 713_800, '2010', ['BE', 'KG'], DEVELOPMENT_BE),
		parts: { of: ['aid-kg-humanitarian', 'aid-kg-private-sector'], gap: 'aid-kg-gap' }
	},
	grant(
		'aid-kg-humanitarian',
		600_000,
		'2010-06',
		['BE', 'KG'],
		[...DEVELOPMENT_BE, { source: 'levif-2010' }]
	),
	grant('aid-kg-private-sector', 113_000, '2010', ['BE', 'KG'], DEVELOPMENT_BE),
	sum('aid-kg-parts', '2010', ['BE', 'KG'], ['aid-kg-humanitarian', 'aid-kg-private-sector']),
	difference('aid-kg-gap', ['aid-kg-2010', 'aid-kg-parts']),
	difference('aid-kg-private-sector-if-whole', ['aid-kg-2010', 'aid-kg-humanitarian']),
	year('aid-kg-year', '2010', ['BE', 'KG'], DEVELOPMENT_BE),

	grant('aid-kg-early-warning', 150_000, '2007/2011', ['BE', 'KG'], SECURITY_BE),
	grant('aid-tj-mines', 83_000, '2007/2011', ['BE', 'TJ'], SECURITY_BE),
	year('aid-answer-from', '2007', ['BE', 'KG', 'TJ'], ANSWER),
	year('aid-answer-to', '2011', ['BE', 'KG', 'TJ'], ANSWER),

	grant('aid-tj-border-guards', 100_000, '2009', ['LU', 'TJ'], SECURITY_LU),
	year('aid-border-guards-year', '2009', ['LU', 'TJ'], SECURITY_LU),
	grant('aid-tj-clinics', 688_000, '2012/2015', ['LU', 'TJ'], DEVELOPMENT_LU),
	year('aid-clinics-from', '2012', ['LU', 'TJ'], DEVELOPMENT_LU),
	year('aid-clinics-to', '2015', ['LU', 'TJ'], DEVELOPMENT_LU),

	sum('aid-kg-total', '2007/2011', ['BE', 'KG'], ['aid-kg-2010', 'aid-kg-early-warning']),
	sum(
		'aid-tj-total',
		'2007/2015',
		['BE', 'LU', 'TJ'],
		['aid-tj-mines', 'aid-tj-border-guards', 'aid-tj-clinics']
	),
	sum(
		'aid-be-total',
		'2007/2011',
		['BE', 'TM', 'KG', 'TJ'],
		['aid-tm-bankers', 'aid-kg-2010', 'aid-kg-early-warning', 'aid-tj-mines']
	),
	sum(
		'aid-lu-total',
		'2009/2015',
		['LU', 'UZ', 'TJ'],
		['aid-uz-villages', 'aid-tj-border-guards', 'aid-tj-clinics']
	),
	sum('aid-total', '2007/2015', ALL, ['aid-be-total', 'aid-lu-total']),
	derived('aid-grants', 'aid', ['count', '2007/2015'], ALL, {
		op: 'count',
		of: [
			'aid-uz-villages',
			'aid-tm-bankers',
			'aid-kg-2010',
			'aid-kg-early-warning',
			'aid-tj-mines',
			'aid-tj-border-guards',
			'aid-tj-clinics'
		]
	}),
	perHead('aid-be-per-head', ['BE'], ['aid-be-total', 'be-people'], 'EUR'),
	perHead('aid-lu-per-head', ['LU'], ['aid-lu-total', 'lux-people'], 'EUR'),
	perHead('aid-lu-times', ['BE', 'LU'], ['aid-lu-per-head', 'aid-be-per-head'], 'ratio'),

	valued(
		'aid-lab-countries',
		'aid',
		['count', 18, PAPER_YEAR],
		['LU', 'KZ', 'UZ', 'TM', 'KG', 'TJ'],
		DEVELOPMENT_LU
	),
	valued(
		'aid-lab-reference-countries',
		'aid',
		['count', 24, '2009'],
		['LU'],
		[{ source: 'lu-government-2009' }]
	),
	year('aid-banks-since', '2002', ['LU', 'UZ'], DEVELOPMENT_LU),
	year(
		'aid-banks-offer',
		'2008-06',
		['LU', 'KZ'],
		[...passages('politics-8'), { source: 'lu-government-2008' }]
	),

	againstExports('aid-export-days', 'days', { op: 'days-of-year', of: ['aid-total', 'goods-2011-table'] }),
	againstExports('aid-export-times', 'ratio', { op: 'ratio', of: ['goods-2011-table', 'aid-total'] })
];

/** A sum of money in euros that a source states. */
function grant(id: string, value: number, period: string, about: readonly Country[], cites: Cites): FactRow {
	return valued(id, 'aid', ['EUR', value, period], about, cites);
}

/** A date as exact as the source gives it. */
function year(id: string, value: string, about: readonly Country[], cites: Cites): FactRow {
	return dated(id, 'aid', value, about, cites);
}

/** Euros that we added up. */
function sum(id: string, period: string, about: readonly Country[], of: readonly string[]): FactRow {
	return derived(id, 'aid', ['EUR', period], about, { op: 'sum', of });
}

/** What is left of the Kyrgyz grant of 2010. */
function difference(id: string, of: readonly [string, string]): FactRow {
	return derived(id, 'aid', ['EUR', '2010'], ['BE', 'KG'], { op: 'difference', of });
}

/** What a partner's priced grants come to for each of its inhabitants. */
function perHead(id: string, about: readonly Country[], of: readonly [string, string], unit: Unit): FactRow {
	return derived(id, 'aid', [unit, '2007/2015'], about, { op: 'ratio', of }, { hedge: 'about' });
}

/** All priced aid against one year's exports of goods to Kazakhstan. */
function againstExports(id: string, unit: Unit, by: Arithmetic): FactRow {
	return derived(id, 'aid', [unit, '2011'], ['BE', 'LU', 'KZ'], by);
}
