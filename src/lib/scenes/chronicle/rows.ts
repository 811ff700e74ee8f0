import type { Copy } from '$lib/charts/copy';
import { countryName, KIND } from '$lib/charts/names';
import type { CellCopy, TableCopy } from '$lib/charts/table';
import { fact } from '$lib/facts';
import { LANES, type DatedFact, type Lane, type Topic } from '$lib/facts/events';
import { token } from '$lib/facts/fill';
import { formatCount, formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { LATER } from './later';
import { LANE } from './names';
import type { ChronicleState } from './states';
import { countOf, inGap, LAST_YEAR, TOPICS, within } from './years';

const ofTopic = (topic: Topic) => within.filter((event) => event.topic === topic);

/** The table of a state: the lanes counted, or the events one by one. */
export function rows({ view }: ChronicleState, locale: Locale): TableCopy {
	switch (view) {
		case 'politics':
			return eventTable(m.chronicle_table_politics, ofTopic('politics'), locale);
		case 'money':
			return amountTable(locale);
		case 'gap':
			return eventTable(m.chronicle_table_gap, inGap(TOPICS), locale);
		case 'after':
			return {
				caption: m.chronicle_table_after,
				columns: [m.chronicle_column_when, m.chronicle_column_what],
				rows: LATER.map(({ fact: id, says }) => [{ text: token(id), fact: id }, says])
			};
		case 'everything':
		case 'far':
			return laneTable(locale);
	}
}

/** The date or the interval of an event. */
function when(event: DatedFact, locale: Locale): CellCopy {
	const ends = event.when.split('/').map((end) => formatDate(end, locale));
	return { text: ends.join(' – '), fact: event.fact };
}

const eventTable = (caption: Copy, shown: readonly DatedFact[], locale: Locale): TableCopy => ({
	caption,
	columns: [m.chronicle_column_when, m.chronicle_column_kind, m.chronicle_column_where],
	rows: shown.map((event) => [
		when(event, locale),
		KIND[event.kind],
		event.about.map((code) => countryName(code, locale)).join(', ')
	])
});

/** The events of money, each with its amount where it is no date. */
function amountTable(locale: Locale): TableCopy {
	const shown = ofTopic('money');
	const { caption, columns, rows: plain } = eventTable(m.chronicle_table_money, shown, locale);
	const amount = ({ fact: id }: DatedFact): CellCopy => ({
		text: fact(id).unit === 'date' ? '' : token(id),
		numeric: true
	});
	return {
		caption,
		columns: [...columns, m.chronicle_column_amount],
		rows: plain.map((row, i) => [...row, amount(shown[i] as DatedFact)])
	};
}

/** The first and the last date in a lane, within the story's years. */
function ends(lane: Lane): DatedFact[] {
	const shown = within.filter(({ lanes }) => lanes.includes(lane));
	const points = shown.filter(({ exactness }) => exactness !== 'span');
	const dates = points.length > 0 ? points : shown;
	return [...dates.slice(0, 1), ...dates.slice(-1)];
}

const laneTable = (locale: Locale): TableCopy => ({
	caption: m.chronicle_table_lanes({ until: String(LAST_YEAR) }, { locale }),
	columns: [
		m.chronicle_column_where,
		m.chronicle_strand_politics,
		m.chronicle_strand_money,
		m.chronicle_strand_other,
		m.chronicle_column_all,
		m.chronicle_column_first,
		m.chronicle_column_last
	],
	rows: LANES.filter((lane) => countOf(TOPICS, lane) > 0).map((lane) => [
		LANE[lane],
		...[...TOPICS.map((topic) => [topic]), TOPICS].map((topics) => ({
			text: formatCount(countOf(topics, lane), locale),
			numeric: true
		})),
		...ends(lane).map((event) => when(event, locale))
	])
});
