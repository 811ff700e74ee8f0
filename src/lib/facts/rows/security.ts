import { from, passages } from './cite';
import * as row from './row';
import type { Arithmetic, Country, FactRow, Unit } from '../types';

type Cites = FactRow['cites'];

/** The two paragraphs of the paper that the chapter rests on, and the footnote that names a senator's question. */
const BELGIUM = passages('security-1');
const BOTH = passages('security-2');
const QUESTION = passages('note-4');

const REGION: readonly Country[] = ['BE', 'LU', 'KZ', 'UZ', 'TM', 'KG', 'TJ'];

/** Chapter 9: soldiers, small sums, and by whose hand they go. */
export const security: readonly FactRow[] = [
	{ ...count('security-troops', 265, '2012/2013', BELGIUM), hedge: 'about' },
	date('security-counted-first', '2011-06', ['BE'], from('aviation-week-2011')),
	count('security-troops-2011', 585, '2011-06', from('aviation-week-2011')),
	date('security-counted-second', '2012-09', ['BE'], from('b2-2012')),
	count('security-troops-2012', 578, '2012-09', from('b2-2012')),
	{ ...count('security-airport', 270, '2012-09', from('b2-2012')), hedge: 'about' },
	date('security-counted-third', '2012-10', ['BE'], from('ria-2012', 'brf-2012')),
	derived('security-without-airport', 'count', '2012-10', ['BE'], {
		op: 'difference',
		of: ['security-troops-2012', 'security-airport']
	}),
	{
		...count('security-remaining', 300, '2012-10', from('ria-2012')),
		hedge: 'about',
		...disputed(400, from('brf-2012'))
	},
	date('security-airport-handed', '2012-09-30', ['BE'], from('ria-2012', 'brf-2012')),

	count('security-places', 3, '2012', [...BELGIUM, ...from('vrt-2012', 'ria-2012')]),
	says('security-kabul', '2003/2012', ['BE'], from('vrt-2012', 'ria-2012')),
	says('security-kunduz', '2012', ['BE'], from('vrt-2012', 'levif-2013')),
	says('security-kandahar', '2012', ['BE'], from('vrt-2012', 'ria-2012')),
	{
		...count('security-jets', 6, '2012', from('ria-2012', 'brf-2012')),
		...disputed(4, from('vrt-2012', 'aviation-week-2013'))
	},
	says('security-mazar', '2012/2013', ['BE'], from('vrt-2012', 'brf-2012', 'levif-2013')),

	says('security-contact', '2013', REGION, BELGIUM),
	count('security-dushanbe', 24, '2012-07-27', from('b2-2012'), ['BE', 'TJ']),
	count('security-luxembourgers', 10, '2012-07-27', from('b2-2012'), ['LU', 'TJ']),
	date('security-dushanbe-date', '2012-07-27', ['BE', 'LU', 'TJ'], from('b2-2012')),

	says('security-interest', '2013', REGION, BELGIUM),
	date('security-horizon', '2014', ['BE'], [...BELGIUM, ...from('vrt-2012', 'levif-2013')]),
	date('security-kunduz-left', '2013-10-06', ['BE'], from('levif-2013')),
	count('security-kunduz-last', 28, '2013-10-06', from('levif-2013')),
	says('security-after-horizon', '2015-07', ['BE'], from('people-daily-2015')),

	says('security-indirect', '2013', REGION, BOTH),

	says('security-budget-line', '2007/2011', ['BE', 'KG', 'TJ'], [...BELGIUM, ...QUESTION]),
	derived('security-be-total', 'EUR', '2007/2011', ['BE', 'KG', 'TJ'], {
		op: 'sum',
		of: ['aid-kg-early-warning', 'aid-tj-mines']
	}),
	derived('security-total', 'EUR', '2007/2011', ['BE', 'LU', 'KG', 'TJ'], {
		op: 'sum',
		of: ['security-be-total', 'aid-tj-border-guards']
	}),
	{ ...count('security-caucasus', 1_483_218, '2011', from('senate-2012')), unit: 'EUR' },
	count('security-caucasus-projects', 3, '2011', from('senate-2012')),
	derived('security-caucasus-times', 'ratio', '2011', ['BE', 'KG', 'TJ'], {
		op: 'ratio',
		of: ['security-caucasus', 'security-be-total']
	}),

	date('security-question', '2012-02-15', ['BE', 'KG', 'TJ'], QUESTION),
	date('security-sister-question', '2012-03-29', ['BE'], from('senate-2012')),
	date('security-sister-answer', '2012-07-20', ['BE'], from('senate-2012'))
];

function count(
	id: string,
	value: number,
	period: string,
	cites: Cites,
	about: readonly Country[] = ['BE']
): FactRow {
	return row.valued(id, 'security', ['count', value, period], about, cites);
}

/** Another count that another source gives. */
function disputed(value: number, cites: Cites): Partial<FactRow> {
	return row.against({ value, unit: 'count', cites });
}

function date(id: string, value: string, about: readonly Country[], cites: Cites): FactRow {
	return row.dated(id, 'security', value, about, cites);
}

/** Something said that is no number. */
function says(id: string, period: string, about: readonly Country[], cites: Cites): FactRow {
	return row.said(id, 'security', about, cites, { period });
}

function derived(id: string, unit: Unit, period: string, about: readonly Country[], by: Arithmetic): FactRow {
	return row.derived(id, 'security', [unit, period], about, by);
}
