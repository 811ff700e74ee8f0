import { from, paper } from './cite';
import { against, derived, said, valued } from './row';
import type { Country, FactRow, Unit } from '../types';

const PAIR: readonly Country[] = ['BE', 'KZ'];

const court = (
	id: string,
	value: number | string,
	unit: Unit,
	period: string,
	sources: readonly string[],
	more?: Partial<FactRow>
): FactRow => valued(id, 'court', [unit, value, period], PAIR, from(...sources), more);

/** What was alleged, and what became of it. No private person is named anywhere. */
export const tractebelCourt: readonly FactRow[] = [
	court('complaint', '1999-11-10', 'date', '1999', ['soir-1999', 'libre-2011']),
	court('senate-memorandum', '1999-11-18', 'date', '1999', ['senate-1999']),
	court(
		'affair-public',
		'1999-12-27',
		'date',
		'1999',
		['soir-1999'],
		// The paper sets the accusations before the visit of 1998, without a date of their own.
		against({ value: '1998', unit: 'date', cites: [paper('politics-1')] })
	),
	derived('months-visit-to-affair', 'court', ['months', '1998/1999'], PAIR, {
		op: 'months-between',
		of: ['dehaene-visit', 'affair-public']
	}),
	court('alleged-payments', 55e6, 'USD', '1997/1998', ['soir-1999', 'soir-2003', 'rferl-kazakh-2000'], {
		allegation: true,
		...against(
			{ value: 50e6, unit: 'EUR', cites: from('ft-1999') },
			{ value: 50e6, unit: 'USD', cites: from('rferl-2000') }
		)
	}),
	court('alleged-payments-ft', 50e6, 'EUR', '1997', ['ft-1999'], { allegation: true }),
	court('alleged-payments-rferl', 50e6, 'USD', '1997', ['rferl-2000'], { allegation: true }),
	said('alleged-purpose', 'court', PAIR, from('soir-1999', 'libre-2017'), {
		period: '1997/1998',
		allegation: true
	}),
	said(
		'exit-reasons',
		'event',
		PAIR,
		[paper('politics-2'), ...from('trends-2000', 'tijd-2000', 'gva-2000', 'soir-1999-12-28')],
		{ period: '2000', allegation: true }
	),
	court('no-charge-yet', '1999-12-28', 'date', '1999', ['soir-1999-12-28']),
	court('fee-answer', '2000-02', 'date', '2000', ['rferl-kazakh-2000']),
	court('first-file', '1996', 'date', '1996', ['soir-2016-11-14', 'libre-2011']),
	court(
		'first-charges',
		'2001-05-31',
		'date',
		'2001',
		['levif-2019'],
		against({ value: '2003-05', unit: 'date', cites: from('soir-2003') })
	),
	court('charges-executive', '2003-05', 'date', '2003', ['soir-2003']),
	court('trial-ordered', '2011-02', 'date', '2011', ['dh-2011'], { hedge: 'about' }),
	court('settlement-law', '2011-04', 'date', '2011', ['levif-2017']),
	court('settlement', '2011-06-17', 'date', '2011', ['levif-2016', 'levif-2017', 'libre-2011']),
	court('accused', 7, 'count', '2011', ['levif-2016', 'levif-2017']),
	court('settlement-total', 3.49e6, 'EUR', '2011', ['levif-2016', 'newsmonkey-2016']),
	court('settlement-each', 522500, 'EUR', '2011', ['levif-2016', 'newsmonkey-2016']),
	court('settlement-each-payers', 4, 'count', '2011', ['levif-2016']),
	court('settlement-each-less', 467500, 'EUR', '2011', ['levif-2016']),
	derived('settlement-each-less-payers', 'court', ['count', '2011'], PAIR, {
		op: 'difference',
		of: ['accused', 'settlement-each-payers']
	}),
	said('settlement-seized', 'court', PAIR, from('levif-2017', 'soir-2017'), { period: '2011' }),
	court('settlement-value', 22.1e6, 'EUR', '2011', ['soir-2017', 'medor-2017'], {
		hedge: 'over',
		...against({ value: 23e6, unit: 'EUR', cites: from('universalis-2017') })
	}),
	court('tax-settlement', 23e6, 'EUR', '1999/2011', ['newsmonkey-2016']),
	court(
		'tax-claim',
		148e6,
		'EUR',
		'2002',
		['knack-tax'],
		against(
			{ value: 150e6, unit: 'EUR', cites: from('libre-2002') },
			{ value: 149e6, unit: 'EUR', cites: from('libre-2017') }
		)
	),
	court('tax-claim-francs', 6e9, 'BEF', '2002', ['knack-tax', 'libre-2002']),
	court('tax-claim-later', 188e6, 'EUR', '2013', ['knack-tax'])
];
