import { sources } from '$lib/facts/sources';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { citations } from './citation';
import { toCsv } from './csv';
import { csvwOf } from './csvw';
import { eventsTable } from './events';
import { factsJson, factsTable } from './facts';
import { dataPackage } from './package';
import { seriesTables, tradeTable } from './series';
import { sourcesTable } from './sources';
import type { Table } from './table';
import { unitsTable } from './units';

/** A file below `/data/`, ready to be sent. */
export interface DataFile {
	/** Path below `/data/`. */
	name: string;
	/** What it is, in words. */
	title: string;
	/** Media type. */
	type: string;
	body: string;
	/** Rows it holds, where it is a table. */
	rows?: number;
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Every table that is published as CSV. */
export const tables = (locale: Locale): Table[] => [
	factsTable(locale),
	eventsTable(locale),
	sourcesTable(locale),
	...seriesTables(locale),
	tradeTable(locale),
	unitsTable(locale)
];

const tableFiles = (table: Table, locale: Locale): DataFile[] => [
	{
		name: `${table.name}.csv`,
		title: table.title,
		type: 'text/csv',
		body: toCsv(table),
		rows: table.rows.length
	},
	{
		name: `${table.name}.csv-metadata.json`,
		title: m.data_metadata({ name: `${table.name}.csv` }, { locale }),
		type: 'application/csvm+json',
		body: json(csvwOf(table, locale))
	}
];

/** A table as JSON, one object a row; a cell that is empty is `null`. */
const tableJson = ({ name, title, columns, rows }: Table): DataFile => ({
	name: `${name}.json`,
	title,
	type: 'application/json',
	body: json(
		rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, row[column.name] ?? null])))
	),
	rows: rows.length
});

function make(locale: Locale): DataFile[] {
	const all = tables(locale);
	const { text, bibtex, csl } = citations(locale);
	const facts = factsJson(locale);
	const asJson = 'application/json';
	return [
		...all.flatMap((table) => tableFiles(table, locale)),
		{
			name: 'facts.json',
			title: m.data_facts({}, { locale }),
			type: asJson,
			body: json(facts),
			rows: facts.length
		},
		{
			name: 'sources.json',
			title: m.data_sources({}, { locale }),
			type: asJson,
			body: json(sources),
			rows: sources.length
		},
		tableJson(eventsTable(locale)),
		...[...seriesTables(locale), tradeTable(locale), unitsTable(locale)].map(tableJson),
		{
			name: 'datapackage.json',
			title: m.data_package({}, { locale }),
			type: asJson,
			body: json(dataPackage(all, toCsv, locale))
		},
		{
			name: 'citation.txt',
			title: m.data_citation_text({}, { locale }),
			type: 'text/plain',
			body: `${text}\n`
		},
		{
			name: 'citation.bib',
			title: m.data_citation_bibtex({}, { locale }),
			type: 'application/x-bibtex',
			body: bibtex
		},
		{ name: 'citation.csl.json', title: m.data_citation_csl({}, { locale }), type: asJson, body: csl }
	];
}

const made = new Map<Locale, DataFile[]>();

/** Every file below `/data/`, all written from the same rows; made once a build. */
export function dataFiles(locale: Locale): readonly DataFile[] {
	const known = made.get(locale) ?? make(locale);
	made.set(locale, known);
	return known;
}
