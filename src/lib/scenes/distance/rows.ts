import { cityName, countryName } from '$lib/charts/names';
import { REPUBLICS, type Country, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { independence } from './republics';
import { wayTo } from './rule-scale';
import type { MapState, Step } from './states';

const stated = (id: string, locale: Locale): Cell => ({ text: value(id, locale), fact: id });
const km = (id: string, locale: Locale): Cell => ({
	text: value(id, locale, 'full'),
	fact: id,
	numeric: true
});
const country = (code: Country, locale: Locale): Cell => ({ text: countryName(code, locale) });

/** Days on which relations were opened, where a source gives one. */
const OPENED: Readonly<Record<'BE' | 'LU', Partial<Record<Republic, string>>>> = {
	BE: { KZ: 'distance-relations-be-kz', UZ: 'distance-relations-be-uz' },
	LU: { KZ: 'distance-relations-lu-kz' }
};

/** The ways from Brussels, to the capitals of the state. */
function ways({ step, capitals }: MapState, locale: Locale): Table {
	const way = (code: Country, city: Parameters<typeof cityName>[0]): Cell[] => [
		country(code, locale),
		{ text: cityName(city, locale) },
		km(wayTo(city), locale)
	];
	const from: Table = {
		caption: m.distance_table_ways({}, { locale }),
		columns: [
			m.distance_column_country({}, { locale }),
			m.distance_column_capital({}, { locale }),
			m.distance_column_way({}, { locale })
		],
		rows: []
	};
	if (step === 'capitals') return { ...from, rows: [way('LU', 'luxembourg')] };
	if (step === 'moved')
		return {
			...from,
			rows: [
				way('KZ', 'almaty'),
				way('KZ', 'astana'),
				[{ text: m.distance_row_closer({}, { locale }) }, { text: '' }, km('distance-closer', locale)]
			]
		};
	return {
		...from,
		rows: [way('LU', 'luxembourg'), ...REPUBLICS.map((code) => way(code, capitals[code]))]
	};
}

function relations(locale: Locale): Table {
	const opened = (partner: 'BE' | 'LU', code: Republic): Cell =>
		stated(OPENED[partner][code] ?? `distance-relations-${partner.toLowerCase()}`, locale);
	return {
		caption: m.distance_table_relations({}, { locale }),
		columns: [
			m.distance_column_republic({}, { locale }),
			countryName('BE', locale),
			countryName('LU', locale)
		],
		rows: REPUBLICS.map((code) => [country(code, locale), opened('BE', code), opened('LU', code)])
	};
}

/** A table of two columns. */
const pairs = (caption: string, columns: readonly [string, string], rows: Table['rows']): Table => ({
	caption,
	columns,
	rows
});

const TABLES: Readonly<Record<Step, (state: MapState, locale: Locale) => Table>> = {
	capitals: ways,
	distances: ways,
	moved: ways,
	relations: (_, locale) => relations(locale),
	republics: (_, locale) =>
		pairs(
			m.distance_table_republics({}, { locale }),
			[m.distance_column_republic({}, { locale }), m.distance_column_independent({}, { locale })],
			REPUBLICS.map((code) => [country(code, locale), stated(independence(code), locale)])
		),
	embassies: (_, locale) =>
		pairs(
			m.distance_table_embassies({}, { locale }),
			[m.distance_column_republic({}, { locale }), m.distance_column_embassies({}, { locale })],
			[
				[
					{ text: m.distance_row_all_five({}, { locale }) },
					{ ...stated('embassies-brussels', locale), numeric: true }
				]
			]
		),
	why: (_, locale) =>
		said(m.distance_table_why({}, { locale }), m.distance_column_host({}, { locale }), locale, [
			[m.distance_host_eu({}, { locale }), m.distance_seat_eu({}, { locale }), 'distance-eu-seat'],
			[m.distance_host_nato({}, { locale }), m.distance_seat_nato({}, { locale }), 'distance-nato-seat']
		]),
	initiative: (_, locale) =>
		said(m.distance_table_initiative({}, { locale }), m.distance_column_with({}, { locale }), locale, [
			[m.distance_row_all_five({}, { locale }), m.distance_they_ask({}, { locale }), 'distance-initiative'],
			[countryName('KZ', locale), m.distance_both_sides({}, { locale }), 'distance-kz-mutual']
		]),
	kazakhstan: (_, locale) =>
		said(m.distance_table_kazakhstan({}, { locale }), m.distance_column_republic({}, { locale }), locale, [
			[countryName('KZ', locale), m.distance_kz_reasons({}, { locale }), 'distance-kz-attractive']
		]),
	question: (_, locale) =>
		pairs(
			m.distance_table_question({}, { locale }),
			[m.distance_column_what({}, { locale }), m.distance_column_year({}, { locale })],
			[
				[{ text: m.distance_row_from({}, { locale }) }, stated('story-from', locale)],
				[{ text: m.distance_row_until({}, { locale }) }, stated('story-until', locale)]
			]
		)
};

/** A table of things said, each with the fact behind it. */
const said = (
	caption: string,
	first: string,
	locale: Locale,
	lines: readonly (readonly [who: string, what: string, fact: string])[]
): Table =>
	pairs(
		caption,
		[first, m.distance_column_said({}, { locale })],
		lines.map(([who, what, fact]) => [{ text: who }, { text: what, fact }])
	);

/** The table of a state. */
export const rows = (state: MapState, locale: Locale): Table => TABLES[state.step](state, locale);
