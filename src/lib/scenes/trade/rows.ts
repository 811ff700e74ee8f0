import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { balanceId, eurosId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { GOODS } from './back';
import { contactRows, investorRows, labourRows } from './business-rows';
import type { State } from './states';
import { lastYear, rankRows, slipRows, yearRows } from './year-rows';

/** The table of a state: the numbers of its picture, and what belongs to them. */
export function rows(state: State, locale: Locale): TableCopy {
	switch (state.picture) {
		case 'both':
			return tradeRows(REPUBLICS, locale);
		case 'kazakhstan':
			return tradeRows(['KZ'], locale);
		case 'small':
			return tradeRows(
				REPUBLICS.filter((republic) => republic !== 'KZ'),
				locale
			);
		case 'deficit':
			return balanceRows(locale);
		case 'back':
			return backRows(locale);
		case 'years':
			return yearRows(state.republic, locale);
		case 'labour':
			return labourRows(locale);
		case 'ranks':
			return rankRows(locale);
		case 'slip':
			return slipRows(locale);
		case 'contacts':
			return contactRows(state.routes, locale);
		case 'investor':
			return investorRows(locale);
	}
}

function tradeRows(of: readonly Republic[], locale: Locale): TableCopy {
	const o = { locale };
	const pair = (name: string, exports: string, imports: string) => [name, cell(exports), cell(imports)];
	const sums: CellCopy[][] = [
		...(of.length < REPUBLICS.length
			? [pair(m.trade_four({}, o), 'trade-exports-others', 'trade-imports-others')]
			: []),
		pair(m.trade_five({}, o), 'trade-exports-total', 'trade-imports-total'),
		pair(m.trade_kz_share({}, o), 'trade-exports-kz-share', 'trade-imports-kz-share')
	];
	return {
		caption: m.trade_table_both(lastYear(locale), o),
		columns: [m.trade_col_republic({}, o), m.trade_col_sold({}, o), m.trade_col_bought({}, o)],
		rows: [
			...of.map((republic) =>
				pair(countryName(republic, locale), eurosId('exports', republic), eurosId('imports', republic))
			),
			...sums
		]
	};
}

function balanceRows(locale: Locale): TableCopy {
	const o = { locale };
	return {
		caption: m.trade_table_both(lastYear(locale), o),
		columns: [
			m.trade_col_republic({}, o),
			m.trade_col_sold({}, o),
			m.trade_col_bought({}, o),
			m.trade_col_balance({}, o),
			m.trade_col_sign({}, o)
		],
		rows: REPUBLICS.map((republic) => [
			countryName(republic, locale),
			cell(eurosId('exports', republic)),
			cell(eurosId('imports', republic)),
			cell(balanceId(republic)),
			republic === 'TJ' ? m.trade_deficit_note({}, o) : m.trade_surplus_note({}, o)
		])
	};
}

function backRows(locale: Locale): TableCopy {
	const o = { locale };
	return {
		caption: m.trade_table_back(lastYear(locale), o),
		columns: [m.trade_col_republic({}, o), m.trade_col_bought({}, o), m.trade_col_goods({}, o)],
		rows: REPUBLICS.map((republic) => [
			countryName(republic, locale),
			cell(eurosId('imports', republic)),
			{ text: GOODS[republic].words({}, o), fact: GOODS[republic].fact }
		])
	};
}
