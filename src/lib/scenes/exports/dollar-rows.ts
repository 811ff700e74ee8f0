import { REPUBLICS, fact } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { seriesId, seriesYears, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { countryName } from '$lib/charts/names';

/** The two years in both sets of books, side by side, never in one column. */
export function bothGrowths(locale: Locale): TableCopy {
	const o = { locale };
	return {
		caption: m.exports_table_dollars({}, o),
		columns: [
			m.exports_col_year({}, o),
			m.exports_col_exports({}, o),
			m.exports_col_growth_usd({}, o),
			m.exports_col_growth({}, o)
		],
		rows: [
			[cell('series-peak-year'), cell('usd-exports-kz-2007'), '', ''],
			[cell('goods-base-year'), cell('usd-exports-kz-2009'), '', ''],
			[
				cell('goods-middle-year'),
				cell('usd-exports-kz-2010'),
				cell('series-growth-2010', 'round'),
				cell('goods-growth-2010')
			],
			[
				cell('goods-last-year'),
				cell('usd-exports-kz-2011'),
				cell('series-growth-2011', 'round'),
				cell('goods-growth-2011')
			]
		]
	};
}

/** Every year of the series, exports and imports: of Kazakhstan alone or of all five. */
export function seriesRows(locale: Locale, all: boolean): TableCopy {
	const o = { locale };
	const shown = all ? REPUBLICS : (['KZ'] as const);
	const years = [...new Set(shown.flatMap(seriesYears))].sort((a, b) => a - b);
	const directions: readonly Flow[] = ['exports', 'imports'];
	const bounds = ['series-first-year', 'series-last-year'] as const;
	/** A year; the first and the last are facts of their own. */
	const named = (year: number): CellCopy => {
		const bound = bounds.find((id) => fact(id).value === String(year));
		return bound ? cell(bound) : String(year);
	};
	const heads = directions.flatMap((direction) =>
		shown.map((republic) => {
			if (!all) return direction === 'exports' ? m.exports_col_exports({}, o) : m.exports_col_imports({}, o);
			const country = countryName(republic, locale);
			return direction === 'exports'
				? m.exports_col_exports_of({ country }, o)
				: m.exports_col_imports_of({ country }, o);
		})
	);
	return {
		caption: all ? m.exports_table_five({}, o) : m.exports_table_dollars({}, o),
		columns: [m.exports_col_year({}, o), ...heads],
		rows: years.map((year) => [
			named(year),
			...directions.flatMap((direction) =>
				shown.map((republic): CellCopy =>
					seriesYears(republic).includes(year)
						? cell(seriesId(direction, republic, year), 'auto')
						: { text: m.exports_unknown({}, o), numeric: true }
				)
			)
		])
	};
}
