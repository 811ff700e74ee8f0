import type { Locale } from '$lib/facts/format';
import { site } from '$lib/pages/ui/site';
import type { Column, Table } from './table';

const DATATYPE: Record<Column['type'], string> = {
	string: 'string',
	any: 'string',
	list: 'string',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	uri: 'anyURI'
};

/** Metadata of one CSV file, by the W3C's CSV on the Web. */
export const csvwOf = ({ name, title, columns, key }: Table, locale: Locale): object => ({
	'@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
	url: `${name.split('/').at(-1)}.csv`,
	'dc:title': title,
	'dc:license': { '@id': `${site}/data/#licence` },
	'dc:publisher': { '@id': `${site}/` },
	tableSchema: {
		columns: columns.map(({ name: column, type, words, required }) => ({
			name: column,
			titles: column,
			'dc:description': words({}, { locale }),
			datatype: DATATYPE[type],
			...(type === 'list' ? { separator: ' ' } : {}),
			...(required ? { required } : {})
		})),
		primaryKey: key
	}
});
