import type { Copy } from '$lib/charts/copy';
import { COUNTRY, countryName } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import type { Partner } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { ROWS } from './five';
import { GROUPS } from './friends';
import { DECIDED, TALKED } from './plans';
import { YEARS } from './years';

/** A table of what is said, and its value. */
const pairs = (caption: Copy, rows: TableCopy['rows']): TableCopy => ({
	caption,
	columns: [m.luxembourg_col_what, m.luxembourg_col_value],
	rows
});

const READINGS = {
	stated: m.luxembourg_table_stated,
	each: m.luxembourg_five_each,
	together: m.luxembourg_five_together
} as const;

/** A parliament, with whom it has friendship groups, and their number. */
const groups = (partner: Partner, id: string): CellCopy[] => [
	COUNTRY[partner],
	(_, { locale }) => GROUPS[partner].map((code) => countryName(code, locale)).join(', '),
	cell(id)
];

/** The table of each state: the numbers of its picture, and what belongs to them. */
export const rows: Readonly<Record<string, TableCopy>> = {
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
				cell(row.year, 'months' in row ? 'auto' : 'year'),
				cell(row.id),
				cell(row.id.replace('lux-', 'lux-usd-'))
			]),
			[m.luxembourg_table_change, cell('lux-kz-change'), cell('lux-usd-change')]
		]
	},
	five: {
		caption: m.luxembourg_table_five,
		columns: [m.luxembourg_col_to, m.luxembourg_col_reading, m.luxembourg_col_goods],
		rows: [
			...ROWS.map(({ republics: [first, second], id, reading }) => [
				second ? m.luxembourg_table_both : COUNTRY[first],
				READINGS[reading ?? 'stated'],
				cell(id)
			]),
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
		[m.luxembourg_table_strategy, cell('distance-eu-strategy')],
		[m.luxembourg_table_offer, cell('aid-banks-offer')],
		[m.luxembourg_table_accord, cell('lux-bank-accord')]
	]),
	plans: {
		caption: m.luxembourg_table_plans,
		columns: [m.luxembourg_col_what, m.luxembourg_col_status],
		rows: [...TALKED, ...DECIDED].map((plan) => [
			{ text: plan.words, fact: plan.fact },
			DECIDED.includes(plan) ? m.luxembourg_table_is_decided : m.luxembourg_table_is_talked
		])
	},
	friends: {
		caption: m.luxembourg_table_friends,
		columns: [m.luxembourg_table_parliament, m.luxembourg_col_with, m.luxembourg_table_groups],
		rows: [
			groups('BE', 'lux-be-groups'),
			groups('LU', 'lux-lu-groups'),
			[m.luxembourg_table_tm, COUNTRY.TM, cell('lux-tm-group')]
		]
	},
	scale: pairs(m.luxembourg_table_scale, [
		[COUNTRY.BE, cell('goods-2011')],
		[COUNTRY.LU, cell('lux-kz-2011')],
		[m.luxembourg_table_ratio, cell('lux-be-times')]
	])
};
