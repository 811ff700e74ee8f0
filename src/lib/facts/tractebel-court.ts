import type { FactRow } from './types';

const court = (
	id: string,
	value: number | string,
	unit: FactRow['unit'],
	period: string,
	sources: readonly string[],
	more: Partial<FactRow> = {}
): FactRow => ({
	id,
	kind: 'court',
	value,
	unit,
	period,
	about: ['BE', 'KZ'],
	standing: { kind: 'stated' },
	cites: sources.map((source) => ({ source })),
	...more
});

/** What was alleged, and what became of it. No private person is named anywhere. */
export const tractebelCourt: readonly FactRow[] = [
	court('complaint', '1999-11-10', 'date', '1999', ['soir-1999', 'libre-2011']),
	court('senate-memorandum', '1999-11-18', 'date', '1999', ['senate-1999']),
	court('affair-public', '1999-12-27', 'date', '1999', ['soir-1999'], {
		standing: {
			kind: 'disputed',
			// The paper sets the accusations before the visit of 1998, without a date of their own.
			versions: [{ value: '1998', unit: 'date', cites: [{ source: 'paper', passage: 'politics-1' }] }]
		}
	}),
	{
		id: 'months-visit-to-affair',
		kind: 'court',
		unit: 'months',
		period: '1998/1999',
		about: ['BE', 'KZ'],
		standing: { kind: 'derived', by: { op: 'months-between', of: ['dehaene-visit', 'affair-public'] } },
		cites: []
	},
	court('alleged-payments', 55e6, 'USD', '1997/1998', ['soir-1999', 'soir-2003', 'rferl-kazakh-2000'], {
		allegation: true,
		standing: {
			kind: 'disputed',
			versions: [
				{ value: 50e6, unit: 'EUR', cites: [{ source: 'ft-1999' }] },
				{ value: 50e6, unit: 'USD', cites: [{ source: 'rferl-2000' }] }
			]
		}
	}),
	court('alleged-payments-ft', 50e6, 'EUR', '1997', ['ft-1999'], { allegation: true }),
	court('alleged-payments-rferl', 50e6, 'USD', '1997', ['rferl-2000'], { allegation: true }),
	{
		id: 'exit-reasons',
		kind: 'event',
		unit: 'statement',
		period: '2000',
		about: ['BE', 'KZ'],
		standing: { kind: 'stated' },
		cites: [
			{ source: 'paper', passage: 'politics-2' },
			{ source: 'trends-2000' },
			{ source: 'tijd-2000' },
			{ source: 'gva-2000' },
			{ source: 'soir-1999-12-28' }
		],
		allegation: true
	},
	court('no-charge-yet', '1999-12-28', 'date', '1999', ['soir-1999-12-28']),
	court('fee-answer', '2000-02', 'date', '2000', ['rferl-kazakh-2000']),
	court('first-charges', '2003-05', 'date', '2003', ['soir-2003']),
	court('settlement', '2011-06-17', 'date', '2011', ['levif-2016', 'libre-2011']),
	court('accused', 7, 'count', '2011', ['levif-2016']),
	court('settlement-total', 3.49e6, 'EUR', '2011', ['levif-2016', 'newsmonkey-2016']),
	court('settlement-each', 522500, 'EUR', '2011', ['levif-2016', 'newsmonkey-2016']),
	court('tax-settlement', 23e6, 'EUR', '1999/2011', ['newsmonkey-2016']),
	court('tax-claim', 148e6, 'EUR', '2002', ['knack-tax'], {
		standing: {
			kind: 'disputed',
			versions: [
				{ value: 150e6, unit: 'EUR', cites: [{ source: 'libre-2002' }] },
				{ value: 149e6, unit: 'EUR', cites: [{ source: 'libre-2017' }] }
			]
		}
	}),
	court('tax-claim-francs', 6e9, 'BEF', '2002', ['knack-tax', 'libre-2002']),
	court('tax-claim-later', 188e6, 'EUR', '2013', ['knack-tax'])
];
