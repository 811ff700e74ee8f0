import { COUNTRY } from '$lib/charts/names';
import { cell, type TableCopy } from '$lib/charts/table';
import { fact } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { FOCUS, grantsOf, KYRGYZ_2010, UNPRICED, type GrantId } from './grants';
import { datesOf, HANDS, PURPOSES } from './names';

/** The grants in focus, or all. */
const grants = (focus?: readonly GrantId[]): TableCopy => ({
	caption: m.aid_table_grants,
	columns: [
		m.aid_column_for,
		m.aid_column_from,
		m.aid_column_to,
		m.aid_column_hands,
		m.aid_column_years,
		m.aid_column_euros
	],
	rows: grantsOf(focus).map((grant) => [
		PURPOSES[grant.id],
		COUNTRY[grant.giver],
		COUNTRY[grant.republic],
		HANDS[grant.id],
		{ text: (_, { locale }) => datesOf(grant, locale), fact: grant.from },
		cell(grant.euros)
	])
});

const [humanitarian, sector, gap] = KYRGYZ_2010.map(({ id, euros }) => [PURPOSES[id], cell(euros)] as const);

const priced = grants(FOCUS.luxembourg);

/** The table of each state. */
export const rows: Readonly<Record<string, TableCopy>> = {
	everything: grants(),
	kyrgyzstan: {
		caption: m.aid_table_kyrgyzstan,
		columns: [m.aid_column_what, m.aid_column_euros],
		rows: [
			[m.aid_row_stated, cell('aid-kg-2010')],
			humanitarian,
			sector,
			[m.aid_row_parts, cell('aid-kg-parts')],
			gap
		].filter((row) => row !== undefined)
	},
	bankers: grants(FOCUS.bankers),
	luxembourg: {
		...priced,
		caption: m.aid_table_luxembourg,
		rows: [
			...priced.rows,
			...(['laboratories', 'banks'] as const).flatMap((id) =>
				UNPRICED[id].map((republic) => [
					id === 'banks' ? m.aid_banks : m.aid_laboratories,
					COUNTRY.LU,
					COUNTRY[republic],
					m.aid_hands_unnamed,
					id === 'laboratories' ? m.aid_lab_countries : republic === 'UZ' ? m.aid_since : m.aid_offered,
					{ text: m.aid_no_price, numeric: true }
				])
			)
		]
	},
	exports: {
		caption: m.aid_table_exports,
		columns: [m.aid_column_what, m.aid_column_amount],
		rows: [
			[m.aid_row_belgium, cell('aid-be-total')],
			[m.aid_row_luxembourg, cell('aid-lu-total')],
			[m.aid_row_aid, cell('aid-total')],
			[
				(_, { locale }) => m.aid_row_goods({ year: fact('goods-2011-table').period }, { locale }),
				cell('goods-2011-table')
			],
			[m.aid_row_days, cell('aid-export-days')],
			[m.aid_row_times, cell('aid-export-times')]
		]
	}
};
