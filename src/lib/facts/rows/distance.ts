import { PAPER_YEAR, from, passages } from './cite';
import { distancePlaces } from './distance-places';
import * as row from './row';
import { REPUBLICS, type Cite, type Country, type FactRow, type Republic } from '../types';

const ALL: readonly Country[] = ['BE', 'LU', ...REPUBLICS];
const BELGIUM_AND_ALL: readonly Country[] = ['BE', ...REPUBLICS];

/** Something said that is no number. */
const said = (
	id: string,
	about: readonly Country[],
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow => row.said(`distance-${id}`, 'relations', about, cites, more);

/** The year or day of something. */
const dated = (
	id: string,
	value: string,
	about: readonly Country[],
	cites: readonly Cite[],
	more?: Partial<FactRow>
): FactRow => row.dated(`distance-${id}`, 'relations', value, about, cites, more);

const independent = (code: Republic, day: string): FactRow =>
	dated(`independence-${code.toLowerCase()}`, day, [code], from('factbook'), { kind: 'event' });

/** What the paper was made for, and who published it. */
const publishers: readonly FactRow[] = [
	dated('eu-strategy', '2007', ALL, passages('conclusion-1', 'development-2'), { kind: 'programme' }),
	dated('eucam', '2008', [], passages('about-1'), { kind: 'programme' }),
	said('fride', [], passages('about-2')),
	dated('karelian-institute', '1971', [], passages('about-3'), { kind: 'programme' })
];

/** What the republics wanted of Belgium, as they or reports of the time put it. */
const wanted: readonly FactRow[] = [
	said('wanted-investor', ['BE', 'KZ'], from('jamestown-1998'), { period: '1998-04' }),
	said('wanted-nuclear', ['BE', 'KZ'], from('vrt-2010'), { period: '2010-10' }),
	said('wanted-aluminium', ['BE', 'TJ'], from('asia-plus-2009'), { period: '2009-02' }),
	said('wanted-trade', ['BE', 'UZ'], from('openpr-2006'), { period: '2006-04' })
];

/** Chapter 1: two small countries, five far ones, and what each side wanted of the other. */
export const distance: readonly FactRow[] = [
	...distancePlaces,

	independent('KZ', '1991-12-16'),
	independent('UZ', '1991-09-01'),
	independent('TM', '1991-10-27'),
	independent('KG', '1991-08-31'),
	independent('TJ', '1991-09-09'),

	dated('relations-be', '1992', BELGIUM_AND_ALL, [...passages('politics-1'), ...from('be-ministry-2017')]),
	dated(
		'relations-lu',
		'1992',
		['LU', ...REPUBLICS],
		[...passages('politics-1', 'politics-8'), ...from('kazinform-2022')]
	),
	dated('relations-be-uz', '1992-03-10', ['BE', 'UZ'], from('be-ministry-uz-2017')),
	dated('relations-lu-kz', '1992-06-29', ['LU', 'KZ'], from('kazinform-2022')),
	dated('relations-be-kz', '1992-08-25', ['BE', 'KZ'], from('perceptio-relations')),

	said('why-brussels', BELGIUM_AND_ALL, passages('intro-2')),
	said('eu-seat', ['BE'], passages('intro-2')),
	said('nato-seat', ['BE'], passages('intro-2')),
	said('keen-to-meet', BELGIUM_AND_ALL, passages('intro-2'), row.against(row.word(from('euobserver-2011')))),
	said('initiative', BELGIUM_AND_ALL, passages('politics-5')),
	said('kz-mutual', ['BE', 'KZ'], passages('politics-5')),
	said('kz-attractive', ['BE', 'LU', 'KZ'], passages('intro-1', 'trade-1')),

	said('marginal', ALL, passages('intro-1', 'conclusion-1')),
	said('economic-diplomacy', ALL, passages('intro-1', 'conclusion-1')),
	said('more-interest', ALL, passages('intro-1')),
	row.valued(
		'distance-years-of-contact',
		'relations',
		['years', 15, PAPER_YEAR],
		ALL,
		passages('intro-1'),
		row.against({ value: '1992', unit: 'date', cites: passages('politics-1') })
	),
	...wanted,
	...publishers
];
