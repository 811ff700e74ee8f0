import { countryName } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { known, table } from './cells';
import { GRANTS } from './grants';

function grantRows(locale: Locale): Cell[][] {
	const o = { locale };
	return GRANTS.map(({ id, giver, republic, task }) => [
		{ text: task({}, o) },
		{ text: giver === 'BE' ? m.country_be({}, o) : m.country_lu({}, o) },
		{ text: countryName(republic, locale) },
		known(id, locale, 'full')
	]);
}

/** The three roads, which both countries take to all five republics. */
export function roads(locale: Locale): Table {
	const o = { locale };
	const to = new Intl.ListFormat('en-GB').format(REPUBLICS.map((code) => countryName(code, locale)));
	const row = (road: string): Cell[] => [{ text: road }, { text: m.security_both({}, o) }, { text: to }];
	return table(
		m.security_table_roads({}, o),
		[m.security_column_road({}, o), m.security_column_giver({}, o), m.security_column_where({}, o)],
		[
			row(m.security_nato({}, o)),
			row(m.security_eu({}, o)),
			row(m.security_osce({}, o)),
			[{ text: m.security_roads_total({}, o) }, known('security-roads', locale), { text: '' }]
		]
	);
}

/** The three sums, and what they are held against. */
export function sums(locale: Locale): Table {
	const o = { locale };
	return table(
		m.security_table_sums({}, o),
		[
			m.security_column_task({}, o),
			m.security_column_giver({}, o),
			m.security_column_where({}, o),
			m.security_column_sum({}, o)
		],
		[
			...grantRows(locale),
			[
				{ text: m.security_together({}, o) },
				{ text: '' },
				{ text: '' },
				known('security-total', locale, 'full')
			],
			[
				{ text: m.security_caucasus_projects({ count: value('security-caucasus-projects', locale) }, o) },
				{ text: m.country_be({}, o) },
				{ text: m.place_south_caucasus({}, o) },
				known('security-caucasus', locale, 'full')
			]
		]
	);
}

/** The window of the two undated sums, the year of the third, and the dates of the two questions. */
export function question(locale: Locale): Table {
	const o = { locale };
	return table(
		m.security_table_question({}, o),
		[m.security_column_what({}, o), m.security_column_when({}, o)],
		[
			...GRANTS.map(({ id, republic, task }): Cell[] => [
				{ text: m.security_task_in({ task: task({}, o), place: countryName(republic, locale) }, o) },
				id === 'aid-tj-border-guards'
					? known('aid-border-guards-year', locale)
					: { text: `${value('aid-answer-from', locale)}–${value('aid-answer-to', locale)}`, fact: id }
			]),
			[{ text: m.security_row_asked({}, o) }, known('security-question', locale)],
			[{ text: m.security_row_twin({}, o) }, known('security-sister-question', locale)],
			[{ text: m.security_row_answered({}, o) }, known('security-sister-answer', locale)]
		]
	);
}

/** The four tasks, and whose hand they go by. */
export function whoAndWhyTable(locale: Locale): Table {
	const o = { locale };
	return table(
		m.security_table_arm({}, o),
		[
			m.security_column_task({}, o),
			m.security_column_giver({}, o),
			m.security_column_road({}, o),
			m.security_column_size({}, o)
		],
		[
			[
				{ text: m.security_task_soldiers({}, o) },
				{ text: m.country_be({}, o) },
				{ text: m.security_nato({}, o) },
				known('security-troops', locale)
			],
			...GRANTS.map(({ id, giver, task, hand }): Cell[] => [
				{ text: task({}, o) },
				{ text: giver === 'BE' ? m.country_be({}, o) : m.country_lu({}, o) },
				{ text: hand({}, o) },
				known(id, locale, 'full')
			])
		]
	);
}
