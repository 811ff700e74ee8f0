import { distancePlaces } from './distance-places';
import { REPUBLICS, type Cite, type Country, type FactRow, type Republic } from './types';

/** The paper speaks of the time it was written in. */
const PAPER_YEAR = '2013';
const ALL: readonly Country[] = ['BE', 'LU', ...REPUBLICS];
const BELGIUM_AND_ALL: readonly Country[] = ['BE', ...REPUBLICS];

const paper = (...passages: string[]): Cite[] => passages.map((passage) => ({ source: 'paper', passage }));
const from = (...sources: string[]): Cite[] => sources.map((source) => ({ source }));

/** Something said that is no number. */
const said = (
	id: string,
	about: readonly Country[],
	cites: readonly Cite[],
	against?: readonly Cite[]
): FactRow => ({
	id: `distance-${id}`,
	kind: 'relations',
	unit: 'statement',
	period: PAPER_YEAR,
	about,
	standing: against
		? { kind: 'disputed', versions: [{ value: '', unit: 'statement', cites: against }] }
		: { kind: 'stated' },
	cites
});

/** The year or day of something. */
const dated = (
	id: string,
	value: string,
	about: readonly Country[],
	cites: readonly Cite[],
	more: Partial<FactRow> = {}
): FactRow => ({
	id: `distance-${id}`,
	kind: 'relations',
	value,
	unit: 'date',
	period: value,
	about,
	standing: { kind: 'stated' },
	cites,
	...more
});

const independent = (code: Republic, day: string): FactRow =>
	dated(`independence-${code.toLowerCase()}`, day, [code], from('factbook'), { kind: 'event' });

/** What the paper was made for, and who published it. */
const publishers: readonly FactRow[] = [
	dated('eu-strategy', '2007', ALL, paper('conclusion-1', 'development-2'), { kind: 'programme' }),
	dated('eucam', '2008', [], paper('about-1'), { kind: 'programme' }),
	said('fride', [], paper('about-2')),
	dated('karelian-institute', '1971', [], paper('about-3'), { kind: 'programme' })
];

/** Chapter 1: two small countries, five far ones, and what each side wanted of the other. */
export const distance: readonly FactRow[] = [
	...distancePlaces,

	independent('KZ', '1991-12-16'),
	independent('UZ', '1991-09-01'),
	independent('TM', '1991-10-27'),
	independent('KG', '1991-08-31'),
	independent('TJ', '1991-09-09'),

	dated('relations-be', '1992', BELGIUM_AND_ALL, [...paper('politics-1'), ...from('be-ministry-2017')]),
	dated(
		'relations-lu',
		'1992',
		['LU', ...REPUBLICS],
		[...paper('politics-1', 'politics-8'), ...from('kazinform-2022')]
	),
	dated('relations-be-uz', '1992-03-10', ['BE', 'UZ'], from('be-ministry-uz-2017')),
	dated('relations-lu-kz', '1992-06-29', ['LU', 'KZ'], from('kazinform-2022')),
	dated('relations-be-kz', '1992-08-25', ['BE', 'KZ'], from('perceptio-relations')),

	said('why-brussels', BELGIUM_AND_ALL, paper('intro-2')),
	said('eu-seat', ['BE'], paper('intro-2')),
	said('nato-seat', ['BE'], paper('intro-2')),
	said('keen-to-meet', BELGIUM_AND_ALL, paper('intro-2'), from('euobserver-2011')),
	said('initiative', BELGIUM_AND_ALL, paper('politics-5')),
	said('kz-mutual', ['BE', 'KZ'], paper('politics-5')),
	said('kz-attractive', ['BE', 'LU', 'KZ'], paper('intro-1', 'trade-1')),

	said('marginal', ALL, paper('intro-1', 'conclusion-1')),
	said('economic-diplomacy', ALL, paper('intro-1', 'conclusion-1')),
	said('more-interest', ALL, paper('intro-1')),
	{
		...said('years-of-contact', ALL, paper('intro-1')),
		value: 15,
		unit: 'years',
		standing: {
			kind: 'disputed',
			versions: [{ value: '1992', unit: 'date', cites: paper('politics-1') }]
		}
	},
	...publishers
];
