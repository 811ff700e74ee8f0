import type { Copy } from '$lib/charts/copy';
import { CITY, COUNTRY } from '$lib/charts/names';
import { CAPITAL, type City } from '$lib/charts/places';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { REPUBLICS, type Country, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { independence } from './republics';
import { distanceTo } from './ruler-scale';
import { states, type Step } from './states';

/** Days on which relations were opened, where a source gives one; elsewhere the year. */
const opened = (partner: 'be' | 'lu', code: Republic): string =>
	cell(
		code === 'KZ' || (code === 'UZ' && partner === 'be')
			? `distance-relations-${partner}-${code.toLowerCase()}`
			: `distance-relations-${partner}`
	);

/** The ways from Brussels. */
const ways = (rows: TableCopy['rows']): TableCopy => ({
	caption: m.distance_table_ways,
	columns: [m.distance_column_country, m.distance_column_capital, m.distance_column_way],
	rows
});
const way = (code: Country, city: City): CellCopy[] => [COUNTRY[code], CITY[city], cell(distanceTo(city))];

/** A table of things said: who, what, and the fact behind it. */
const said = (
	caption: Copy,
	first: Copy,
	lines: readonly (readonly [who: Copy, what: Copy, fact: string])[]
): TableCopy => ({
	caption,
	columns: [first, m.distance_column_said],
	rows: lines.map(([who, text, fact]) => [who, { text, fact }])
});

/** The table of each state. */
export const rows: Readonly<Record<Step, TableCopy>> = {
	capitals: ways([way('LU', 'luxembourg')]),
	republics: {
		caption: m.distance_table_republics,
		columns: [m.distance_column_republic, m.distance_column_independent],
		rows: REPUBLICS.map((code) => [COUNTRY[code], cell(independence(code))])
	},
	relations: {
		caption: m.distance_table_relations,
		columns: [m.distance_column_republic, m.country_be, m.country_lu],
		rows: REPUBLICS.map((code) => [COUNTRY[code], opened('be', code), opened('lu', code)])
	},
	distances: ways([
		way('LU', 'luxembourg'),
		...REPUBLICS.map((code) => way(code, states.distances.capitals[code]))
	]),
	moved: ways([
		way('KZ', 'almaty'),
		way('KZ', CAPITAL.KZ),
		[m.distance_row_closer, '', cell('distance-closer')]
	]),
	embassies: {
		caption: m.distance_table_embassies,
		columns: [m.distance_column_republic, m.distance_column_embassies],
		rows: [[m.distance_row_all_five, cell('embassies-brussels')]]
	},
	why: said(m.distance_table_why, m.distance_column_host, [
		[m.distance_host_eu, m.distance_seat_eu, 'distance-eu-seat'],
		[m.distance_host_nato, m.distance_seat_nato, 'distance-nato-seat']
	]),
	initiative: said(m.distance_table_initiative, m.distance_column_with, [
		[m.distance_row_all_five, m.distance_they_ask, 'distance-initiative'],
		[m.country_kz, m.distance_both_sides, 'distance-kz-mutual']
	]),
	kazakhstan: said(m.distance_table_kazakhstan, m.distance_column_republic, [
		[m.country_kz, m.distance_kz_reasons, 'distance-kz-attractive']
	]),
	question: {
		caption: m.distance_table_question,
		columns: [m.distance_column_what, m.distance_column_year],
		rows: [
			[m.distance_row_from, cell('story-from')],
			[m.distance_row_until, cell('story-until')]
		]
	}
};
