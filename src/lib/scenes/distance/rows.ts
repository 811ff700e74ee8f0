import { CITY, COUNTRY } from '$lib/charts/names';
import { CAPITAL, type City } from '$lib/charts/places';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { REPUBLICS, type Country, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { WISHES } from './calls';
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

/** The table of each state. */
export const rows: Readonly<Record<Step, TableCopy>> = {
	pipe: {
		caption: m.distance_table_pipe,
		columns: [m.distance_column_what, m.distance_column_length],
		rows: [
			[m.distance_row_pipe, cell('pipe-length')],
			[m.distance_row_way, cell('distance-almaty')],
			[m.distance_row_months, cell('months-lived')]
		]
	},
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
	initiative: {
		caption: m.distance_table_initiative,
		columns: [m.distance_column_with, m.distance_column_asks, m.distance_column_wanted],
		rows: REPUBLICS.flatMap((code) => {
			const asks =
				code === 'KZ'
					? { text: m.distance_both_sides, fact: 'distance-kz-mutual' }
					: { text: m.distance_they_ask, fact: 'distance-initiative' };
			const wishes = WISHES[code].map(({ words, fact }) => ({ text: words, fact }));
			return (wishes.length > 0 ? wishes : [m.distance_nothing_found]).map((wish) => [
				COUNTRY[code],
				asks,
				wish
			]);
		})
	}
};
