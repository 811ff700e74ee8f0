import { fact, type Partner } from '$lib/facts';
import { formatFact, type Form, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { ROWS } from './five';
import { GROUPS } from './friends';
import { countryName } from '$lib/charts/names';
import { DECIDED, TALKED } from './plans';
import type { State } from './states';
import { YEARS } from './years';

/** What a table needs to write its cells. */
interface Pen {
	o: { locale: Locale };
	cell: (id: string, form?: Form) => CellCopy;
	year: string;
}

const TABLES: Readonly<Record<State['picture'], (pen: Pen) => TableCopy>> = {
	years: ({ o, cell }) => ({
		caption: m.luxembourg_table_years({}, o),
		columns: [m.luxembourg_col_year({}, o), m.luxembourg_col_months({}, o), m.luxembourg_col_goods({}, o)],
		rows: YEARS.map((row) => [
			cell(row.year, 'year'),
			'months' in row ? cell(row.months, 'number') : { text: m.luxembourg_all_months({}, o), numeric: true },
			cell(row.id)
		])
	}),
	books: ({ o, cell }) => ({
		caption: m.luxembourg_table_books({}, o),
		columns: [m.luxembourg_col_year({}, o), m.luxembourg_col_goods({}, o), m.luxembourg_col_dollars({}, o)],
		rows: [
			...YEARS.map((row) => [
				cell(row.year, row.id === 'lux-kz-2012' ? 'auto' : 'year'),
				cell(row.id),
				cell(row.id.replace('lux-', 'lux-usd-'))
			]),
			[m.luxembourg_table_change({}, o), cell('lux-kz-change'), cell('lux-usd-change')]
		]
	}),
	five: ({ o, cell }) => ({
		caption: m.luxembourg_table_five({ year: formatFact(fact('lux-counted-until'), o.locale, 'year') }, o),
		columns: [m.luxembourg_col_to({}, o), m.luxembourg_col_reading({}, o), m.luxembourg_col_goods({}, o)],
		rows: [
			...ROWS.map(({ republics, id, reading }) => [
				republics.length > 1
					? m.luxembourg_table_both({}, o)
					: countryName(republics[0] as Partner, o.locale),
				reading === 'each'
					? m.luxembourg_five_each({}, o)
					: reading
						? m.luxembourg_five_together({}, o)
						: m.luxembourg_table_stated({}, o),
				cell(id)
			]),
			[m.luxembourg_table_sum_each({}, o), m.luxembourg_five_each({}, o), cell('lux-five-each')],
			[m.luxembourg_table_sum_together({}, o), m.luxembourg_five_together({}, o), cell('lux-five-together')]
		]
	}),
	investment: ({ o, cell, year }) =>
		pairs(o, m.luxembourg_table_investment({ year }, o), [
			[m.luxembourg_table_goods({}, o), cell('lux-kz-2011')],
			[m.luxembourg_table_invested({}, o), cell('lux-investment')],
			[m.luxembourg_table_times({}, o), cell('lux-investment-times')]
		]),
	lessons: ({ o, cell }) =>
		pairs(o, m.luxembourg_table_lessons({}, o), [
			[m.luxembourg_table_since({}, o), cell('aid-banks-since')],
			[m.luxembourg_table_strategy({}, o), cell('distance-eu-strategy')],
			[m.luxembourg_table_offer({}, o), cell('aid-banks-offer')],
			[m.luxembourg_table_accord({}, o), cell('lux-bank-accord')]
		]),
	plans: ({ o }) => ({
		caption: m.luxembourg_table_plans({}, o),
		columns: [m.luxembourg_col_what({}, o), m.luxembourg_col_standing({}, o)],
		rows: [...TALKED, ...DECIDED].map((plan) => [
			{ text: plan.words({}, o), fact: plan.fact },
			DECIDED.includes(plan) ? m.luxembourg_table_is_decided({}, o) : m.luxembourg_table_is_talked({}, o)
		])
	}),
	friends: ({ o, cell }) => {
		const row = (partner: Partner, id: string): CellCopy[] => [
			countryName(partner, o.locale),
			GROUPS[partner].map((code) => countryName(code, o.locale)).join(', '),
			cell(id)
		];
		return {
			caption: m.luxembourg_table_friends({}, o),
			columns: [
				m.luxembourg_table_parliament({}, o),
				m.luxembourg_col_with({}, o),
				m.luxembourg_table_groups({}, o)
			],
			rows: [
				row('BE', 'lux-be-groups'),
				row('LU', 'lux-lu-groups'),
				[m.luxembourg_table_tm({}, o), countryName('TM', o.locale), cell('lux-tm-group')]
			]
		};
	},
	scale: ({ o, cell, year }) =>
		pairs(o, m.luxembourg_table_scale({ year }, o), [
			[countryName('BE', o.locale), cell('goods-2011')],
			[countryName('LU', o.locale), cell('lux-kz-2011')],
			[m.luxembourg_table_ratio({}, o), cell('lux-be-times')]
		])
};

const pairs = (o: Pen['o'], caption: string, rows: readonly (readonly [string, CellCopy])[]): TableCopy => ({
	caption,
	columns: [m.luxembourg_col_what({}, o), m.luxembourg_col_value({}, o)],
	rows: rows.map(([what, cell]) => [what, cell])
});

/** The table of a state: the numbers of its picture, and what belongs to them. */
export function rows({ picture }: State, locale: Locale): TableCopy {
	return TABLES[picture]({
		o: { locale },
		year: formatFact(fact('lux-second-year'), locale),
		cell
	});
}
