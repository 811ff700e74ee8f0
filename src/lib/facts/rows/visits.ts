import { from, paper } from './cite';
import { against, dated } from './row';
import type { Cite, Country, FactRow } from '../types';

type When = [from: string, to?: string];

/** A visit, dated by its first day, month or year; its period runs to its last. */
const visit = (
	id: string,
	[first, last]: When,
	about: readonly Country[],
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow =>
	dated(`visit-${id}`, 'visit', first, about, cites, {
		period: last ? `${first}/${last}` : first,
		...more
	});

/** The paper's own date, where a better source has another. */
const paperSays = (value: string, passage: string): Partial<FactRow> =>
	against({ value, unit: 'date', cites: [paper(passage)] });

/** Belgium's and Luxembourg's ministers, and a prince, in Central Asia; the first is told in chapter two. */
export const visitsEast: readonly FactRow[] = [
	visit(
		'de-gucht-tour',
		['2006-03-27', '2006-04-01'],
		['BE', 'KZ', 'UZ', 'TM', 'KG', 'TJ'],
		[paper('politics-3'), ...from('akorda-2006', 'rferl-2006', 'osce-2006')]
	),
	visit('de-gucht-ashgabat', ['2006-03'], ['BE', 'TM'], [paper('politics-3'), ...from('rferl-2006')]),
	visit('de-gucht-bishkek', ['2006-03'], ['BE', 'KG'], from('rferl-2006')),
	visit('de-gucht-dushanbe', ['2006-03-31'], ['BE', 'TJ'], from('rferl-2006')),
	visit(
		'de-gucht-tashkent',
		['2006-04-01'],
		['BE', 'UZ'],
		from('osce-2006'),
		paperSays('2006-03', 'politics-3')
	),
	visit('de-gucht-return', ['2007-12'], ['BE', 'TM'], [paper('politics-4')]),
	visit(
		'juncker',
		['2008-06-26', '2008-06-27'],
		['LU', 'KZ'],
		[paper('politics-8'), ...from('lu-government-2008', 'kazinform-2009')]
	),
	visit(
		'asselborn',
		['2010-03-29', '2010-03-30'],
		['LU', 'UZ', 'TM', 'KG'],
		[paper('politics-9'), ...from('lu-government-2010')]
	),
	visit(
		'philippe',
		['2010-10-18', '2010-10-19'],
		['BE', 'KZ'],
		[paper('politics-5'), ...from('royalist-2010', 'mgorod-2013')]
	)
];

/** Presidents and ministers of the five in Brussels and Luxembourg. */
export const visitsWest: readonly FactRow[] = [
	visit('nazarbayev-2000', ['2000-06'], ['BE', 'KZ'], from('sultanov')),
	visit('nazarbayev-2002', ['2002-11'], ['BE', 'KZ'], from('sultanov')),
	visit('tokayev', ['2004-12'], ['BE', 'KZ'], from('knack-2004')),
	visit('nazarbayev-2006', ['2006-12-04'], ['BE', 'KZ'], from('euractiv-2006', 'astana-times-2014')),
	visit(
		'berdymukhamedov',
		['2007-11-05', '2007-11-07'],
		['BE', 'TM'],
		[paper('politics-4'), ...from('us-embassy-2007', 'vremya-2007', 'rferl-2007')]
	),
	// "A few months" after December: the period is our reading of it.
	visit('turkmen-ministers', ['2008'], ['BE', 'TM'], [paper('politics-4')], {
		period: '2008-01/2008-06'
	}),
	visit(
		'nazarbayev-2010',
		['2010-10-25', '2010-10-26'],
		['BE', 'KZ'],
		[paper('politics-5'), ...from('vrt-2010', 'caci-2010')]
	),
	visit(
		'rahmon',
		['2011-06-09', '2011-06-11'],
		['LU', 'TJ'],
		from('lu-government-2011', 'tj-president-2011'),
		paperSays('2011-12', 'politics-10')
	),
	visit('kazykhanov', ['2011-07-18', '2011-07-20'], ['BE', 'KZ'], from('kz-ministry-2011')),
	visit('massimov', ['2012-05'], ['LU', 'KZ'], [paper('politics-9')])
];
