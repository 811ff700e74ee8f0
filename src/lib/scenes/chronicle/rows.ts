import { fact } from '$lib/facts';
import { formatDate, formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { AFTER, saysOf } from './after';
import { LANES, type Lane, type Topic, type DatedFact } from '$lib/facts/events';
import { inGap } from './gap';
import { number } from './head-words';
import { countryName } from '$lib/charts/names';
import { kindName, laneName } from './names';
import type { ChronicleState } from './states';
import { countOf, LAST_YEAR, within } from './years';

const ALL: readonly Topic[] = ['politics', 'money', 'other'];

/** A date or an interval, as text. */
const whenText = (when: string, locale: Locale): string =>
	when
		.split('/')
		.map((end) => formatDate(end, locale))
		.join(' – ');

/** The table of a state: the lanes counted, or the events one by one. */
export function rows({ view }: ChronicleState, locale: Locale): Table {
	switch (view) {
		case 'politics':
			return events(
				m.chronicle_table_politics({}, { locale }),
				within.filter(({ topic }) => topic === 'politics'),
				locale
			);
		case 'money':
			return amounts(locale);
		case 'gap':
			return events(m.chronicle_table_gap({}, { locale }), inGap(ALL), locale);
		case 'after':
			return later(locale);
		case 'everything':
		case 'far':
			return lanes(locale);
	}
}

const numeric = (value: number, locale: Locale): Cell => ({ text: number(value, locale), numeric: true });

const dated = (event: DatedFact, locale: Locale): Cell => ({
	text: whenText(event.when, locale),
	fact: event.fact
});

const places = ({ about }: DatedFact, locale: Locale): Cell => ({
	text: about.map((code) => countryName(code, locale)).join(', ')
});

function events(caption: string, shown: readonly DatedFact[], locale: Locale): Table {
	return {
		caption,
		columns: [
			m.chronicle_column_when({}, { locale }),
			m.chronicle_column_kind({}, { locale }),
			m.chronicle_column_where({}, { locale })
		],
		rows: shown.map((event) => [
			dated(event, locale),
			{ text: kindName(event.kind, locale) },
			places(event, locale)
		])
	};
}

function amounts(locale: Locale): Table {
	const shown = within.filter(({ topic }) => topic === 'money');
	const plain = events(m.chronicle_table_money({}, { locale }), shown, locale);
	return {
		...plain,
		columns: [...plain.columns, m.chronicle_column_amount({}, { locale })],
		rows: plain.rows.map((row, i) => {
			const found = fact((shown[i] as DatedFact).fact);
			const text = found.unit === 'date' ? '' : formatFact(found, locale);
			return [...row, { text, numeric: true }];
		})
	};
}

/** The first and the last date in a lane, within the story's years. */
function ends(lane: Lane): [DatedFact, DatedFact] {
	const shown = within.filter(({ lanes: in_ }) => in_.includes(lane));
	const points = shown.filter(({ exactness }) => exactness !== 'span');
	const of = points.length > 0 ? points : shown;
	return [of[0] as DatedFact, of.at(-1) as DatedFact];
}

function lanes(locale: Locale): Table {
	return {
		caption: m.chronicle_table_lanes({ until: String(LAST_YEAR) }, { locale }),
		columns: [
			m.chronicle_column_where({}, { locale }),
			m.chronicle_strand_politics({}, { locale }),
			m.chronicle_strand_money({}, { locale }),
			m.chronicle_strand_other({}, { locale }),
			m.chronicle_column_all({}, { locale }),
			m.chronicle_column_first({}, { locale }),
			m.chronicle_column_last({}, { locale })
		],
		rows: LANES.filter((lane) => countOf(ALL, lane) > 0).map((lane) => {
			const [first, last] = ends(lane);
			return [
				{ text: laneName(lane, locale) },
				...ALL.map((topic) => numeric(countOf([topic], lane), locale)),
				numeric(countOf(ALL, lane), locale),
				dated(first, locale),
				dated(last, locale)
			];
		})
	};
}

function later(locale: Locale): Table {
	return {
		caption: m.chronicle_table_after({}, { locale }),
		columns: [m.chronicle_column_when({}, { locale }), m.chronicle_column_what({}, { locale })],
		rows: AFTER.map((item) => [
			{ text: formatFact(fact(item.fact), locale), fact: item.fact },
			{ text: saysOf(item, locale) }
		])
	};
}
