import { FAULT } from '$lib/charts/fault-mark';
import { COUNTRY } from '$lib/charts/names';
import type { CellCopy, TableCopy } from '$lib/charts/table';
import { REPUBLICS, type Partner } from '$lib/facts';
import { exactnessOf } from '$lib/facts/dates';
import { LANES, type DatedFact, type Lane } from '$lib/facts/events';
import { FAULT_IDS, FAULTS } from '$lib/facts/faults';
import { token } from '$lib/facts/fill';
import { formatCount, formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { eventsBetween } from './far';
import { LATER } from './later';
import { LANE } from './names';
import type { ChronicleState } from './states';
import { countOf, LAST_YEAR, within } from './years';

/** The table of a state: the lanes counted, the faults one by one, or what came later. */
export function rows({ view }: ChronicleState, locale: Locale): TableCopy {
	switch (view) {
		case 'everything':
			return laneTable(locale);
		case 'mending':
			return {
				caption: m.chronicle_table_mending,
				columns: [m.chronicle_column_when, m.chronicle_column_where, m.chronicle_column_fault],
				rows: FAULT_IDS.map((id) => {
					const { when, lane, fact } = FAULTS[id];
					return [period(when, locale), LANE[lane], { text: FAULT[id], fact }];
				})
			};
		case 'after':
			return {
				caption: m.chronicle_table_after,
				columns: [m.chronicle_column_when, m.chronicle_column_what],
				rows: LATER.map(({ fact: id, says }) => [{ text: token(id), fact: id }, says])
			};
		case 'far':
			return eventTable(locale);
	}
}

const period = (when: string, locale: Locale): string =>
	when
		.split('/')
		.map((end) => formatDate(end, locale))
		.join(' – ');

/** The date or the interval of an event. */
const when = (event: DatedFact, locale: Locale): CellCopy => ({
	text: period(event.when, locale),
	fact: event.fact
});

/** The first and the last date in a lane, within the story's years. */
function ends(lane: Lane): DatedFact[] {
	const shown = within.filter(({ lanes }) => lanes.includes(lane));
	const points = shown.filter(({ exactness }) => exactness !== 'span');
	const dates = points.length > 0 ? points : shown;
	return [...dates.slice(0, 1), ...dates.slice(-1)];
}

const number = (count: number, locale: Locale): CellCopy => ({
	text: formatCount(count, locale),
	numeric: true
});

/** How many events a lane has, how many of them are known to the day, and the first and the last. */
const laneTable = (locale: Locale): TableCopy => ({
	caption: m.chronicle_table_lanes({ until: String(LAST_YEAR) }, { locale }),
	columns: [
		m.chronicle_column_where,
		m.chronicle_column_all,
		m.chronicle_column_to_the_day,
		m.chronicle_column_first,
		m.chronicle_column_last
	],
	rows: LANES.filter((lane) => countOf(lane) > 0).map((lane) => [
		LANE[lane],
		number(countOf(lane), locale),
		number(
			within.filter(({ lanes, when: date }) => lanes.includes(lane) && exactnessOf(date) === 'day').length,
			locale
		),
		...ends(lane).map((event) => when(event, locale))
	])
});

/** How many events there are from each partner to each republic, and the contract that was cut. */
const eventTable = (locale: Locale): TableCopy => {
	const events = (partner: Partner, code: (typeof REPUBLICS)[number]) =>
		number(eventsBetween(partner, code), locale);
	return {
		caption: m.chronicle_table_far,
		columns: [m.chronicle_column_where, m.chronicle_column_from_be, m.chronicle_column_from_lu],
		rows: [
			...REPUBLICS.map((code) => [COUNTRY[code], events('BE', code), events('LU', code)]),
			[m.chronicle_contract_cut, { text: token('company-left'), fact: 'company-left' }, '']
		]
	};
};
