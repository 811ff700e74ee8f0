import type { Partner, Republic } from './types';

/**
 * The names of the facts about trade that come in series and tables: pictures ask for them, and rows go by them.
 */

export type Flow = 'exports' | 'imports';

/** From which year on the dollar series has a republic, and until when. */
const BEGINS: Readonly<Record<Republic, number>> = { KZ: 1993, UZ: 1993, TM: 1993, KG: 1992, TJ: 1993 };
const ENDS = 2014;

/**
 * Id of one year of the series: `usd-exports-kz-2007`. Of Luxembourg's, only those exports are facts that the story names,
 * `lux-usd-kz-2010`.
 */
export const seriesId = (
	direction: Flow,
	republic: Republic,
	year: number,
	reporter: Partner = 'BE'
): string => {
	const whose =
		reporter === 'BE' ? `usd-${direction}` : direction === 'exports' ? 'lux-usd' : 'lux-usd-imports';
	return `${whose}-${republic.toLowerCase()}-${year}`;
};

/** The years the series has for a republic, in order. */
export const seriesYears = (republic: Republic): number[] =>
	Array.from({ length: ENDS - BEGINS[republic] + 1 }, (_, i) => BEGINS[republic] + i);

/** Id of a republic's euros in 2011. */
export const eurosId = (flow: Flow, republic: Republic): string =>
	flow === 'exports' && republic === 'KZ' ? 'goods-2011-table' : `trade-${flow}-${republic.toLowerCase()}`;

/** Id of a republic's rank in 2011. */
export const rankId = (flow: Flow, republic: Republic): string =>
	flow === 'exports' && republic === 'KZ'
		? 'goods-rank-2011'
		: `trade-rank-${flow}-${republic.toLowerCase()}`;

/** Id of what is left of a republic's trade when the smaller side is taken off the larger. */
export const balanceId = (republic: Republic): string => `trade-balance-${republic.toLowerCase()}`;
