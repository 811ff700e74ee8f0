import type { Copy } from '$lib/charts/copy';
import { COUNTRY, countryName } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import type { Partner } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { READINGS } from './five';
import { GROUPS } from './friends';
import { BANK } from './lessons';
import { YEARS } from './years';

/** A table of what is said, and its value. */
const pairs = (caption: Copy, rows: TableCopy['rows']): TableCopy => ({
	caption,
	columns: [m.luxembourg_col_what, m.luxembourg_col_value],
	rows
});

/** A parliament, with whom it has friendship groups, and their number. */
const groups = (partner: Partner, id: string): CellCopy[] => [
	COUNTRY[partner],
	(_, { locale }) => GROUPS[partner].map((code) => countryName(code, locale)).join(', '),
	cell(id)
];

/** The table of each state: the numbers of its picture, and what belongs to them. */
export const rows: Readonly<Record<string, TableCopy>> = {
	steel: pairs(m.luxembourg_table_steel, [
		[m.luxembourg_table_bought, cell('lux-steel-bought')],
		[m.luxembourg_table_mines, cell('lux-mines')],
		[m.luxembourg_table_mine_before, cell('lux-mine-before')],
		[m.luxembourg_table_dead_before, cell('lux-mine-dead-before')],
		[m.luxembourg_table_merger, cell('lux-steel-merger')],
		[m.luxembourg_table_blast, cell('lux-mine-blast')],
		[m.luxembourg_table_dead, cell('lux-mine-dead')],
		[m.luxembourg_table_renamed, cell('lux-steel-renamed')]
	]),
	years: {
		caption: m.luxembourg_table_years,
		columns: [m.luxembourg_col_year, m.luxembourg_col_months, m.luxembourg_col_goods],
		rows: YEARS.map((row) => [
			cell(row.year, 'year'),
			'months' in row ? cell(row.months, 'number') : { text: m.luxembourg_all_months, numeric: true },
			cell(row.id)
		])
	},
	books: {
		caption: m.luxembourg_table_books,
		columns: [m.luxembourg_col_year, m.luxembourg_col_goods, m.luxembourg_col_dollars],
		rows: [
			...YEARS.map((row) => [
				cell(row.year, 'year'),
				// The paper's euros are of ten months, the series' dollars of the whole year.
				'months' in row ? m.luxembourg_table_part : cell(row.id),
				cell(row.id.replace('lux-', 'lux-usd-'))
			]),
			[m.luxembourg_table_change, cell('lux-kz-change', 'round'), cell('lux-usd-change', 'round')]
		]
	},
	five: {
		caption: m.luxembourg_table_five,
		columns: [m.luxembourg_col_to, m.luxembourg_col_reading, m.luxembourg_col_goods],
		rows: [
			...READINGS.flatMap(({ parts, words }, i) =>
				// What both readings share is listed once.
				parts
					.filter(({ id }) => i === 0 || id === 'lux-uz-tm-2012')
					.map(({ republics, id }) => [
						republics.length > 1 ? m.luxembourg_table_both : COUNTRY[republics[0]],
						id === 'lux-uz-tm-2012' ? words : m.luxembourg_table_stated,
						cell(id)
					])
			),
			[m.luxembourg_table_sum_each, m.luxembourg_five_each, cell('lux-five-each')],
			[m.luxembourg_table_sum_together, m.luxembourg_five_together, cell('lux-five-together')]
		]
	},
	investment: pairs(m.luxembourg_table_investment, [
		[m.luxembourg_table_goods, cell('lux-kz-2011')],
		[m.luxembourg_table_invested, cell('lux-investment')],
		[m.luxembourg_table_times, cell('lux-investment-times')]
	]),
	lessons: pairs(m.luxembourg_table_lessons, [
		[m.luxembourg_table_since, cell('aid-banks-since')],
		[m.luxembourg_table_offer, cell('aid-banks-offer')],
		[m.luxembourg_table_default, cell(BANK[0].id)],
		[m.luxembourg_table_debt, cell('lux-bta-debt')],
		[m.luxembourg_table_listed, cell(BANK[1].id)],
		[m.luxembourg_table_suspended, cell(BANK[2].id)],
		[m.luxembourg_table_accord, cell('lux-bank-accord')]
	]),
	friends: {
		caption: m.luxembourg_table_friends,
		columns: [m.luxembourg_table_parliament, m.luxembourg_col_with, m.luxembourg_table_groups],
		rows: [
			groups('BE', 'lux-be-groups'),
			groups('LU', 'lux-lu-groups'),
			[m.luxembourg_table_tm, COUNTRY.TM, cell('lux-tm-group')]
		]
	},
	scale: {
		caption: m.luxembourg_table_scale,
		columns: [
			m.luxembourg_col_from,
			m.luxembourg_col_goods,
			m.luxembourg_col_people,
			m.luxembourg_col_per_head
		],
		rows: [
			[COUNTRY.BE, cell('goods-2011'), cell('be-people'), cell('be-per-head')],
			[COUNTRY.LU, cell('lux-kz-2011'), cell('lux-people'), cell('lux-per-head')],
			[m.luxembourg_table_ratio, cell('lux-be-times'), cell('lux-people-times'), '']
		]
	}
};
