import type { Fact } from '$lib/facts';
import { knownFact as factOf } from '$lib/facts/known';
import { events } from '$lib/facts/events';
import { sayersOf } from '$lib/facts/sources';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { publishedValue } from './published';
import type { Column, Table } from './table';
import { factUrl, periodOf, plainWords } from './words';

const columns: readonly Column[] = [
	{ name: 'fact', type: 'string', words: m.data_column_fact, required: true, refersTo: 'facts' },
	{ name: 'from', type: 'string', words: m.data_column_from, required: true },
	{ name: 'until', type: 'string', words: m.data_column_until, required: true },
	{ name: 'label', type: 'string', words: m.data_column_label, required: true },
	{ name: 'value', type: 'any', words: m.data_column_value },
	{ name: 'unit', type: 'string', words: m.data_column_unit, required: true, refersTo: 'units' },
	{ name: 'countries', type: 'list', words: m.data_column_countries },
	{ name: 'kind', type: 'string', words: m.data_column_kind, required: true },
	{ name: 'standing', type: 'string', words: m.data_column_standing, required: true },
	{ name: 'sources', type: 'list', words: m.data_column_sources, required: true },
	{ name: 'url', type: 'uri', words: m.data_column_url, required: true }
];

/** When it was: for a date the date itself, for anything else the time it holds for. */
const span = (fact: Fact) =>
	fact.unit === 'date' ? { from: String(fact.value), until: String(fact.value) } : periodOf(fact);

/** The events that the story and the timeline count, one a row, by time. */
export const eventsTable = (locale: Locale): Table => ({
	name: 'events',
	title: m.data_events({}, { locale }),
	key: 'fact',
	columns,
	rows: events
		.map((event) => factOf(event.fact))
		.map((fact) => ({
			fact: fact.id,
			...span(fact),
			label: plainWords(fact.id, locale).label,
			value: fact.unit === 'date' ? undefined : publishedValue(fact),
			unit: fact.unit,
			countries: fact.about,
			kind: fact.kind,
			standing: fact.status.kind,
			sources: sayersOf(fact.id),
			url: factUrl(fact.id)
		}))
});
