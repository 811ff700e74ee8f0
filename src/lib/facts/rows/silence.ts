import { from, paper } from './cite';
import * as row from './row';
import { silenceDeals } from './silence-deals';
import { REPUBLICS, type Cite, type Country, type FactKind, type FactRow, type Unit } from '../types';
import { silenceValues } from './silence-values';
import { visits, visitStops, visitsUndated } from './visits';
import { visitsCounted } from './visits-counted';

type Where = [period: string, about: readonly Country[]];

/** Something said, without a number. */
const said = (
	id: string,
	kind: FactKind,
	[period, about]: Where,
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow => row.said(`silence-${id}`, kind, about, cites, { period, ...more });

/** A number or a date that a source gives. */
const stated = (
	id: string,
	[value, unit]: [number | string, Unit],
	[period, about]: Where,
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow => row.valued(`silence-${id}`, 'relations', [unit, value, period], about, cites, more);

const GAP = '1998-04/2006-03';
const BE_ALL: readonly Country[] = ['BE', ...REPUBLICS];

/** Months from one visit to the next: with every hat counted, and with none. */
const months = (id: string, from: string, to: string, period: string): FactRow =>
	row.derived(`silence-${id}`, 'relations', ['months', period], BE_ALL, {
		op: 'months-between',
		of: [from, to]
	});

/** The gap, how long it was, and what stands behind it. */
const gap: readonly FactRow[] = [
	said(
		'first-visit',
		'visit',
		['1998-04', BE_ALL],
		[paper('politics-1')],
		row.against(row.word(from('trends-1996')))
	),
	stated('first-after', [6, 'years'], ['1992/1998', BE_ALL], [paper('politics-1')]),
	said('mission-contacts', 'trade', ['1996-06', ['BE', 'KZ', 'UZ']], from('trends-mission-1996')),
	stated('baku', ['1998-04-14', 'date'], ['1998-04-14', ['BE']], from('aliyev-library-1998', 'knack-1998'), {
		kind: 'event'
	}),
	months('months', 'dehaene-visit', 'visit-de-gucht-tour', GAP),
	months('to-michel', 'dehaene-visit', 'visit-michel', '1998-04/2001-10'),
	months('from-michel', 'visit-michel', 'visit-de-gucht-tour', '2001-10/2006-03'),
	months('own', 'dehaene-visit', 'visit-de-gucht-return', '1998-04/2007-12'),
	stated('years', [8, 'years'], [GAP, BE_ALL], from('jamestown-1998', 'akorda-2006'), {
		hedge: 'about',
		...row.against({ value: 10, unit: 'years', cites: [paper('politics-2')] })
	}),
	said(
		'michel-errand',
		'relations',
		['2001-10-31', ['BE', 'UZ', 'TM', 'TJ']],
		[...from('rferl-tashkent-2001', 'rferl-ashgabat-2001', 'rferl-dushanbe-2001')]
	),
	said('dutch-dinner', 'relations', ['2002-11-27', ['KZ']], from('nl-royal-2002')),
	said('cause', 'relations', [GAP, ['BE', 'KZ']], [paper('politics-2'), ...from('knack-2004')]),
	said(
		'thaw',
		'relations',
		['2004/2006', ['BE', 'KZ']],
		[paper('politics-2')],
		row.against(row.word(from('knack-2004')))
	)
];

/** De Gucht's two trips, for the OSCE and for Belgium. */
const deGucht: readonly FactRow[] = [
	stated(
		'osce-chair',
		['2006', 'date'],
		['2006', ['BE']],
		[paper('politics-3'), ...from('akorda-2006', 'osce-january-2006')],
		{ kind: 'event' }
	),
	stated('osce-priorities', [15, 'count'], ['2006', BE_ALL], [paper('politics-3')]),
	said('osce-headline', 'relations', ['2006', ['BE']], from('osce-january-2006')),
	said('reforms', 'relations', ['2006', BE_ALL], [paper('politics-3'), ...from('akorda-2006')]),
	said('dictator', 'relations', ['2006', ['TM']], [paper('politics-3')]),
	stated('four-cases', [4, 'count'], ['2006-03-29', ['BE', 'TM']], from('osce-ashgabat-2006')),
	said('uzbek-talks', 'relations', ['2006', ['BE', 'UZ']], [paper('politics-3'), ...from('osce-2006')]),
	said('andijan', 'relations', ['2005/2006', ['UZ']], [paper('politics-3'), ...from('osce-2006')]),
	said('ngos', 'relations', ['2006', ['BE', 'UZ']], [paper('politics-3'), ...from('osce-2006')]),
	said('uzbek-account', 'relations', ['2006', ['BE', 'UZ']], from('openpr-2006')),
	said('verhofstadt', 'relations', ['2007', ['BE', 'TM']], [paper('politics-4'), ...from('vremya-2007')]),
	said(
		'first-eu-nato',
		'relations',
		['2007', ['TM']],
		[paper('politics-4'), ...from('caci-2007', 'us-embassy-2007')]
	),
	said('no-breakthrough', 'relations', ['2007', ['BE', 'TM']], from('caci-2007')),
	said('businessmen', 'relations', ['2007', ['BE', 'TM']], [paper('politics-4')]),
	said('opening-up', 'relations', ['2007', ['BE', 'TM']], [paper('politics-4')]),
	said('memorandum', 'relations', ['2008', ['BE', 'TM']], [paper('politics-4')])
];

/** The crowded years, and Luxembourg's part in them. */
const crowded: readonly FactRow[] = [
	stated('tj-investment', ['2009-02', 'date'], ['2009-02', ['BE', 'LU', 'TJ']], from('asia-plus-2009'), {
		kind: 'treaty'
	}),
	stated('tj-tax', ['2009-02', 'date'], ['2009-02', ['BE', 'TJ']], from('asia-plus-2009'), {
		kind: 'treaty'
	}),
	said('tj-memorandum', 'treaty', ['2009-02', ['BE', 'TJ']], from('asia-plus-2009')),
	stated('kabul', ['2009-06-01', 'date'], ['2009-06-01', ['BE']], from('vrt-2009'), { kind: 'event' }),
	stated('lux-years', [5, 'years'], ['2008/2013', ['LU', ...REPUBLICS]], [paper('politics-8')]),
	said('juncker-treaty', 'treaty', ['2008', ['LU', 'KZ']], from('lu-government-2008')),
	stated('asselborn-stops', [3, 'count'], ['2010', ['LU', ...REPUBLICS]], from('lu-government-2010'), {
		kind: 'visit',
		...row.against({ value: 5, unit: 'count', cites: [paper('politics-9')] })
	}),
	said('asselborn-first', 'visit', ['2023', ['LU', 'KZ']], from('kazinform-2023')),
	said(
		'declaration',
		'treaty',
		['2011-06', ['LU', 'TJ']],
		[paper('politics-10'), ...from('lu-government-2011')]
	),
	said('juncker-rights', 'relations', ['2011-06', ['LU', 'TJ']], from('lu-government-2011')),
	said('bank', 'relations', ['2011-12', ['LU', 'TJ']], [paper('politics-10')]),
	stated('rahmon-germany', ['2011-12-12', 'date'], ['2011-12-12/2011-12-13', ['TJ']], from('fergana-2011'), {
		kind: 'event'
	}),
	said('massimov-office', 'relations', ['2012', ['KZ']], from('belta-2014')),
	said('nobody-invited', 'relations', ['2011-01', ['BE', 'UZ']], from('euobserver-2011'))
];

/** Chapter 3: who went to see whom, in whose name, and the years in which nobody did. */
export const silence: readonly FactRow[] = [
	...gap,
	...visits,
	...visitStops,
	...visitsUndated,
	...visitsCounted,
	...silenceValues,
	...deGucht,
	...crowded,
	...silenceDeals
];
