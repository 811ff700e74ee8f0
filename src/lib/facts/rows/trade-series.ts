import { seriesId, seriesYears, type Flow } from '../trade-ids';
import { REPUBLICS, type FactRow, type Republic } from '../types';

/**
 * Belgium's trade with each republic, year by year, from Correlates of War, Trade v4.0: current US dollars, mostly as
 * the partner reported it to the IMF (mirror statistics, CIF), rounded to whole millions in the file. Another measure
 * than the paper's euros: the two never share a scale. From the first of `seriesYears` on.
 */
const SERIES: Readonly<Record<Republic, { exportsMusd: readonly number[]; importsMusd: readonly number[] }>> =
	{
		KZ: {
			exportsMusd: [
				14, 12, 8, 31, 28, 26, 28, 33, 51, 40, 59, 108, 145, 186, 232, 199, 157, 176, 178, 202, 380, 311
			],
			importsMusd: [21, 7, 62, 5, 59, 20, 20, 43, 27, 31, 40, 37, 34, 55, 173, 189, 23, 25, 54, 401, 300, 459]
		},
		UZ: {
			exportsMusd: [5, 9, 14, 24, 42, 33, 21, 14, 12, 14, 14, 14, 15, 19, 37, 29, 31, 29, 45, 34, 62, 54],
			importsMusd: [11, 15, 27, 34, 69, 82, 43, 38, 49, 37, 39, 42, 27, 32, 30, 30, 19, 20, 14, 10, 5, 10]
		},
		TM: {
			exportsMusd: [2, 4, 0, 3, 5, 5, 11, 2, 7, 8, 8, 21, 16, 13, 18, 42, 27, 21, 34, 23, 18, 22],
			importsMusd: [3, 8, 5, 10, 2, 6, 6, 4, 3, 1, 0, 7, 3, 5, 1, 8, 0, 30, 3, 10, 1, 2]
		},
		KG: {
			exportsMusd: [0, 4, 0, 4, 8, 10, 7, 14, 11, 8, 2, 3, 2, 4, 17, 8, 13, 19, 24, 21, 25, 24, 25],
			importsMusd: [0, 11, 1, 4, 4, 4, 1, 0, 1, 0, 3, 3, 2, 1, 1, 0, 3, 1, 2, 2, 8, 14, 6]
		},
		TJ: {
			exportsMusd: [20, 21, 23, 0, 1, 1, 0, 1, 2, 2, 2, 1, 2, 2, 5, 3, 2, 2, 3, 4, 7, 8],
			importsMusd: [2, 3, 3, 6, 13, 16, 10, 5, 7, 6, 10, 9, 6, 24, 4, 3, 1, 2, 3, 2, 1, 1]
		}
	};

const rowsOf = (republic: Republic, direction: Flow): FactRow[] =>
	seriesYears(republic).map((year, i) => {
		const musd = SERIES[republic][direction === 'exports' ? 'exportsMusd' : 'importsMusd'][i];
		if (musd === undefined) throw new Error(`trade-series: no ${direction} of ${republic} in ${year}`);
		return {
			id: seriesId(direction, republic, year),
			kind: 'trade',
			value: musd * 1e6,
			unit: 'USD',
			period: String(year),
			about: ['BE', republic],
			status: { kind: 'stated' },
			cites: [{ source: 'cow-trade' }],
			// Two hundred yearly readings would bury what happened: marked as a series, they are no events.
			series: 'cow-trade'
		};
	});

/** Two facts a year and republic: exports and imports, in whole US dollars. */
export const tradeSeries: readonly FactRow[] = REPUBLICS.flatMap((republic) => [
	...rowsOf(republic, 'exports'),
	...rowsOf(republic, 'imports')
]);
