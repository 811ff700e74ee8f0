import { createHash } from 'node:crypto';
import { sources } from '$lib/facts/sources';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { shortCredit } from '$lib/pages/sources/credit';
import { LICENCE } from '$lib/pages/ui/licence';
import { site } from '$lib/pages/ui/site';
import { version } from '../../../../package.json';
import type { Column, Table } from './table';
import { UNIT_NAMES } from './units';

const TYPE: Record<Column['type'], object> = {
	string: { type: 'string' },
	any: { type: 'any' },
	list: { type: 'string' },
	number: { type: 'number' },
	integer: { type: 'integer' },
	boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
	uri: { type: 'string', format: 'uri' }
};

const schemaOf = ({ columns, key }: Table, all: readonly Table[], locale: Locale) => {
	const keyOf = (table: string) => all.find(({ name }) => name === table)?.key;
	const foreignKeys = columns.flatMap(({ name, refersTo }) =>
		refersTo ? [{ fields: name, reference: { resource: refersTo, fields: keyOf(refersTo) } }] : []
	);
	return {
		fields: columns.map(({ name, type, words, required, refersTo, unit }) => ({
			name,
			...TYPE[type],
			description: words({}, { locale }),
			...(unit ? { unit } : {}),
			...(required
				? { constraints: { required, ...(refersTo === 'units' ? { enum: UNIT_NAMES } : {}) } }
				: {})
		})),
		primaryKey: key,
		missingValues: [''],
		...(foreignKeys.length > 0 ? { foreignKeys } : {})
	};
};

/**
 * All tables as one Tabular Data Package, by Frictionless Data (version 1 of the specification, which every tool reads).
 *
 * @param csv the file of a table as it is published
 */
export const dataPackage = (
	tables: readonly Table[],
	csv: (table: Table) => string,
	locale: Locale
): object => ({
	profile: 'tabular-data-package',
	name: 'distant-partners',
	title: m.data_name({}, { locale }),
	description: m.data_description({}, { locale }),
	homepage: `${site}/data/`,
	version,
	licenses: [{ name: LICENCE.spdx, title: LICENCE.title, path: LICENCE.url }],
	sources: sources.map(({ id, url, title }) => ({
		title: [shortCredit(id, locale), ...(title ? [title] : [])].join(': '),
		...(url !== undefined && { path: url })
	})),
	contributors: [{ title: m.site_name({}, { locale }), path: `${site}/`, role: 'publisher' }],
	resources: tables.map((table) => {
		const content = csv(table);
		return {
			profile: 'tabular-data-resource',
			name: table.name.replace('/', '-'),
			title: table.title,
			...(table.notes ? { description: table.notes.join(' ') } : {}),
			path: `${table.name}.csv`,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: Buffer.byteLength(content),
			hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
			schema: schemaOf(table, tables, locale)
		};
	})
});
