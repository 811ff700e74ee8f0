import { fact } from '$lib/facts';
import { formatDate, formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { known, table } from './cells';
import { rivalCount } from './undated';

/** Where the soldiers were, and what they did there; how many at each place is not said. */
export function places(locale: Locale): Table {
	const o = { locale };
	const none = m.security_not_said({}, o);
	const row = (place: string, work: string, id: string): Cell[] => [
		{ text: place },
		{ text: work, fact: id },
		{ text: none }
	];
	return table(
		m.security_table_places({}, o),
		[m.security_column_place({}, o), m.security_column_work({}, o), m.security_column_soldiers({}, o)],
		[
			row(m.place_kabul({}, o), m.security_work_kabul({}, o), 'security-kabul'),
			row(m.place_kunduz({}, o), m.security_work_kunduz({}, o), 'security-kunduz'),
			row(m.place_kandahar({}, o), m.security_work_kandahar({}, o), 'security-kandahar'),
			row(m.place_mazar({}, o), m.security_work_mazar({}, o), 'security-mazar'),
			[{ text: m.security_all({}, o) }, { text: '' }, known('security-troops', locale)]
		]
	);
}

/** The four counts, and the subtraction between them. */
export function counts(locale: Locale): Table {
	const o = { locale };
	const month = (id: string): Cell => ({ text: formatDate(fact(id).period, locale) });
	return table(
		m.security_table_counts({}, o),
		[m.security_column_when({}, o), m.security_column_what({}, o), m.security_column_soldiers({}, o)],
		[
			[month('security-troops-2011'), { text: m.security_all({}, o) }, known('security-troops-2011', locale)],
			[month('security-troops-2012'), { text: m.security_all({}, o) }, known('security-troops-2012', locale)],
			[month('security-airport'), { text: m.security_at_airport({}, o) }, known('security-airport', locale)],
			[
				month('security-without-airport'),
				{ text: m.security_less_airport({}, o) },
				known('security-without-airport', locale)
			],
			[month('security-remaining'), { text: m.security_stayed({}, o) }, known('security-remaining', locale)],
			[
				month('security-remaining'),
				{ text: m.security_stayed_other({}, o) },
				{ text: formatValue(rivalCount(), 'count', locale), fact: 'security-remaining', numeric: true }
			],
			[{ text: m.security_no_date({}, o) }, { text: m.security_all({}, o) }, known('security-troops', locale)]
		]
	);
}

/** Who went home by Dushanbe. */
export function flight(locale: Locale): Table {
	const o = { locale };
	const row = (who: string, id: string): Cell[] => [
		{ text: who },
		known('security-dushanbe-date', locale),
		known(id, locale)
	];
	return table(
		m.security_table_flight({}, o),
		[m.security_column_who({}, o), m.security_column_when({}, o), m.security_column_soldiers({}, o)],
		[row(m.country_be({}, o), 'security-dushanbe'), row(m.country_lu({}, o), 'security-luxembourgers')]
	);
}

/** What was planned, and what was feared. */
export function plansTable(locale: Locale): Table {
	const o = { locale };
	return table(
		m.security_table_horizon({}, o),
		[m.security_column_what({}, o), m.security_column_kind({}, o), m.security_column_when({}, o)],
		[
			[
				{ text: m.security_withdrawal({}, o) },
				{ text: m.security_kind_plan({}, o) },
				known('security-horizon', locale)
			],
			[
				{ text: m.security_spill({}, o), fact: 'security-interest' },
				{ text: m.security_kind_fear({}, o) },
				{ text: m.security_afterwards({}, o) }
			]
		]
	);
}
