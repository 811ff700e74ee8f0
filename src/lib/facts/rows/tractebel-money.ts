import { from } from './cite';
import { against, derived, valued } from './row';
import type { Country, FactRow, Unit } from '../types';

const PAIR: readonly Country[] = ['BE', 'KZ'];

const stated = (
	id: string,
	value: number,
	unit: Unit,
	period: string,
	sources: readonly string[],
	more?: Partial<FactRow>
): FactRow => valued(id, 'contract', [unit, value, period], PAIR, from(...sources), more);

/** What was paid, promised, got back and lost, each in the currency of its source. */
export const tractebelMoney: readonly FactRow[] = [
	stated('almaty-price', 5e6, 'USD', '1996', ['moscow-times-1996', 'trends-2000']),
	stated('almaty-investment', 270e6, 'USD', '1996', ['moscow-times-1996']),
	stated('almaty-announced', 340e6, 'USD', '1996', ['tijd-2000']),
	// “Later in the year”, says Trends.
	stated('kapshagai-price', 2e6, 'USD', '1996', ['trends-2000']),
	stated('gas-price', 30e6, 'USD', '1997', ['trends-2000', 'soir-2003', 'libre-2017']),
	derived('paid-total', 'contract', ['USD', '1996/1997'], PAIR, {
		op: 'sum',
		of: ['almaty-price', 'kapshagai-price', 'gas-price']
	}),
	stated('gas-announced', 630e6, 'USD', '1997', ['tijd-2000', 'trends-1998', 'nrc-1999'], { hedge: 'about' }),
	stated('gas-investment', 600e6, 'USD', '1997', ['jamestown-1998'], {
		hedge: 'about',
		...against({ value: 1e9, unit: 'USD', cites: from('trends-2000') })
	}),
	stated('gas-investment-high', 1e9, 'USD', '1997', ['trends-2000'], { hedge: 'over' }),
	stated('sale-price', 100e6, 'USD', '2000', ['gva-2000', 'energie-chronik-2000', 'reuters-2000']),
	stated('debts-left', 215e6, 'USD', '2000', ['reuters-2000']),
	stated('provision', 8e9, 'BEF', '1999', ['ft-1999', 'soir-1999', 'nrc-1999']),
	stated('total-cost', 8.4e9, 'BEF', '2000', ['tijd-2000']),
	stated('franc-rate', 40.3399, 'BEF-per-EUR', '1999', ['euro-rates-1998'], { about: ['BE'] }),
	derived('total-cost-euro', 'contract', ['EUR', '2000'], PAIR, {
		op: 'ratio',
		of: ['total-cost', 'franc-rate']
	})
];
