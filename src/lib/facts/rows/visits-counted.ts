import * as row from './row';
import { REPUBLICS, type Arithmetic, type Country, type FactRow } from '../types';

const ALL: readonly Country[] = ['BE', 'LU', ...REPUBLICS];
const YEARS = '1998/2012';

const derived = (id: string, by: Arithmetic, about: readonly Country[] = ALL): FactRow =>
	row.derived(`visit-count-${id}`, 'visit', ['count', YEARS], about, by);

const counted = (id: string, of: readonly string[], about?: readonly Country[]): FactRow =>
	derived(id, { op: 'count', of: of.map((visit) => `visit-${visit}`) }, about);

/** What the marks of the picture come to, counted. */
export const visitsCounted: readonly FactRow[] = [
	derived('east', {
		op: 'count',
		of: [
			'dehaene-visit',
			'visit-de-gucht-tour',
			'visit-de-gucht-return',
			'visit-juncker',
			'visit-asselborn',
			'visit-philippe'
		]
	}),
	counted('west', [
		'nazarbayev-2000',
		'nazarbayev-2002',
		'tokayev',
		'nazarbayev-2006',
		'berdymukhamedov',
		'turkmen-ministers',
		'nazarbayev-2010',
		'rahmon',
		'kazykhanov',
		'massimov'
	]),
	derived('all', { op: 'sum', of: ['visit-count-east', 'visit-count-west'] }),
	derived(
		'kazakhstan',
		{
			op: 'count',
			of: [
				'dehaene-visit',
				'visit-de-gucht-tour',
				'visit-juncker',
				'visit-philippe',
				'visit-nazarbayev-2000',
				'visit-nazarbayev-2002',
				'visit-tokayev',
				'visit-nazarbayev-2006',
				'visit-nazarbayev-2010',
				'visit-kazykhanov',
				'visit-massimov'
			]
		},
		['BE', 'LU', 'KZ']
	),
	counted('eu', ['nazarbayev-2000', 'nazarbayev-2002', 'nazarbayev-2006', 'berdymukhamedov']),
	counted('gap', ['nazarbayev-2000', 'nazarbayev-2002', 'tokayev'], ['BE', 'KZ']),
	counted('crowded', ['asselborn', 'philippe', 'nazarbayev-2010']),
	counted('luxembourg', ['juncker', 'asselborn', 'rahmon', 'massimov'], ['LU', ...REPUBLICS]),
	counted('single', [
		'nazarbayev-2000',
		'nazarbayev-2002',
		'tokayev',
		'de-gucht-return',
		'turkmen-ministers',
		'kazykhanov',
		'massimov'
	]),
	derived('tour', {
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
