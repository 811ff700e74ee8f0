import { facts } from '$lib/facts/known';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Words } from './table';

const MEANING: Readonly<Record<string, Words>> = {
	EUR: m.data_unit_eur,
	USD: m.data_unit_usd,
	BEF: m.data_unit_bef,
	'BEF-per-EUR': m.data_unit_bef_per_eur,
	percent: m.data_unit_percent,
	ratio: m.data_unit_ratio,
	rank: m.data_unit_rank,
	count: m.data_unit_count,
	km: m.data_unit_km,
	'cubic-metres-a-year': m.data_unit_cubic_metres_a_year,
	megawatts: m.data_unit_megawatts,
	years: m.data_unit_years,
	months: m.data_unit_months,
	days: m.data_unit_days,
	date: m.data_unit_date,
	position: m.data_unit_position,
	statement: m.data_unit_statement
};

/**
 * The units that facts come in, with what each means.
 *
 * @throws when a fact has a unit that isn't explained
 */
export function explainedUnits(locale: Locale): { unit: string; meaning: string }[] {
	const used = new Set<string>(facts.map(({ unit }) => unit));
	for (const unit of used)
		if (!(unit in MEANING)) throw new Error(`data: the unit "${unit}" isn’t explained`);
	return Object.entries(MEANING)
		.filter(([unit]) => used.has(unit))
		.map(([unit, words]) => ({ unit, meaning: words({}, { locale }) }));
}
