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

/** Every year of the series, exports and imports: of Kazakhstan alone or of all five. */
export function seriesTable(all: boolean): TableCopy {
	const shown: readonly Republic[] = all ? REPUBLICS : ['KZ'];
	const columns = (['exports', 'imports'] as const).flatMap((flow) =>
		shown.map((republic) => ({ flow, republic }))
	);
	const heading = (flow: Flow, republic: Republic): Message => {
		const one = flow === 'exports' ? m.exports_col_exports : m.exports_col_imports;
		const of = flow === 'exports' ? m.exports_col_exports_of : m.exports_col_imports_of;
		return all ? (_, o) => of({ country: countryName(republic, o.locale) }, o) : one;
	};
	const years = [...new Set(shown.flatMap(seriesYears))].sort((a, b) => a - b);
	return {
		caption: all ? m.exports_table_five : m.exports_table_dollars,
		columns: [m.exports_col_year, ...columns.map(({ flow, republic }) => heading(flow, republic))],
		rows: years.map((year) => [
			yearCell(year),
			...columns.map(({ flow, republic }): CellCopy =>
				seriesYears(republic).includes(year)
					? cell(seriesId(flow, republic, year), 'auto')
					: { text: m.exports_unknown, numeric: true }
			)
		])
	};
}
