import { fact } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { GRANTS, KYRGYZ_2010, UNPRICED, type Grant } from './grants';
import { countryName, datesOf, handsOf, purposeName, spoken } from './names';
import type { AidState } from './states';

const full = (id: string, locale: Locale) => formatFact(fact(id), locale, 'full');
const year = (id: string, locale: Locale) => formatFact(fact(id), locale, 'year');

/** The text alternative: what each picture shows, with its numbers. */
export function describe(state: AidState, locale: Locale): string {
	const speak = spoken(locale);
	const euros = (id: string) => full(id, locale);
	switch (state.picture) {
		case 'sankey':
			if (state.focus) return describeFocus(grantsOf(state), locale);
			return m.aid_describe_everything(
				{
					belgium: euros('aid-be-total'),
					luxembourg: euros('aid-lu-total'),
					uz: euros('aid-uz-villages'),
					tm: euros('aid-tm-bankers'),
					kg: euros('aid-kg-total'),
					tj: euros('aid-tj-total'),
					total: euros('aid-total'),
					from: year('aid-answer-from', locale),
					to: year('aid-clinics-to', locale)
				},
				speak
			);
		case 'loupe':
			return m.aid_describe_loupe(
				{
					total: euros('aid-kg-2010'),
					year: year('aid-kg-year', locale),
					humanitarian: euros('aid-kg-humanitarian'),
					sector: euros('aid-kg-private-sector'),
					gap: euros('aid-kg-gap')
				},
				speak
			);
		case 'unpriced':
			return m.aid_describe_unpriced({}, speak);
		case 'exports':
			return m.aid_describe_exports(
				{
					total: euros('aid-total'),
					goods: euros('goods-2011-table'),
					year: fact('goods-2011-table').period,
					days: full('aid-export-days', locale)
				},
				speak
			);
	}
}

function describeFocus(grants: readonly Grant[], locale: Locale): string {
	const listed = grants.map((grant) =>
		m.aid_describe_grant(
			{
				euros: full(grant.euros, locale),
				giver: countryName(grant.giver, locale),
				republic: countryName(grant.republic, locale),
				purpose: purposeName(grant.id, locale),
				dates: datesOf(grant, locale),
				hands: handsOf(grant.id, locale)
			},
			spoken(locale)
		)
	);
	const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(listed);
	return m.aid_describe_focus({ grants: list }, spoken(locale));
}

const grantsOf = (state: Extract<AidState, { picture: 'sankey' }>): readonly Grant[] =>
	state.focus ? GRANTS.filter((grant) => state.focus?.includes(grant.id)) : GRANTS;

const money = (id: string, locale: Locale): Cell => ({ text: full(id, locale), fact: id, numeric: true });

/** The table behind each picture. */
export function rows(state: AidState, locale: Locale): Table {
	switch (state.picture) {
		case 'sankey':
			return grantTable(grantsOf(state), locale);
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
