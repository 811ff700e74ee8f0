import { countryCopy } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { PRODUCTS } from './products';
import { peakTable, seriesTable } from './series-rows';

const FIRST_SERVICES = [cell('services-first-year'), cell('services-2002')];

const servicesTable = (rows: readonly CellCopy[][]): TableCopy => ({
	caption: m.exports_services_caption,
	columns: [m.exports_col_year, m.exports_col_services],
	rows
});

/** An amount the way the paper's table prints it: in thousands, to the cent, without a unit. */
const printedCell = (flow: Flow, republic: Republic): CellCopy => ({
	text: (_, { locale }) => formatValue(amountOf(eurosId(flow, republic)) / 1000, 'count', locale, 'number'),
	fact: eurosId(flow, republic),
	numeric: true
});

/**
 * The table of each state: the numbers of its picture, and what belongs to them. And `printed`, no state's: the paper's
 * second table, for an exercise.
 */
export const rows: Readonly<Record<string, TableCopy>> = {
	guess: servicesTable([FIRST_SERVICES]),
	services: servicesTable([FIRST_SERVICES, [cell('goods-last-year'), cell('services-2011')]]),
	goods: {
		caption: m.exports_goods_caption,
		columns: [m.exports_col_year, m.exports_col_goods, m.exports_col_growth],
		rows: [
			[cell('goods-base-year'), cell('goods-2009', 'auto'), { text: m.exports_basis, numeric: true }],
			[cell('goods-middle-year'), cell('goods-2010'), cell('goods-growth-2010')],
			[cell('goods-last-year'), cell('goods-2011'), cell('goods-growth-2011')]
		]
	},
	printed: {
		caption: m.exports_table_printed_whole,
		columns: [m.exports_col_republic, m.exports_col_printed_bought, m.exports_col_printed_sold],
		rows: REPUBLICS.map((republic) => [
			countryCopy(republic),
			printedCell('imports', republic),
			printedCell('exports', republic)
		])
	},
	versions: {
		caption: m.exports_versions_caption,
		columns: [m.exports_col_account, m.exports_col_goods, m.exports_col_why],
		rows: [
			[m.exports_version_text, cell('goods-2011'), m.exports_why_bank],
			[m.exports_version_table, cell('goods-2011-table'), m.exports_why_bank],
			[m.exports_table_printed, cell('goods-2011-printed'), m.exports_why_printed],
			[m.exports_version_embassy, cell('goods-2011-embassy'), m.exports_why_embassy]
		]
	},
	what: {
		caption: m.exports_table_what,
		columns: [m.exports_table_products],
		rows: PRODUCTS.map(([, text]) => [{ text, fact: 'goods-groups' }])
	},
	proportion: {
		caption: m.exports_table_proportion,
		columns: [m.exports_col_what, m.exports_col_value],
		rows: [
			[m.exports_table_all, cell('belgium-exports-2011')],
			[m.exports_table_kz, cell('goods-2011-table')],
			[m.exports_table_share, cell('goods-share-2011')],
			[m.exports_table_parts, cell('goods-stitches')],
			[m.exports_table_rank, cell('goods-rank-2011')]
		]
	},
	peak: peakTable,
	five: seriesTable()
};
