import type { FactRow } from '../types';

/** What the story says of itself: the span it covers. */
export const story: readonly FactRow[] = [
	{
		id: 'story-from',
		kind: 'event',
		value: '1992',
		unit: 'date',
		period: '1992',
		about: ['BE', 'LU', 'KZ', 'UZ', 'TM', 'KG', 'TJ'],
		status: { kind: 'stated' },
		cites: [{ source: 'paper', passage: 'politics-1' }]
	},
	{
		id: 'story-until',
		kind: 'event',
		value: '2012',
		unit: 'date',
		period: '2012',
		about: ['LU', 'KZ'],
		status: { kind: 'stated' },
		cites: [{ source: 'paper', passage: 'trade-7' }]
	},
	{
		id: 'paper-published',
		kind: 'event',
		value: '2013',
		unit: 'date',
		hedge: 'about',
		period: '2013',
		about: ['BE', 'LU'],
		status: { kind: 'stated' },
		cites: [{ source: 'paper', passage: 'trade-7' }]
	}
];
