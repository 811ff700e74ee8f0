import { seriesId, seriesYears, type Flow } from '../trade-ids';
import { REPUBLICS, type FactRow, type Partner, type Republic } from '../types';

/**
 * Belgium's and Luxembourg's trade with each republic, year by year, from Correlates of War, Trade v4.0: current US dollars, mostly as
 * the partner reported it to the IMF (mirror statistics, CIF), rounded to whole millions in the file. Another measure
 * than the paper's euros: the two never share a scale. From the first of `seriesYears` on.
 */
type Millions = Readonly<Record<Republic, Readonly<Record<`${Flow}Musd`, readonly number[]>>>>;

/** What the file's amounts are rounded to, in dollars. */
export const ROUNDED_TO = 1e6;

const SERIES: Readonly<Record<Partner, Millions>> = {
	BE: {
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
	},
	LU: {
		KZ: {
			exportsMusd: [1, 1, 1, 2, 6, 4, 0, 4, 18, 6, 3, 5, 8, 7, 10, 12, 16, 11, 17, 7, 9, 28],
			importsMusd: [1, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0]
		},
		UZ: {
			exportsMusd: [0, 1, 1, 2, 0, 0, 0, 0, 0, 0, 1, 2, 6, 4, 5, 4, 8, 2, 0, 4, 5, 4],
			importsMusd: [1, 1, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
		},
		TM: {
			exportsMusd: [0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 13, 0, 2, 0, 0, 0, 6, 4, 7, 3, 2, 1],
			importsMusd: [0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
		},
		KG: {
			exportsMusd: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
			importsMusd: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
		},
		TJ: {
			exportsMusd: [1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 1, 0, 3],
			importsMusd: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
		}
	}
};

/** What a partner sold to a republic in a year, or bought from it, in whole US dollars. */
interface Reading {
	reporter: Partner;
	partner: Republic;
	year: number;
	flow: Flow;
	value: number;
}

function readingsOf(reporter: Partner, partner: Republic, flow: Flow): Reading[] {
	const millions = SERIES[reporter][partner][`${flow}Musd`];
	return seriesYears(partner).map((year, i) => {
		const musd = millions[i];
		if (musd === undefined)
			throw new Error(`trade-series: ${reporter} has no ${flow} of ${partner} in ${year}`);
		return { reporter, partner, year, flow, value: musd * ROUNDED_TO };
	});
}

/** Both partners' trade with every republic, year by year. Luxembourg's are no facts: the story draws few of them. */
export const tradeReadings = (): Reading[] =>
	(['BE', 'LU'] as const).flatMap((reporter) =>
		REPUBLICS.flatMap((partner) =>
			(['exports', 'imports'] as const).flatMap((flow) => readingsOf(reporter, partner, flow))
		)
	);

/** Two facts a year and republic: Belgium's exports and imports, in whole US dollars. */
export const tradeSeries: readonly FactRow[] = tradeReadings()
	.filter(({ reporter }) => reporter === 'BE')
	.map(({ partner, year, flow, value }) => ({
		id: seriesId(flow, partner, year),
		kind: 'trade',
		value,
		unit: 'USD',
		period: String(year),
		about: ['BE', partner],
		status: { kind: 'stated' },
		cites: [{ source: 'cow-trade' }],
		// Two hundred yearly readings would bury what happened: marked as a series, they are no events.
		series: 'cow-trade'
	}));
