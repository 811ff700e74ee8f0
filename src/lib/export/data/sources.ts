import { facts } from '$lib/facts/known';
import { sources, sourcesOf } from '$lib/facts/sources';
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
	{ name: 'url', type: 'uri', words: m.data_column_source_url }
];

/** Every source, one a row, with how many facts lean on it. */
export const sourcesTable = (locale: Locale): Table => {
	const leaning = facts.flatMap(({ id }) => sourcesOf(id));
	return {
		name: 'sources',
		title: m.data_sources({}, { locale }),
		key: 'id',
		columns,
		rows: sources.map(({ circa, ...source }) => ({
			...source,
			circa: circa === true,
			facts: leaning.filter((id) => id === source.id).length
		}))
	};
};
