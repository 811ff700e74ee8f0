import type { Message } from '$lib/charts/copy';
import { countryCopy, countryName } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { fact, REPUBLICS, type Republic } from '$lib/facts';
import { balanceId, eurosId, rankId, seriesId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { CONTACTS, placeOf } from './contact-list';
import { YEARS } from './years';

/** Both ways of a republic, what one side has over, and its places; by the dollars where these put it elsewhere. */
const republicRow = (republic: Republic): CellCopy[] => {
	const sold = rankId('exports', republic);
	return [
		countryCopy(republic),
		cell(eurosId('exports', republic)),
		cell(eurosId('imports', republic)),
		{
			text: (republic === 'TJ' ? '−' : '+') + cell(balanceId(republic)),
			fact: balanceId(republic),
			numeric: true
		},
		cell(rankId('imports', republic)),
		cell(sold),
		fact(sold).status.kind === 'disputed' && republic !== 'KZ' ? cell(`${sold}-series`) : m.trade_not_given
	];
};

/** What the five come to. */
const sumRow = (name: Message, exports: string, imports: string): CellCopy[] => [
	name,
	cell(exports),
	cell(imports),
	'',
	'',
	'',
	''
];

/** Purchases from one republic, year by year. */
const yearTable = (republic: Republic): TableCopy => ({
	caption: (_, o) => m.trade_table_years({ country: countryName(republic, o.locale) }, o),
	columns: [m.trade_col_year, m.trade_col_bought_usd],
	rows: YEARS.map((year) => [String(year), cell(seriesId('imports', republic, year))])
});

/** The table of each state: the numbers of its picture, and what belongs to them. */
export const rows: Readonly<Record<string, TableCopy>> = {
	both: {
		caption: m.trade_table_both,
		columns: [
			m.trade_col_republic,
			m.trade_col_sold,
			m.trade_col_bought,
			m.trade_col_balance,
			m.trade_col_supplier,
			m.trade_col_customer,
			m.trade_col_customer_usd
		],
		rows: [
			...REPUBLICS.map(republicRow),
			sumRow(m.trade_four, 'trade-exports-others', 'trade-imports-others'),
			sumRow(m.trade_five, 'trade-exports-total', 'trade-imports-total'),
			sumRow(m.trade_kz_share, 'trade-exports-kz-share', 'trade-imports-kz-share')
		]
	},
	oil: yearTable('KZ'),
	stable: yearTable('TJ'),
	labour: {
		caption: m.trade_table_labour,
		columns: [m.trade_col_what, m.trade_col_value],
		rows: [
			[m.trade_row_imposed, cell('trade-boycott-imposed')],
			[m.trade_row_brands, cell('trade-boycott-brands')],
			[m.trade_row_harvest, cell('trade-cotton-harvest')],
			[m.trade_row_lifted, cell('trade-boycott-lifted')],
			[m.trade_row_senate, cell('trade-senate-2010')],
			[m.trade_row_senate, cell('trade-senate-2011')],
			[m.trade_row_senate, cell('trade-senate-2012')]
		]
	},
	firms: {
		caption: m.trade_table_contacts,
		columns: [m.trade_col_who, m.trade_col_where, m.trade_col_what],
		rows: CONTACTS.map((contact) => [
			{ text: contact.who, fact: contact.fact },
			placeOf(contact),
			{ text: contact.what }
		])
	},
	investor: {
		caption: m.trade_table_investor,
		columns: [m.trade_col_what, m.trade_col_value],
		rows: [
			[m.trade_row_minimal, { text: m.trade_row_minimal_value, fact: 'trade-investor-minimal' }],
			[{ text: m.trade_row_gross }, cell('trade-fdi-gross')],
			[{ text: m.trade_row_2021 }, cell('trade-fdi-2021')],
			[{ text: m.trade_row_rank }, cell('trade-fdi-rank')],
			[{ text: m.trade_row_firms }, cell('trade-firms-kz')]
		]
	}
};
