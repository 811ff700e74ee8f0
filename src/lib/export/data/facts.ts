import { facts } from '$lib/facts/known';
import { othersOf, sayersOf } from '$lib/facts/sources';
import { visitDatedBy } from '$lib/facts/visits';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { publishedValue } from './published';
import type { Column, Table } from './table';
import { factUrl, periodOf, plainWords, versionsLine } from './words';

const columns: readonly Column[] = [
	{ name: 'id', type: 'string', words: m.data_column_id, required: true },
	{ name: 'label', type: 'string', words: m.data_column_label, required: true },
	{ name: 'value', type: 'any', words: m.data_column_value },
	{ name: 'unit', type: 'string', words: m.data_column_unit, required: true, refersTo: 'units' },
	{ name: 'hedge', type: 'string', words: m.data_column_hedge },
	{ name: 'period_from', type: 'string', words: m.data_column_period_from, required: true },
	{ name: 'period_until', type: 'string', words: m.data_column_period_until, required: true },
	{ name: 'countries', type: 'list', words: m.data_column_countries },
	{ name: 'kind', type: 'string', words: m.data_column_kind, required: true },
	{ name: 'way', type: 'string', words: m.data_column_way },
	{ name: 'capacity', type: 'list', words: m.data_column_capacity },
	{ name: 'standing', type: 'string', words: m.data_column_standing, required: true },
	{ name: 'allegation', type: 'boolean', words: m.data_column_allegation, required: true },
	{ name: 'operation', type: 'string', words: m.data_column_operation },
	{ name: 'operands', type: 'list', words: m.data_column_operands },
	{ name: 'versions', type: 'string', words: m.data_column_versions },
	{ name: 'sources', type: 'list', words: m.data_column_sources, required: true },
	{ name: 'other_sources', type: 'list', words: m.data_column_other_sources },
	{ name: 'passages', type: 'list', words: m.data_column_passages },
	{ name: 'says', type: 'string', words: m.data_column_says, required: true },
	{ name: 'choice', type: 'string', words: m.data_column_choice },
	{ name: 'note', type: 'string', words: m.data_column_note },
	{ name: 'url', type: 'uri', words: m.data_column_url, required: true }
];

/** Of a visit: which way it went, and for whom it was made, the main errand first. */
function visitOf(id: string) {
	// The column has been called so since it was first published.
	const { direction: way, capacity } = visitDatedBy(id) ?? {};
	return { way, capacity };
}

/** Every fact of the story, one a row, with its words, its status and where it comes from. */
export const factsTable = (locale: Locale): Table => ({
	name: 'facts',
	title: m.data_facts({}, { locale }),
	key: 'id',
	columns,
	rows: facts.map((fact) => {
		const { id, unit, hedge, about, kind, status, allegation, cites } = fact;
		const { label, says, choice, note } = plainWords(id, locale);
		const { from, until } = periodOf(fact);
		return {
			...{ id, label, unit, hedge, kind, says, choice, note },
			value: publishedValue(fact),
			period_from: from,
			period_until: until,
			countries: about,
			...visitOf(id),
			standing: status.kind,
			allegation: allegation === true,
			operation: status.kind === 'derived' ? status.by.op : undefined,
			operands: status.kind === 'derived' ? status.by.of : undefined,
			versions: status.kind === 'disputed' ? versionsLine(status.versions) : undefined,
			sources: sayersOf(id),
			other_sources: othersOf(id),
			passages: cites.flatMap(({ passage }) => (passage ? [passage] : [])),
			url: factUrl(id)
		};
	})
});

/** The same facts as they are kept, with the other versions of contested ones in full. */
export const factsJson = (locale: Locale): object[] =>
	facts.map((fact) => {
		const { label, says, choice, note, versions } = plainWords(fact.id, locale);
		const { status, ...row } = fact;
		return {
			...row,
			...visitOf(fact.id),
			...{ label, says, choice, note },
			value: publishedValue(fact) ?? null,
			standing:
				status.kind === 'disputed'
					? { ...status, versions: status.versions.map((version, i) => ({ ...version, says: versions[i] })) }
					: status,
			sources: sayersOf(fact.id),
			other_sources: othersOf(fact.id),
			url: factUrl(fact.id)
		};
	});
