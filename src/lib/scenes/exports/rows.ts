import { fact } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { cell, type TableCopy } from '$lib/charts/table';
import { bothGrowths, seriesRows } from './dollar-rows';
import type { State } from './states';

/** The table of a state: the numbers of its picture, and what belongs to them. */
export function rows(state: State, locale: Locale): TableCopy {
	const o = { locale };
	switch (state.picture) {
		case 'services':
			return {
				caption: m.exports_services_caption({}, o),
				columns: [m.exports_col_year({}, o), m.exports_col_services({}, o)],
				rows: [
					[cell('services-first-year'), cell('services-2002')],
					...(state.answer ? [[cell('goods-last-year'), cell('services-2011')]] : [])
				]
			};
		case 'goods':
			return goodsRows(state.years, locale);
		case 'versions':
			return versionRows(locale);
		case 'what':
			return {
				caption: m.exports_table_what({}, o),
				columns: [m.exports_table_products({}, o)],
				rows: [
					m.exports_product_machinery,
					m.exports_product_pharma,
					m.exports_product_optical,
					m.exports_product_plastics
				].map((words) => [{ text: words({}, o), fact: 'goods-groups' }])
			};
		case 'proportion':
			return {
				caption: m.exports_table_proportion({ year: formatFact(fact('goods-last-year'), locale) }, o),
				columns: [m.exports_col_what({}, o), m.exports_col_value({}, o)],
				rows: [
					[m.exports_table_all({}, o), cell('belgium-exports-2011')],
					[m.exports_table_kz({}, o), cell('goods-2011-table')],
					[m.exports_table_share({}, o), cell('goods-share-2011')],
					[m.exports_table_stitches({}, o), cell('goods-stitches')],
					[m.exports_table_rank({}, o), cell('goods-rank-2011')]
				]
			};
		case 'dollars':
			return state.focus === 'from-there' ? bothGrowths(locale) : seriesRows(locale, false);
		case 'five':
			return seriesRows(locale, true);
	}
}

function goodsRows(years: readonly number[], locale: Locale): TableCopy {
	const o = { locale };
	const dates: Readonly<Record<number, string>> = {
		2009: 'goods-base-year',
		2010: 'goods-middle-year',
		2011: 'goods-last-year'
	};
	return {
		caption: m.exports_goods_caption({}, o),
		columns: [m.exports_col_year({}, o), m.exports_col_goods({}, o), m.exports_col_growth({}, o)],
		rows: years.map((year) => [
			cell(dates[year] as string),
			year === 2009 ? cell('goods-2009', 'auto') : cell(`goods-${year}`),
			year === 2009 ? { text: m.exports_basis({}, o), numeric: true } : cell(`goods-growth-${year}`)
		])
	};
}

function versionRows(locale: Locale): TableCopy {
	const o = { locale };
	const bank = m.exports_why_bank({}, o);
	return {
		caption: m.exports_versions_caption({ year: formatFact(fact('goods-last-year'), locale) }, o),
		columns: [m.exports_col_account({}, o), m.exports_col_goods({}, o), m.exports_col_why({}, o)],
		rows: [
			[m.exports_version_text({}, o), cell('goods-2011'), bank],
			[m.exports_version_table({}, o), cell('goods-2011-table'), bank],
			[m.exports_table_printed({}, o), cell('goods-2011-printed'), m.exports_why_printed({}, o)],
			[m.exports_version_embassy({}, o), cell('goods-2011-embassy'), m.exports_why_embassy({}, o)]
		]
	};
}
