import { countryName } from '$lib/charts/names';
import { fact } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { KYRGYZ_2010, UNPRICED, grantsOf, type Grant } from './grants';
import { datesOf, handsOf, purposeName, spoken } from './names';
import type { AidState } from './states';

const full = (id: string, locale: Locale) => formatFact(fact(id), locale, 'full');
const year = (id: string, locale: Locale) => formatFact(fact(id), locale, 'year');
const money = (id: string, locale: Locale): Cell => ({ text: full(id, locale), fact: id, numeric: true });

/** The table behind each picture. */
export function rows(state: AidState, locale: Locale): Table {
	switch (state.picture) {
		case 'sankey':
			return grantTable(grantsOf(state.focus), locale);
		case 'loupe':
			return loupeTable(locale);
		case 'unpriced':
			return unpricedTable(locale);
		case 'exports':
			return exportsTable(locale);
	}
}

function grantTable(grants: readonly Grant[], locale: Locale): Table {
	const speak = spoken(locale);
	return {
		caption: m.aid_table_grants({}, speak),
		columns: [
			m.aid_column_for({}, speak),
			m.aid_column_from({}, speak),
			m.aid_column_to({}, speak),
			m.aid_column_hands({}, speak),
			m.aid_column_years({}, speak),
			m.aid_column_euros({}, speak)
		],
		rows: grants.map((grant) => [
			{ text: purposeName(grant.id, locale) },
			{ text: countryName(grant.giver, locale) },
			{ text: countryName(grant.republic, locale) },
			{ text: handsOf(grant.id, locale) },
			{ text: datesOf(grant, locale), fact: grant.from },
			money(grant.euros, locale)
		])
	};
}

function loupeTable(locale: Locale): Table {
	const speak = spoken(locale);
	const [humanitarian, sector, gap] = KYRGYZ_2010.map((grant): Cell[] => [
		{ text: purposeName(grant.id, locale) },
		money(grant.euros, locale)
	]);
	const parts: Cell[] = [{ text: m.aid_row_parts({}, speak) }, money('aid-kg-parts', locale)];
	return {
		caption: m.aid_table_loupe({ year: year('aid-kg-year', locale) }, speak),
		columns: [m.aid_column_what({}, speak), m.aid_column_euros({}, speak)],
		rows: [
			[{ text: m.aid_row_stated({}, speak) }, money('aid-kg-2010', locale)],
			...[humanitarian, sector, parts, gap].filter((row) => row !== undefined)
		]
	};
}

function unpricedTable(locale: Locale): Table {
	const speak = spoken(locale);
	const known = (id: string, republic: string): Cell => {
		if (id === 'laboratories')
			return {
				text: m.aid_lab_countries({ count: full('aid-lab-countries', locale) }, speak),
				fact: 'aid-lab-countries'
			};
		if (republic === 'UZ')
			return { text: m.aid_since({ year: year('aid-banks-since', locale) }, speak), fact: 'aid-banks-since' };
		return {
			text: m.aid_offered({ month: formatFact(fact('aid-banks-offer'), locale) }, speak),
			fact: 'aid-banks-offer'
		};
	};
	const name = { banks: m.aid_banks({}, speak), laboratories: m.aid_laboratories({}, speak) };
	return {
		caption: m.aid_table_unpriced({}, speak),
		columns: [
			m.aid_column_for({}, speak),
			m.aid_column_from({}, speak),
			m.aid_column_to({}, speak),
			m.aid_column_known({}, speak),
			m.aid_column_euros({}, speak)
		],
		rows: UNPRICED.flatMap(({ id, republics }) =>
			republics.map((republic) => [
				{ text: name[id] },
				{ text: countryName('LU', locale) },
				{ text: countryName(republic, locale) },
				known(id, republic),
				{ text: m.aid_no_price({}, speak), numeric: true }
			])
		)
	};
}

function exportsTable(locale: Locale): Table {
	const speak = spoken(locale);
	const span = { from: year('aid-answer-from', locale), to: year('aid-clinics-to', locale) };
	return {
		caption: m.aid_table_exports({}, speak),
		columns: [m.aid_column_what({}, speak), m.aid_column_amount({}, speak)],
		rows: [
			[{ text: m.aid_row_belgium({}, speak) }, money('aid-be-total', locale)],
			[{ text: m.aid_row_luxembourg({}, speak) }, money('aid-lu-total', locale)],
			[{ text: m.aid_row_aid(span, speak) }, money('aid-total', locale)],
			[
				{ text: m.aid_row_goods({ year: fact('goods-2011-table').period }, speak) },
				money('goods-2011-table', locale)
			],
			[{ text: m.aid_row_days({}, speak) }, money('aid-export-days', locale)],
			[{ text: m.aid_row_times({}, speak) }, money('aid-export-times', locale)]
		]
	};
}
