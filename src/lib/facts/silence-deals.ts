import type { Cite, FactRow } from './types';

const PAPER: Cite = { source: 'paper', passage: 'politics-5' };
const BOTH: readonly Cite[] = [PAPER, { source: 'vrt-2010' }];

const deal = (id: string, value: string, cites: readonly Cite[]): FactRow => ({
	id: `silence-deal-${id}`,
	kind: 'treaty',
	value,
	unit: 'date',
	period: value,
	about: ['BE', 'KZ'],
	standing: { kind: 'stated' },
	cites
});

/** What Belgium and Kazakhstan agreed on in 2010. */
export const silenceDeals: readonly FactRow[] = [
	deal('customs', '2010-10', BOTH),
	deal('nuclear', '2010-10', BOTH),
	deal('health', '2010-10', BOTH),
	deal('council', '2010-10', [PAPER]),
	deal('audit', '2010', [{ source: 'paper', passage: 'note-1' }]),
	{
		id: 'silence-deals',
		kind: 'treaty',
		unit: 'count',
		period: '2010',
		about: ['BE', 'KZ'],
		standing: {
			kind: 'derived',
			by: {
				op: 'count',
				of: ['customs', 'nuclear', 'health', 'council', 'audit'].map((id) => `silence-deal-${id}`)
			}
		},
		cites: []
	},
	{
		id: 'silence-shared',
		kind: 'relations',
		unit: 'statement',
		period: '2010/2013',
		about: ['BE', 'KZ'],
		standing: { kind: 'stated' },
		cites: [PAPER]
	}
];
