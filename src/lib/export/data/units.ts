import { facts } from '$lib/facts/known';
import type { Unit } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Table, Words } from './table';

/** What each unit is: in words, and in the codes that programs know. */
const UNITS: Readonly<
	Record<
		Unit,
		{
			words: Words;
			/** By the Unified Code for Units of Measure; `1` for plain numbers, nothing for what has no unit. */
			ucum?: string;
			/** By ISO 4217, of money. */
			currency?: string;
		}
	>
> = {
	EUR: { words: m.data_unit_eur, currency: 'EUR' },
	USD: { words: m.data_unit_usd, currency: 'USD' },
	BEF: { words: m.data_unit_bef, currency: 'BEF' },
	'BEF-per-EUR': { words: m.data_unit_bef_per_eur },
	percent: { words: m.data_unit_percent, ucum: '%' },
	ratio: { words: m.data_unit_ratio, ucum: '1' },
	rank: { words: m.data_unit_rank },
	count: { words: m.data_unit_count, ucum: '1' },
	km: { words: m.data_unit_km, ucum: 'km' },
	'cubic-metres-a-year': { words: m.data_unit_cubic_metres_a_year, ucum: 'm3/a' },
	megawatts: { words: m.data_unit_megawatts, ucum: 'MW' },
	years: { words: m.data_unit_years, ucum: 'a' },
	months: { words: m.data_unit_months, ucum: 'mo' },
	days: { words: m.data_unit_days, ucum: 'd' },
	date: { words: m.data_unit_date },
	position: { words: m.data_unit_position },
	statement: { words: m.data_unit_statement }
};

const used: ReadonlySet<string> = new Set(facts.map(({ unit }) => unit));

/** The names of the units that facts come in. */
export const UNIT_NAMES: readonly string[] = Object.keys(UNITS).filter((unit) => used.has(unit));

/** The units that facts come in, with what each means and its codes, one a row. */
export const unitsTable = (locale: Locale): Table => ({
	name: 'units',
	title: m.data_units_title({}, { locale }),
	key: 'unit',
	columns: [
		{ name: 'unit', type: 'string', words: m.data_column_unit_id, required: true },
		{ name: 'meaning', type: 'string', words: m.data_column_unit_meaning, required: true },
		{ name: 'ucum', type: 'string', words: m.data_column_ucum },
		{ name: 'currency', type: 'string', words: m.data_column_currency }
	],
	rows: Object.entries(UNITS)
		.filter(([unit]) => used.has(unit))
		.map(([unit, { words, ucum, currency }]) => ({ unit, meaning: words({}, { locale }), ucum, currency }))
});

/** The units that facts come in, with what each means. */
export const explainedUnits = (locale: Locale): { unit: string; meaning: string }[] =>
	unitsTable(locale).rows.map(({ unit, meaning }) => ({ unit: String(unit), meaning: String(meaning) }));
