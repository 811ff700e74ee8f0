import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { m } from '$lib/paraglide/messages';
import { PRODUCTS } from './products';
import { seriesTable } from './series-rows';

const FIRST_SERVICES = [cell('services-first-year'), cell('services-2002')];

const servicesTable = (rows: readonly CellCopy[][]): TableCopy => ({
	caption: m.exports_services_caption,
	columns: [m.exports_col_year, m.exports_col_services],
	rows
});

const GOODS_BEFORE = [
	[cell('goods-base-year'), cell('goods-2009', 'auto'), { text: m.exports_basis, numeric: true }],
	[cell('goods-middle-year'), cell('goods-2010'), cell('goods-growth-2010')]
];

const goodsTable = (rows: readonly CellCopy[][]): TableCopy => ({
	caption: m.exports_goods_caption,
	columns: [m.exports_col_year, m.exports_col_goods, m.exports_col_growth],
	rows
});

/** The table of each state: the numbers of its picture, and what belongs to them. */
export const rows: Readonly<Record<string, TableCopy>> = {
	guess: servicesTable([FIRST_SERVICES]),
	services: servicesTable([FIRST_SERVICES, [cell('goods-last-year'), cell('services-2011')]]),
	'goods-before': goodsTable(GOODS_BEFORE),
	goods: goodsTable([
		...GOODS_BEFORE,
		[cell('goods-last-year'), cell('goods-2011'), cell('goods-growth-2011')]
	]),
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
			[m.exports_table_share, cell('goods-stitches')],
			[m.exports_table_rank, cell('goods-rank-2011')]
		]
	},
	climb: seriesTable(false),
	peak: seriesTable(false),
	// The two years in both sets of books, side by side, never in one column.
	'from-there': {
		caption: m.exports_table_dollars,
		columns: [m.exports_col_year, m.exports_col_exports, m.exports_col_growth_usd, m.exports_col_growth],
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
	},
	five: seriesTable(true)
};
