import type { FactRow } from './types';

const stated = (
	id: string,
	value: number,
	unit: FactRow['unit'],
	period: string,
	sources: readonly string[],
	more: Partial<FactRow> = {}
): FactRow => ({
	id,
	kind: 'contract',
	value,
	unit,
	period,
	about: ['BE', 'KZ'],
	standing: { kind: 'stated' },
	cites: sources.map((source) => ({ source })),
	...more
});

/** What was paid, promised, got back and lost, each in the currency of its source. */
export const tractebelMoney: readonly FactRow[] = [
	stated('almaty-price', 5e6, 'USD', '1996', ['moscow-times-1996', 'trends-2000']),
	stated('almaty-investment', 270e6, 'USD', '1996', ['moscow-times-1996']),
	stated('almaty-announced', 340e6, 'USD', '1996', ['tijd-2000']),
	// Trends gives the price but no date; it stands between the other two.
	stated('kapshagai-price', 2e6, 'USD', '1996/1997', ['trends-2000']),
	stated('gas-price', 30e6, 'USD', '1997', ['trends-2000', 'soir-2003', 'libre-2017']),
	{
		id: 'paid-total',
		kind: 'contract',
		unit: 'USD',
		period: '1996/1997',
		about: ['BE', 'KZ'],
		standing: { kind: 'derived', by: { op: 'sum', of: ['almaty-price', 'kapshagai-price', 'gas-price'] } },
		cites: []
	},
	stated('gas-investment', 630e6, 'USD', '1997', ['trends-1998', 'nrc-1999', 'tijd-2000'], {
		hedge: 'about',
		standing: {
			kind: 'disputed',
			versions: [
				{ value: 600e6, unit: 'USD', cites: [{ source: 'jamestown-1998' }] },
				{ value: 1e9, unit: 'USD', cites: [{ source: 'trends-2000' }] }
			]
		}
	}),
	stated('gas-investment-low', 600e6, 'USD', '1997', ['jamestown-1998'], { hedge: 'about' }),
	stated('gas-investment-high', 1e9, 'USD', '1997', ['trends-2000'], { hedge: 'over' }),
	stated('sale-price', 100e6, 'USD', '2000', ['gva-2000', 'energie-chronik-2000', 'reuters-2000']),
	stated('debts-left', 215e6, 'USD', '2000', ['reuters-2000']),
	stated('provision', 8e9, 'BEF', '1999', ['ft-1999', 'soir-1999', 'nrc-1999']),
	stated('total-cost', 8.4e9, 'BEF', '2000', ['tijd-2000']),
	stated('franc-rate', 40.3399, 'BEF-per-EUR', '1999', ['euro-rates-1998'], { about: ['BE'] }),
	{
		id: 'total-cost-euro',
		kind: 'contract',
		unit: 'EUR',
		period: '2000',
		about: ['BE', 'KZ'],
		standing: { kind: 'derived', by: { op: 'ratio', of: ['total-cost', 'franc-rate'] } },
		cites: []
	}
];
