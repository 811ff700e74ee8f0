import type { Locale } from '$lib/facts/format';
import { site } from '$lib/pages/ui/site';
import { LICENCE } from '$lib/pages/ui/licence';
import type { Column, Table } from './table';
import { UNIT_NAMES } from './units';

const DATATYPE: Record<Column['type'], string> = {
	string: 'string',
	any: 'string',
	list: 'string',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	uri: 'anyURI'
};

/** The datatype of a column; the unit's is the list of units that there are. */
const datatypeOf = ({ type, refersTo }: Column) =>
	refersTo === 'units' ? { base: 'string', format: UNIT_NAMES.join('|') } : DATATYPE[type];

/**
 * Metadata of one CSV file, by the W3C's CSV on the Web. What all values of a column count is said by schema.org's words; where
 * each row has its own unit, the column beside says so, and `units.csv` what it is.
 */
export const csvwOf = ({ name, title, columns, key, notes }: Table, locale: Locale): object => ({
	'@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
	url: `${name.split('/').at(-1)}.csv`,
	'dc:title': title,
	...(notes ? { 'dc:description': notes.join(' ') } : {}),
	'dc:license': { '@id': LICENCE.url },
	'dc:publisher': { '@id': `${site}/` },
	tableSchema: {
		columns: columns.map(({ name: column, ...about }) => ({
			name: column,
			titles: column,
			'dc:description': about.words({}, { locale }),
			datatype: datatypeOf({ name: column, ...about }),
			...(about.type === 'list' ? { separator: ' ' } : {}),
			...(about.unit ? { 'schema:unitText': about.unit } : {}),
			...(about.refersTo === 'units' ? { 'dc:references': { '@id': `${site}/data/units.csv` } } : {}),
			...(about.required ? { required: true } : {})
		})),
		primaryKey: key
	}
});
