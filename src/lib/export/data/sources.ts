import { facts } from '$lib/facts/known';
import { othersOf, sayersOf, sources } from '$lib/facts/sources';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Column, Table } from './table';

const columns: readonly Column[] = [
	{ name: 'id', type: 'string', words: m.data_column_source_id, required: true },
	{ name: 'kind', type: 'string', words: m.data_column_source_kind, required: true },
	{ name: 'publisher', type: 'string', words: m.data_column_publisher, required: true },
	{ name: 'author', type: 'string', words: m.data_column_author },
	{ name: 'title', type: 'string', words: m.data_column_title },
	{ name: 'date', type: 'string', words: m.data_column_source_date, required: true },
	{ name: 'circa', type: 'boolean', words: m.data_column_circa, required: true },
	{ name: 'language', type: 'string', words: m.data_column_language, required: true },
	{ name: 'facts', type: 'integer', words: m.data_column_fact_count, required: true },
	{ name: 'disputes', type: 'integer', words: m.data_column_dispute_count, required: true },
	{ name: 'url', type: 'uri', words: m.data_column_source_url }
];

/** Every source, one a row, with how many facts it says, and of how many it says otherwise. */
export const sourcesTable = (locale: Locale): Table => {
	const saying = facts.flatMap(({ id }) => sayersOf(id));
	const disagreeing = facts.flatMap(({ id }) => othersOf(id));
	const count = (all: readonly string[], id: string) => all.filter((one) => one === id).length;
	return {
		name: 'sources',
		title: m.data_sources({}, { locale }),
		key: 'id',
		columns,
		rows: sources.map(({ circa, ...source }) => ({
			...source,
			circa: circa === true,
			facts: count(saying, source.id),
			disputes: count(disagreeing, source.id)
		}))
	};
};
