import { countryName } from '$lib/charts/names';
import { fact, REPUBLICS, type Republic } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { eurosId, rankId, seriesId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { YEARS } from './years-view';
import { asPrinted } from './printed';

/** The year of the paper's two tables, for captions. */
export const lastYear = (locale: Locale) => ({ year: formatFact(fact('goods-last-year'), locale) });

/** Purchases from one republic, year by year. */
export function yearRows(republic: Republic, locale: Locale): TableCopy {
	const o = { locale };
	return {
		caption: m.trade_table_years({ country: countryName(republic, locale) }, o),
		columns: [m.trade_col_year({}, o), m.trade_col_bought_usd({}, o)],
		rows: YEARS.map((year) => [String(year), cell(seriesId('imports', republic, year))])
	};
}

/** Places as supplier and as customer. */
export function rankRows(locale: Locale): TableCopy {
	const o = { locale };
	return {
		caption: m.trade_table_ranks(lastYear(locale), o),
		columns: [
			m.trade_col_republic({}, o),
			m.trade_col_supplier({}, o),
			m.trade_col_customer({}, o),
			m.trade_col_customer_usd({}, o)
		],
		rows: REPUBLICS.map((republic) => {
			const sold = rankId('exports', republic);
			const elsewhere = republic === 'KG' || republic === 'TJ';
			return [
				countryName(republic, locale),
				cell(rankId('imports', republic)),
				cell(sold),
				elsewhere ? cell(`${sold}-series`) : m.trade_not_given({}, o)
			];
		})
	};
}

/** The paper's table as it is printed. */
export function slipRows(locale: Locale): TableCopy {
	const o = { locale };
	const print = (flow: 'imports' | 'exports', republic: Republic): CellCopy => ({
		text: asPrinted(flow, republic, locale),
		fact: eurosId(flow, republic),
		numeric: true
	});
	return {
		caption: m.trade_table_slip(lastYear(locale), o),
		columns: [
			m.trade_col_republic({}, o),
			m.trade_col_printed_bought({}, o),
			m.trade_col_printed_sold({}, o)
		],
		rows: REPUBLICS.map((republic) => [
			countryName(republic, locale),
			print('imports', republic),
			print('exports', republic)
		])
	};
}
