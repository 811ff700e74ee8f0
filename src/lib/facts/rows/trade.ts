import { from } from './cite';
import { dated, derived } from './row';
import { tradeBusiness } from './trade-business';
import { tradeCotton } from './trade-cotton';
import { tradeTable } from './trade-table';
import type { Country, FactRow } from '../types';

const SERIES = from('cow-trade');

const year = (id: string, value: string, about: readonly Country[]): FactRow =>
	dated(id, 'trade', value, about, SERIES);

const times = (
	id: string,
	period: string,
	about: readonly Country[],
	of: readonly [string, string]
): FactRow => derived(id, 'trade', ['ratio', period], about, { op: 'ratio', of }, { hedge: 'about' });

/** What the dollar series says of imports; its years themselves are in `trade-series.ts`. */
const swings: readonly FactRow[] = [
	year('trade-tj-high-year', '2006', ['BE', 'TJ']),
	year('trade-tj-low-year', '2009', ['BE', 'TJ']),
	times('trade-tj-swing', '2006/2009', ['BE', 'TJ'], ['usd-imports-tj-2006', 'usd-imports-tj-2009']),
	year('trade-kz-before-fall', '2008', ['BE', 'KZ']),
	year('trade-kz-leap', '2012', ['BE', 'KZ']),
	times('trade-kz-fall-times', '2008/2009', ['BE', 'KZ'], ['usd-imports-kz-2008', 'usd-imports-kz-2009']),
	times('trade-kz-leap-times', '2011/2012', ['BE', 'KZ'], ['usd-imports-kz-2012', 'usd-imports-kz-2011'])
];

/** Chapter 6: both ways of a small trade, and who keeps it going. */
export const trade: readonly FactRow[] = [...tradeTable, ...swings, ...tradeCotton, ...tradeBusiness];
