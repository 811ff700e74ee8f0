import datapackage from 'datapackage';
import { csvParse, csvParseRows } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '$lib/facts';
import { facts } from '$lib/facts/known';
import { spanOfDate } from '$lib/facts/dates';
import { events } from '$lib/facts/events';
import { sayersOf, sources } from '$lib/facts/sources';
import { site } from '$lib/pages/ui/site';
import { BOM, toCsv } from './csv';
import { dataFiles, tables } from './files';
import { publishedValue } from './published';
import { readings, seriesTables } from './series';
import { explainedUnits } from './units';

const LOCALE = 'en';
const body = (name: string): string => {
	const found = dataFiles(LOCALE).find((file) => file.name === name);
	if (!found) throw new Error(`there is no file ${name}`);
	return found.body;
};
const rows = (name: string) => csvParse(body(name).replace(BOM, ''));

/** A cell of the value column, read back as what its unit says it is. */
const valueOf = (cell: string, { value }: Fact) =>
	typeof value === 'number' ? Number(cell) : cell || undefined;

// Everything is made once, which takes a while.
beforeAll(() => void dataFiles(LOCALE), 60_000);

describe('facts.csv', () => {
	it('gives every fact back, in order, with its value, unit, status and sources', () => {
		const read = rows('facts.csv');
		expect(read.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
		read.forEach((row, i) => {
			const fact = facts[i] as Fact;
			expect(valueOf(row.value ?? '', fact), fact.id).toBe(publishedValue(fact));
			expect(row.unit).toBe(fact.unit);
			expect(row.standing).toBe(fact.status.kind);
			expect(row.countries?.split(' ').filter(Boolean)).toEqual([...fact.about]);
			expect(row.url).toMatch(new RegExp(`/sources/#${fact.id}$`));
			expect(row.sources).toBe(sayersOf(fact.id).join(' '));
		});
	});
	it('says how derived facts come about, and what others say of disputed ones', () => {
		for (const row of rows('facts.csv')) {
			expect(Boolean(row.operation), row.id).toBe(row.standing === 'derived');
			expect(Boolean(row.versions), row.id).toBe(row.standing === 'disputed');
			expect(Boolean(row.choice), row.id).toBe(row.standing === 'disputed');
		}
	});
	it('has no braces left in its words', () => {
		for (const row of rows('facts.csv'))
			for (const words of [row.label, row.says, row.choice, row.note]) expect(words).not.toMatch(/[{}]/);
	});
});

it('CSV quotes what has to be quoted', () => {
	const table = {
		name: 'x',
		title: '',
		key: 'a',
		columns: (['a', 'b'] as const).map((name) => ({
			name,
			type: 'string' as const,
			words: () => '' as never
		})),
		rows: [{ a: 'one, "two"\nthree', b: ['four', 'five'] }, { b: undefined }]
	};
	expect([...csvParse(toCsv(table).replace(BOM, ''))]).toEqual([
		{ a: 'one, "two"\nthree', b: 'four five' },
		{ a: '', b: '' }
	]);
});

it('events are those that story and timeline count, by time', () => {
	const read = rows('events.csv');
	expect(read.map(({ fact }) => fact)).toEqual(events.map(({ fact }) => fact));
	const starts = read.map(({ from }) => spanOfDate(from ?? '').from);
	expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

it('every reading of a series is in exactly one series file', () => {
	const filed = seriesTables(LOCALE).flatMap((table) => table.rows.map(({ fact }) => fact));
	expect([...filed].sort()).toEqual(
		readings()
			.map(({ id }) => id)
			.sort()
	);
	for (const table of seriesTables(LOCALE)) expect(table.rows.length).toBeGreaterThan(2);
});

it('sources.csv has every source', () => {
	expect(rows('sources.csv').map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
});

it('the JSON files hold the same facts, with the other versions in words', () => {
	const read = JSON.parse(body('facts.json')) as {
		id: string;
		standing: { versions?: { says: string }[] };
	}[];
	expect(read.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
	const versions = read.flatMap(({ standing }) => standing.versions ?? []);
	expect(versions.length).toBeGreaterThan(10);
	expect(versions.filter(({ says }) => !says)).toEqual([]);
});

it('the data package keeps to the Frictionless profile, and every file to its schema', async () => {
	const descriptor = JSON.parse(body('datapackage.json'));
	const read = await datapackage.Package.load(descriptor);
	expect(read.errors.map((error) => error.message)).toEqual([]);
	for (const { path, schema, bytes } of descriptor.resources) {
		expect(Buffer.byteLength(body(path))).toBe(bytes);
		// To the library, an address on this machine is none.
		const data = csvParseRows(body(path).replace(BOM, '').replaceAll(site, 'https://example.org'));
		const resource = await datapackage.Resource.load({
			profile: 'tabular-data-resource',
			name: 'rows',
			data,
			schema: { ...schema, foreignKeys: undefined }
		});
		expect(await resource.read(), path).toHaveLength(data.length - 1);
	}
}, 60_000);

it('a package without resources would not pass', async () => {
	const { resources, ...rest } = JSON.parse(body('datapackage.json'));
	expect(resources.length).toBeGreaterThan(0);
	expect((await datapackage.Package.load(rest)).valid).toBe(false);
});

it.each(tables(LOCALE).map(({ name }) => name))('%s has CSVW metadata for each of its columns', (name) => {
	const { url, tableSchema } = JSON.parse(body(`${name}.csv-metadata.json`));
	expect(url).toBe(`${name}.csv`.split('/').at(-1));
	const columns: { name: string }[] = tableSchema.columns;
	expect(columns.map((column) => column.name)).toEqual(rows(`${name}.csv`).columns);
});

it('explains every unit that facts come in', () => {
	const explained = explainedUnits(LOCALE).map(({ unit }) => unit);
	expect(new Set(explained)).toEqual(new Set(facts.map(({ unit }) => unit)));
});

it('cites the data in three forms', () => {
	expect(body('citation.txt')).toMatch(/^Distant Partners\. \(\d{4}\)\. .*\[Dataset\]\. http.*\/data\/\n$/);
	expect(body('citation.bib')).toMatch(/^@misc\{[^]*author = \{\{Distant Partners\}\}[^]*\}\n$/);
	expect(JSON.parse(body('citation.csl.json'))).toMatchObject([{ type: 'dataset' }]);
});
