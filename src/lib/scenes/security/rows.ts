import type { Copy, Message } from '$lib/charts/copy';
import { COUNTRY } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { rival } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { monthOf } from './counts';
import { GRANTS, GUARDS, taskIn, type Grant } from './grants';

/** Where the soldiers were, and what they did there; how many at each place is not said. */
const place = (name: Copy, work: Copy, id: string): CellCopy[] => [
	name,
	{ text: work, fact: id },
	m.security_not_said
];
const places: TableCopy = {
	caption: m.security_table_places,
	columns: [m.security_column_place, m.security_column_work, m.security_column_soldiers],
	rows: [
		place(m.place_kabul, m.security_work_kabul, 'security-kabul'),
		place(m.place_kunduz, m.security_work_kunduz, 'security-kunduz'),
		place(m.place_kandahar, m.security_work_kandahar, 'security-kandahar'),
		place(m.place_mazar, m.security_work_mazar, 'security-mazar'),
		[m.security_all, '', cell('security-troops')]
	]
};

/** A count, with its month. */
const count = (id: string, what: Copy, soldiers: CellCopy = cell(id)): CellCopy[] => [
	(_, { locale }) => monthOf(id, locale),
	what,
	soldiers
];
const otherCount: Message = (_, { locale }) => rival('security-remaining', locale);

const when = (grant: Grant): CellCopy =>
	grant === GUARDS
		? cell('aid-border-guards-year')
		: { text: '{aid-answer-from}–{aid-answer-to}', fact: grant.id };

/** The table of each state. */
export const rows: Readonly<Record<string, TableCopy>> = {
	troops: places,
	undated: {
		caption: m.security_table_counts,
		columns: [m.security_column_when, m.security_column_what, m.security_column_soldiers],
		rows: [
			count('security-troops-2011', m.security_all),
			count('security-troops-2012', m.security_all),
			count('security-airport', m.security_at_airport),
			count('security-without-airport', m.security_less_airport),
			count('security-remaining', m.security_stayed),
			count('security-remaining', m.security_stayed_other, {
				text: otherCount,
				fact: 'security-remaining',
				numeric: true
			}),
			[m.security_no_date, m.security_all, cell('security-troops')]
		]
	},
	dushanbe: {
		caption: m.security_table_flight,
		columns: [m.security_column_who, m.security_column_when, m.security_column_soldiers],
		rows: [
			[m.country_be, cell('security-dushanbe-date'), cell('security-dushanbe')],
			[m.security_lu_platoon, m.security_flight_unclear, cell('security-luxembourgers')]
		]
	},
	sums: {
		caption: m.security_table_sums,
		columns: [
			m.security_column_task,
			m.security_column_giver,
			m.security_column_road,
			m.security_column_where,
			m.security_column_sum
		],
		rows: [
			...GRANTS.map(({ id, giver, republic, task, hand }) => [
				task,
				COUNTRY[giver],
				hand,
				COUNTRY[republic],
				cell(id)
			]),
			[m.security_together, '', '', '', cell('security-total')],
			[
				m.security_caucasus_projects,
				m.country_be,
				m.security_not_said,
				m.place_south_caucasus,
				cell('security-caucasus')
			]
		]
	},
	question: {
		caption: m.security_table_question,
		columns: [m.security_column_what, m.security_column_when],
		rows: [
			...GRANTS.map((grant) => [taskIn(grant), when(grant)]),
			[m.security_row_asked, cell('security-question')],
			[m.security_row_twin, cell('security-sister-question')],
			[m.security_row_answered, cell('security-sister-answer')]
		]
	}
};
