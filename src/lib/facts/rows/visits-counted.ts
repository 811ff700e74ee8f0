import * as row from './row';
import { REPUBLICS, type Country, type FactRow } from '../types';
import { isBilateral, isForOthers, VISITS, type VisitRow } from '../visits';

const ALL: readonly Country[] = ['BE', 'LU', ...REPUBLICS];
/** From the first visit that anybody dates to the last of the story's years. */
const YEARS = '1993/2012';
/** The silence lies between these two visits. */
const GAP = ['dehaene', 'de-gucht-tour'] as const;
/** What is told as the busiest year and the busiest years. */
const BUSIEST = [
	'asselborn',
	'asselborn-almaty',
	'philippe',
	'nazarbayev-2010',
	'nazarbayev-2010-other',
	'asselborn-astana'
];

const counted = (id: string, which: (visit: VisitRow) => boolean, about = ALL, period = YEARS): FactRow =>
	row.derived(`visit-count-${id}`, 'visit', ['count', period], about, {
		op: 'count',
		of: VISITS.filter(which).map(({ fact }) => fact)
	});

const place = (id: string): number => VISITS.findIndex((visit) => visit.id === id);
const betweenThem = (visit: VisitRow): boolean =>
	place(visit.id) > place(GAP[0]) && place(visit.id) < place(GAP[1]);
const isEast = ({ direction }: VisitRow): boolean => direction === 'east';

/** Visits that one publisher alone tells of: the scene's test holds this list against the citations. */
const SINGLE: readonly string[] = [
	'nazarbayev-1993',
	'trade-mission',
	'nazarbayev-2000',
	'michel',
	'tokayev',
	'de-gucht-return',
	'turkmen-ministers',
	'van-rompuy',
	'asselborn-almaty',
	'nazarbayev-2010-other',
	'asselborn-astana',
	'kazykhanov',
	'atambayev',
	'massimov',
	'reynders'
];

/** What the list of visits comes to, each number with what it counts: all, one way, one errand, one partner. */
export const visitsCounted: readonly FactRow[] = [
	counted('east', isEast),
	counted('west', (visit) => !isEast(visit)),
	row.derived('visit-count-all', 'visit', ['count', YEARS], ALL, {
		op: 'sum',
		of: ['visit-count-east', 'visit-count-west']
	}),
	counted('own-east', (visit) => isEast(visit) && isBilateral(visit)),
	counted('own-west', (visit) => !isEast(visit) && isBilateral(visit)),
	counted('hats', (visit) => isEast(visit) && isForOthers(visit)),
	counted('eu', (visit) => !isEast(visit) && isForOthers(visit)),
	counted('unsaid', ({ capacity }) => capacity.length === 0),
	counted('kazakhstan', ({ republics }) => republics.includes('KZ'), ['BE', 'LU', 'KZ']),
	counted('gap', (visit) => !isEast(visit) && betweenThem(visit), ['BE', 'KZ'], '1998-04/2006-03'),
	counted('crowded', ({ id }) => BUSIEST.includes(id), ALL, '2010'),
	counted('luxembourg', ({ partner }) => partner === 'LU', ['LU', ...REPUBLICS]),
	counted('single', ({ id }) => SINGLE.includes(id)),
	row.derived('visit-count-tour', 'visit', ['count', '2006'], ['BE', ...REPUBLICS], {
		op: 'count',
		of: [
			'visit-de-gucht-tour',
			'visit-de-gucht-ashgabat',
			'visit-de-gucht-bishkek',
			'visit-de-gucht-dushanbe',
			'visit-de-gucht-tashkent'
		]
	})
];
