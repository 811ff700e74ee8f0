import { REPUBLICS, type Country, type FactRow } from '../types';

const GEONAMES = [{ source: 'geonames' }];
const WHOLE_STORY = '1992/2012';

/** Where a city is, to a hundredth of a degree: about a kilometre. */
const position = (city: string, country: Country, value: string): FactRow => ({
	id: `position-${city}`,
	kind: 'geography',
	value,
	unit: 'position',
	period: WHOLE_STORY,
	about: [country],
	status: { kind: 'stated' },
	cites: GEONAMES
});

/** The shortest way over the globe between two cities. */
const way = (id: string, about: readonly Country[], from: string, to: string): FactRow => ({
	id: `distance-${id}`,
	kind: 'geography',
	unit: 'km',
	period: WHOLE_STORY,
	about,
	hedge: 'about',
	status: { kind: 'derived', by: { op: 'great-circle', of: [`position-${from}`, `position-${to}`] } },
	cites: []
});

const fromBrussels = (city: string, country: Country): FactRow =>
	way(city, ['BE', country], 'brussels', city);

/** Capitals and the ways between them. Kazakhstan has two: Almaty until December 1997, then Astana. */
export const distancePlaces: readonly FactRow[] = [
	position('brussels', 'BE', '+50.85+004.35'),
	position('luxembourg', 'LU', '+49.61+006.13'),
	position('almaty', 'KZ', '+43.26+076.93'),
	position('astana', 'KZ', '+51.18+071.45'),
	position('tashkent', 'UZ', '+41.26+069.22'),
	position('ashgabat', 'TM', '+37.95+058.38'),
	position('bishkek', 'KG', '+42.87+074.59'),
	position('dushanbe', 'TJ', '+38.54+068.78'),

	fromBrussels('luxembourg', 'LU'),
	fromBrussels('almaty', 'KZ'),
	fromBrussels('astana', 'KZ'),
	fromBrussels('tashkent', 'UZ'),
	fromBrussels('ashgabat', 'TM'),
	fromBrussels('bishkek', 'KG'),
	fromBrussels('dushanbe', 'TJ'),
	{
		...way('times', ['BE', 'LU', 'KZ'], 'brussels', 'almaty'),
		unit: 'ratio',
		status: { kind: 'derived', by: { op: 'ratio', of: ['distance-almaty', 'distance-luxembourg'] } }
	},
	{
		...way('pipe-times', ['BE', 'KZ'], 'brussels', 'almaty'),
		unit: 'ratio',
		status: { kind: 'derived', by: { op: 'ratio', of: ['pipe-length', 'distance-almaty'] } }
	},
	{
		...way('closer', ['BE', 'KZ'], 'brussels', 'astana'),
		status: { kind: 'derived', by: { op: 'difference', of: ['distance-almaty', 'distance-astana'] } }
	},
	{
		id: 'distance-capital-moved',
		kind: 'geography',
		value: '1997-12',
		unit: 'date',
		period: '1997-12',
		about: ['KZ'],
		status: { kind: 'stated' },
		cites: [{ source: 'about-geography-1998' }, { source: 'kazarchives' }, { source: 'country-study-kz' }]
	},
	{
		id: 'distance-republics',
		kind: 'geography',
		value: REPUBLICS.length,
		unit: 'count',
		period: '2013',
		about: REPUBLICS,
		status: { kind: 'stated' },
		cites: [{ source: 'paper', passage: 'intro-2' }]
	}
];
