import { countryName } from '$lib/charts/names';
import type { Message } from '$lib/charts/copy';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { REPUBLICS, fact, type Republic } from '$lib/facts';
import { seriesId, seriesYears, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';

const BOUNDS = ['series-first-year', 'series-last-year'];

/** A year; the first and the last are facts of their own. */
function yearCell(year: number): CellCopy {
	const bound = BOUNDS.find((id) => fact(id).value === String(year));
	return bound ? cell(bound) : String(year);
}

const years = (of: readonly Republic[]): number[] =>
	[...new Set(of.flatMap(seriesYears))].sort((a, b) => a - b);

/** A year's growth in both sets of books, where the paper has one: side by side, never in one column. */
const growthOf = (year: number): CellCopy[] =>
	year === 2010 || year === 2011
		? [cell(`series-growth-${year}`, 'round'), cell(`goods-growth-${year}`)]
		: ['', ''];

/** Every year of sales to Kazakhstan. */
export const peakTable: TableCopy = {
	caption: m.exports_table_dollars,
	columns: [m.exports_col_year, m.exports_col_exports, m.exports_col_growth_usd, m.exports_col_growth],
	rows: years(['KZ']).map((year) => [
		yearCell(year),
		cell(seriesId('exports', 'KZ', year), 'auto'),
		...growthOf(year)
	])
};

const heading =
	(flow: Flow, republic: Republic): Message =>
	(_, o) => {
		const of = flow === 'exports' ? m.exports_col_exports_of : m.exports_col_imports_of;
		return of({ country: countryName(republic, o.locale) }, o);
	};

/** Every year of the series, exports and imports, of all five. */
export function seriesTable(): TableCopy {
	const columns = (['exports', 'imports'] as const).flatMap((flow) =>
		REPUBLICS.map((republic) => ({ flow, republic }))
	);
	return {
		caption: m.exports_table_five,
		columns: [m.exports_col_year, ...columns.map(({ flow, republic }) => heading(flow, republic))],
		rows: years(REPUBLICS).map((year) => [
			yearCell(year),
			...columns.map(({ flow, republic }): CellCopy =>
				seriesYears(republic).includes(year)
					? cell(seriesId(flow, republic, year), 'auto')
					: { text: m.exports_unknown, numeric: true }
			)
		])
	};
}
