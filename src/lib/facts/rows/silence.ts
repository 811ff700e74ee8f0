import { from, paper } from './cite';
import * as row from './row';
import { silenceDeals } from './silence-deals';
import { REPUBLICS, type Cite, type Country, type FactKind, type FactRow, type Unit } from '../types';
import { visitsEast, visitsWest } from './visits';
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

/** The gap, how long it was, and what stands behind it. */
const gap: readonly FactRow[] = [
	stated('first-after', [6, 'years'], ['1992/1998', BE_ALL], [paper('politics-1')]),
	row.derived('silence-months', 'relations', ['months', GAP], BE_ALL, {
		op: 'months-between',
		of: ['dehaene-visit', 'visit-de-gucht-tour']
	}),
	stated('years', [8, 'years'], [GAP, BE_ALL], from('jamestown-1998', 'akorda-2006'), {
		hedge: 'about',
		...row.against({ value: 10, unit: 'years', cites: [paper('politics-2')] })
	}),
	said('cause', 'relations', [GAP, ['BE', 'KZ']], [paper('politics-2'), ...from('knack-2004')]),
	said(
		'thaw',
		'relations',
		['2004/2006', ['BE', 'KZ']],
		[paper('politics-2')],
		row.against(row.word(from('knack-2004')))
	),
	stated('philippe-three', [3, 'count'], ['1992/2013', ['BE', 'KZ']], from('qazinform-king-2025'))
];

/** What was said and wanted on the visits. */
const errands: readonly FactRow[] = [
	stated(
		'osce-chair',
		['2006', 'date'],
		['2006', ['BE']],
		[paper('politics-3'), ...from('akorda-2006', 'osce-january-2006')],
		{ kind: 'event' }
	),
	stated('osce-priorities', [15, 'count'], ['2006', BE_ALL], [paper('politics-3')]),
	said('osce-headline', 'relations', ['2006', ['BE']], from('osce-january-2006')),
	said('reforms', 'relations', ['2006', BE_ALL], [paper('politics-3')]),
	said('uzbek-talks', 'relations', ['2006', ['BE', 'UZ']], [paper('politics-3'), ...from('osce-2006')]),
	said('andijan', 'relations', ['2005/2006', ['UZ']], [paper('politics-3'), ...from('osce-2006')]),
	said('ngos', 'relations', ['2006', ['BE', 'UZ']], [paper('politics-3'), ...from('osce-2006')]),
	said('verhofstadt', 'relations', ['2007', ['BE', 'TM']], [paper('politics-4'), ...from('vremya-2007')]),
	said(
		'first-eu-nato',
		'relations',
		['2007', ['TM']],
		[paper('politics-4'), ...from('caci-2007', 'us-embassy-2007')]
	),
	said('businessmen', 'relations', ['2007', ['BE', 'TM']], [paper('politics-4')]),
	said('opening-up', 'relations', ['2007', ['BE', 'TM']], [paper('politics-4')]),
	said('memorandum', 'relations', ['2008', ['BE', 'TM']], [paper('politics-4')]),
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
	said('bank', 'relations', ['2011-12', ['LU', 'TJ']], [paper('politics-10')]),
	stated('rahmon-germany', ['2011-12-12', 'date'], ['2011-12-12/2011-12-13', ['TJ']], from('fergana-2011'), {
		kind: 'event'
	}),
	said('massimov-office', 'relations', ['2012', ['KZ']], from('belta-2014'))
];

/** Chapter 3: who went to see whom, and the years in which nobody did. */
export const silence: readonly FactRow[] = [
	...gap,
	...visitsEast,
	...visitsWest,
	...visitsCounted,
	...errands,
	...silenceDeals
];
