import type { Copy } from '$lib/charts/copy';
import { countryCopy, countryName } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { REPUBLICS, type Republic } from '$lib/facts';
import { balanceId, eurosId, rankId, seriesId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { GOODS } from './back';
import { CONTACTS, FIRMS, placeOf, type Contact } from './contact-list';
import { asPrinted } from './printed';
import { YEARS } from './years';

const amounts = (name: Copy, exports: string, imports: string): CellCopy[] => [
	name,
	cell(exports),
	cell(imports)
];

const republicRow = (republic: Republic): CellCopy[] =>
	amounts(countryCopy(republic), eurosId('exports', republic), eurosId('imports', republic));

const TRADE_COLUMNS = [m.trade_col_republic, m.trade_col_sold, m.trade_col_bought];

const FOUR_ROW = amounts(m.trade_four, 'trade-exports-others', 'trade-imports-others');

/** Trade with some republics, and with all. */
const tradeTable = (rows: readonly CellCopy[][]): TableCopy => ({
	caption: m.trade_table_both,
	columns: TRADE_COLUMNS,
	rows: [
		...rows,
		amounts(m.trade_five, 'trade-exports-total', 'trade-imports-total'),
		amounts(m.trade_kz_share, 'trade-exports-kz-share', 'trade-imports-kz-share')
	]
});

/** Purchases from one republic, year by year. */
const yearTable = (republic: Republic): TableCopy => ({
	caption: (_, o) => m.trade_table_years({ country: countryName(republic, o.locale) }, o),
	columns: [m.trade_col_year, m.trade_col_bought_usd],
	rows: YEARS.map((year) => [String(year), cell(seriesId('imports', republic, year))])
});

/** Who does business, where, and what with. */
const contactTable = (contacts: readonly Contact[]): TableCopy => ({
	caption: m.trade_table_contacts,
	columns: [m.trade_col_who, m.trade_col_where, m.trade_col_what],
	rows: contacts.map((contact) => [
		{ text: contact.who, fact: contact.fact },
		placeOf(contact),
		{ text: contact.more ?? contact.what }
	])
});

const printedCell = (flow: Flow, republic: Republic): CellCopy => ({
	text: (_, { locale }) => asPrinted(flow, republic, locale),
	fact: eurosId(flow, republic),
	numeric: true
});

/** The table of each state: the numbers of its picture, and what belongs to them. */
export const rows: Readonly<Record<string, TableCopy>> = {
	both: tradeTable(REPUBLICS.map(republicRow)),
	kazakhstan: tradeTable([republicRow('KZ'), FOUR_ROW]),
	small: tradeTable([...REPUBLICS.filter((republic) => republic !== 'KZ').map(republicRow), FOUR_ROW]),
	deficit: {
		caption: m.trade_table_both,
		columns: [...TRADE_COLUMNS, m.trade_col_balance, m.trade_col_sign],
		rows: REPUBLICS.map((republic) => [
			...republicRow(republic),
			cell(balanceId(republic)),
			republic === 'TJ' ? m.trade_deficit_note : m.trade_surplus_note
		])
	},
	back: {
		caption: m.trade_table_back,
		columns: [m.trade_col_republic, m.trade_col_bought, m.trade_col_goods],
		rows: REPUBLICS.map((republic) => [
			countryCopy(republic),
			cell(eurosId('imports', republic)),
			{ text: GOODS[republic].words, fact: GOODS[republic].fact }
		])
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
			[m.trade_row_lifted, cell('trade-boycott-lifted')]
		]
	},
	ranks: {
		caption: m.trade_table_ranks,
		columns: [m.trade_col_republic, m.trade_col_supplier, m.trade_col_customer, m.trade_col_customer_usd],
		rows: REPUBLICS.map((republic) => {
			const sold = rankId('exports', republic);
			const elsewhere = republic === 'KG' || republic === 'TJ';
			return [
				countryCopy(republic),
				cell(rankId('imports', republic)),
				cell(sold),
				elsewhere ? cell(`${sold}-series`) : m.trade_not_given
			];
		})
	},
	slip: {
		caption: m.trade_table_slip,
		columns: [m.trade_col_republic, m.trade_col_printed_bought, m.trade_col_printed_sold],
		rows: REPUBLICS.map((republic) => [
			countryCopy(republic),
			printedCell('imports', republic),
			printedCell('exports', republic)
		])
	},
	firms: contactTable(FIRMS),
	contacts: contactTable(CONTACTS),
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
