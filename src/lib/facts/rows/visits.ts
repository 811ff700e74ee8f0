import { from, paper } from './cite';
import { against, dated, said, valued } from './row';
import type { Cite, Country, FactRow } from '../types';
import { VISITS } from '../visits';

/** When a visit was, by its first day, month or year (and its last), and who says so. */
interface Dated {
	when: readonly [first: string, last?: string];
	cites: readonly Cite[];
	more?: Partial<FactRow>;
}

/** The paper's own date, where a better source has another. */
const paperSays = (value: string, passage: string): Partial<FactRow> =>
	against({ value, unit: 'date', cites: [paper(passage)] });

const made = (when: Dated['when'], cites: readonly Cite[], more?: Partial<FactRow>): Dated => ({
	when,
	cites,
	more
});

/** By visit, those of Belgium's and Luxembourg's people to Central Asia first; Dehaene's is told in chapter two. */
const DATED: Readonly<Record<string, Dated>> = {
	// The year is our inference: its ninth of June is a Sunday.
	'trade-mission': made(['1996-06'], from('trends-1996', 'trends-mission-1996')),
	michel: made(
		['2001-10-31', '2001-11-01'],
		from('rferl-tashkent-2001', 'rferl-ashgabat-2001', 'rferl-dushanbe-2001')
	),
	'de-gucht-tour': made(
		['2006-03-27', '2006-04-01'],
		[paper('politics-3'), ...from('akorda-2006', 'rferl-2006', 'osce-2006')]
	),
	'de-gucht-return': made(['2007-12'], [paper('politics-4')]),
	juncker: made(
		['2008-06-26', '2008-06-27'],
		[paper('politics-8'), ...from('lu-government-2008', 'kazinform-2009')]
	),
	'van-rompuy': made(['2009-05'], from('van-rompuy-2013')),
	asselborn: made(
		['2010-03-29', '2010-03-30'],
		[paper('politics-9'), ...from('lu-government-2010', 'kun-2019')]
	),
	'asselborn-almaty': made(['2010-07-16', '2010-07-17'], from('lu-government-2010-07')),
	philippe: made(
		['2010-10-18', '2010-10-19'],
		[paper('politics-5'), ...from('royalist-2010', 'mgorod-2013')]
	),
	'asselborn-astana': made(['2010-12-01', '2010-12-02'], from('lu-government-2010-12')),
	reynders: made(['2012-05-04'], from('rferl-2012')),

	'nazarbayev-1993': made(['1993'], from('perceptio-relations')),
	'nazarbayev-2000': made(['2000-06'], from('sultanov')),
	'nazarbayev-2002': made(['2002-11-29'], from('caravan-2002', 'sultanov')),
	tokayev: made(['2004-12'], from('knack-2004')),
	'nazarbayev-2006': made(['2006-12-04'], from('euractiv-2006', 'ferghana-2006', 'astana-times-2014')),
	berdymukhamedov: made(
		['2007-11-05', '2007-11-07'],
		[paper('politics-4'), ...from('us-embassy-2007', 'vremya-2007', 'rferl-2007', 'caci-2007')]
	),
	// "A few months" after December: the period is our reading of it.
	'turkmen-ministers': made(['2008'], [paper('politics-4')], { period: '2008-01/2008-06' }),
	'rahmon-2009': made(
		['2009-02-10', '2009-02-11'],
		from('asia-plus-2009', 'rferl-2009', 'ria-2009', 'van-rompuy-2013')
	),
	'nazarbayev-2010': made(
		['2010-10-25', '2010-10-26'],
		[paper('politics-5'), ...from('vrt-2010', 'caci-2010')]
	),
	'nazarbayev-2010-other': made(['2010'], from('perceptio-relations')),
	karimov: made(['2011-01-24'], from('euobserver-2011', 'rferl-karimov-2011')),
	otunbayeva: made(['2011-03-01'], from('eu-commission-2011', 'euractiv-2011')),
	rahmon: made(
		['2011-06-09', '2011-06-11'],
		from('lu-government-2011', 'tj-president-2011'),
		paperSays('2011-12', 'politics-10')
	),
	kazykhanov: made(['2011-07-18', '2011-07-20'], from('kz-ministry-2011')),
	atambayev: made(['2011'], from('novastan-2017')),
	massimov: made(['2012-05'], [paper('politics-9')])
};

const row = (id: string, about: readonly Country[], { when, cites, more }: Dated): FactRow => {
	const [first, last] = when;
	return dated(`visit-${id}`, 'visit', first, about, cites, {
		period: last ? `${first}/${last}` : first,
		...more
	});
};

/** The visits that have a date, in both directions. */
export const visits: readonly FactRow[] = VISITS.filter(({ fact }) => fact.startsWith('visit-')).map(
	({ id, partner, republics }) => {
		const found = DATED[id];
		if (!found) throw new Error(`facts/rows/visits.ts: ${id}: nobody says when it was`);
		return row(id, [partner, ...republics], found);
	}
);

/** The stops of De Gucht's tour. */
export const visitStops: readonly FactRow[] = [
	row(
		'de-gucht-ashgabat',
		['BE', 'TM'],
		made(['2006-03-29'], [...from('osce-ashgabat-2006', 'rferl-2006'), paper('politics-3')])
	),
	row('de-gucht-bishkek', ['BE', 'KG'], made(['2006-03'], from('rferl-2006'))),
	row('de-gucht-dushanbe', ['BE', 'TJ'], made(['2006-03-31'], from('rferl-2006'))),
	row(
		'de-gucht-tashkent',
		['BE', 'UZ'],
		made(['2006-04-01'], from('osce-2006', 'openpr-2006'), paperSays('2006-03', 'politics-3'))
	)
];

/** Visits that nobody dates: they are told and listed, and not counted among the others. */
export const visitsUndated: readonly FactRow[] = [
	said('visit-de-croo', 'visit', ['BE', 'KZ'], from('brf-de-croo'), { period: '1999/2007' }),
	valued(
		'silence-philippe-three',
		'relations',
		['count', 3, '1992/2013'],
		['BE', 'KZ'],
		[...from('qazinform-king-2025', 'kz-president-2021')]
	)
];
