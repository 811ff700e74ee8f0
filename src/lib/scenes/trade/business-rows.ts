import { fact } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { cell, type TableCopy } from '$lib/charts/table';
import { contactList, placeOf, whatOf } from './contact-list';

/** When the boycott of Uzbek cotton began and ended, and who was in it. */
export function labourRows(locale: Locale): TableCopy {
	const o = { locale };
	return {
		caption: m.trade_table_labour({}, o),
		columns: [m.trade_col_what({}, o), m.trade_col_value({}, o)],
		rows: [
			[m.trade_row_imposed({}, o), cell('trade-boycott-imposed')],
			[m.trade_row_brands({}, o), cell('trade-boycott-brands')],
			[m.trade_row_harvest({}, o), cell('trade-cotton-harvest')],
			[m.trade_row_lifted({}, o), cell('trade-boycott-lifted')]
		]
	};
}

/** Who does business, where, and what with. */
export function contactRows(routes: boolean, locale: Locale): TableCopy {
	const o = { locale };
	return {
		caption: m.trade_table_contacts({}, o),
		columns: [m.trade_col_who({}, o), m.trade_col_where({}, o), m.trade_col_what({}, o)],
		rows: contactList(routes).map((contact) => [
			{ text: contact.who({}, o), fact: contact.fact },
			placeOf(contact, locale),
			whatOf(contact.more ?? contact.what, locale, (id, form) => formatFact(fact(id), locale, form))
		])
	};
}

/** The two accounts of Belgian investment. */
export function investorRows(locale: Locale): TableCopy {
	const o = { locale };
	const date = (id: string) => formatFact(fact(id), locale);
	const year = { year: date('trade-fdi-to') };
	return {
		caption: m.trade_table_investor({}, o),
		columns: [m.trade_col_what({}, o), m.trade_col_value({}, o)],
		rows: [
			[
				m.trade_row_minimal({}, o),
				{ text: m.trade_row_minimal_value({}, o), fact: 'trade-investor-minimal' }
			],
			[
				m.trade_row_gross({ from: date('trade-fdi-from'), to: date('trade-fdi-to') }, o),
				cell('trade-fdi-gross')
			],
			[m.trade_row_2021(year, o), cell('trade-fdi-2021')],
			[m.trade_row_rank(year, o), cell('trade-fdi-rank')],
			[m.trade_row_firms({ year: date('trade-firms-year') }, o), cell('trade-firms-kz')]
		]
	};
}
