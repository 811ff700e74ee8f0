import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { facts, factsById, knownFact } from '$lib/facts/known';
import { othersOf, sayersOf, sourcesOf } from '$lib/facts/sources';
import { tradeReadings } from '$lib/facts/rows/trade-series';
import { seriesId } from '$lib/facts/trade-ids';
import { claimsGraph } from '../structured/graphs';
import { BOM } from './csv';
import { dataFiles, tables } from './files';
import { publishedValue } from './published';
import { UNIT_NAMES } from './units';

const LOCALE = 'en';
const files = dataFiles(LOCALE);
const body = (name: string): string => files.find((file) => file.name === name)?.body ?? '';
const rows = (name: string) => csvParse(body(name).replace(BOM, ''));
const csvFiles = files.filter(({ name }) => name.endsWith('.csv'));
const disputed = facts.filter(({ status }) => status.kind === 'disputed');

describe('a source is named for what it says', () => {
	it('fifteen years are said by none that says twenty', () => {
		const years = rows('facts.csv').find(({ id }) => id === 'concession-years');
		expect(years?.value).toBe('15');
		expect(years?.sources?.split(' ')).not.toContain('paper');
		expect(years?.other_sources?.split(' ')).toContain('paper');
	});

	it('where sources disagree, “sources” are those of our version, “other_sources” those of the others, and none is lost', () => {
		expect(disputed.length).toBeGreaterThan(40);
		const read = new Map(rows('facts.csv').map((row) => [row.id, row]));
		const wrong = disputed.flatMap(({ id, cites }) => {
			const own = new Set(cites.map(({ source }) => source));
			const said = read.get(id)?.sources?.split(' ') ?? [];
			const others = read.get(id)?.other_sources?.split(' ') ?? [];
			const all = new Set([...said, ...others]);
			return said.every((source) => own.has(source)) && sourcesOf(id).every((source) => all.has(source))
				? []
				: [id];
		});
		expect(wrong).toEqual([]);
	});

	it('what is worked out from a disputed fact leans on who says the value that is used', () => {
		const leaning = facts.filter(
			({ status }) =>
				status.kind === 'derived' && status.by.of.some((operand) => othersOf(operand).length > 0)
		);
		expect(leaning.length).toBeGreaterThan(5);
		for (const { id, status } of leaning)
			if (status.kind === 'derived')
				expect(new Set(sayersOf(id)), id).toEqual(
					new Set([...knownFact(id).cites.map(({ source }) => source), ...status.by.of.flatMap(sayersOf)])
				);
	});

	it('a claim appears in as many works as say it', () => {
		const claims = claimsGraph(LOCALE)['@graph'] as unknown as { '@id': string; appearance: object[] }[];
		expect(claims.map((claim) => [claim['@id'].split('#')[1], claim.appearance.length])).toEqual(
			disputed.map(({ id, cites }) => [id, new Set(cites.map(({ source }) => source)).size])
		);
	});
});

describe('a spreadsheet that opens a file', () => {
	it('is told that it is UTF-8', () => {
		expect(csvFiles.length).toBeGreaterThan(5);
		expect(csvFiles.filter((file) => !file.body.startsWith(BOM)).map(({ name }) => name)).toEqual([]);
	});

	it('takes no cell for a formula', () => {
		const taken = csvFiles.flatMap(({ name, body: text }) =>
			csvParseRows(text.replace(BOM, ''))
				.flat()
				.filter((cell) => /^[=+@\t\r]/.test(cell) || (cell.startsWith('-') && Number.isNaN(Number(cell))))
				.map((cell) => `${name}: ${cell}`)
		);
		expect(taken).toEqual([]);
	});
});

describe('a value has the digits that its operands carry, and one more', () => {
	it.each([
		['series-growth-2011', 1.1],
		['series-growth-2010', 12.1],
		['lux-be-times', 17],
		['lux-per-head', 14],
		['goods-2009', 71_350_000],
		['services-ratio', 68.1],
		['aid-kg-gap', 800],
		['distance-times', 28.55]
	])('%s', (id, value) => expect(publishedValue(knownFact(id))).toBe(value));

	it('nowhere more than twelve', () => {
		const long = csvFiles.flatMap(({ name }) =>
			rows(name).flatMap(({ value = '' }) =>
				/^-?\d+\.\d+$/.test(value) && value.replace(/\D|^0+/g, '').length > 12 ? [`${name}: ${value}`] : []
			)
		);
		expect(long).toEqual([]);
	});

	it('a position is written as programs for maps read it', () =>
		expect(publishedValue(knownFact('position-brussels'))).toBe('geo:50.85,4.35'));
});

describe('both countries’ dollar series', () => {
	const tidy = rows('series/trade-usd.csv');
	it('are one row for each reporter, partner, year and flow', () => {
		const keys = tidy.map(({ reporter, partner, year, flow }) => [reporter, partner, year, flow].join(' '));
		expect(new Set(keys).size).toBe(keys.length);
		for (const reporter of ['BE', 'LU'])
			expect(tidy.filter((row) => row.reporter === reporter)).toHaveLength(222);
	});

	it('are the facts where the story has one', () => {
		const known = tradeReadings().filter(({ flow, partner, year, reporter }) =>
			factsById.has(seriesId(flow, partner, year, reporter))
		);
		expect(known.filter(({ reporter }) => reporter === 'LU')).toHaveLength(5);
		for (const { flow, partner, year, reporter, value } of known)
			expect(value).toBe(knownFact(seriesId(flow, partner, year, reporter)).value);
	});

	it.each(['series/trade-usd', 'series/exports-usd', 'series/imports-usd'])(
		'%s carries its caveats',
		(name) => {
			const all = rows(`${name}.csv`);
			for (const { note = '', value, rounded_to: rounding } of all) {
				expect(note).toMatch(/mirror statistics.*CIF.*dollars of the year.*whole millions/);
				expect(note.includes('less than half a million')).toBe(value === '0');
				expect(rounding).toBe('1000000');
			}
			const { 'dc:description': said } = JSON.parse(body(`${name}.csv-metadata.json`));
			const { resources } = JSON.parse(body('datapackage.json')) as {
				resources: { path: string; description?: string }[];
			};
			for (const text of [said, resources.find(({ path }) => path === `${name}.csv`)?.description])
				expect(text).toMatch(/mirror statistics.*less than half a million/);
		}
	);
});

describe('units, for programs', () => {
	const { resources } = JSON.parse(body('datapackage.json')) as {
		resources: {
			path: string;
			schema: { fields: { name: string; unit?: string; constraints?: object }[] };
		}[];
	};

	it('are a table that every column of units refers to', () => {
		expect(rows('units.csv').map(({ unit }) => unit)).toEqual(UNIT_NAMES);
		expect(UNIT_NAMES).toEqual([...new Set(UNIT_NAMES)]);
		for (const { name, columns } of tables(LOCALE).filter((table) => table.name !== 'units')) {
			if (!columns.some((column) => column.name === 'unit')) continue;
			const field = resources
				.find(({ path }) => path === `${name}.csv`)
				?.schema.fields.find((one) => one.name === 'unit');
			expect(field?.constraints, name).toEqual({ required: true, enum: UNIT_NAMES });
			const { tableSchema } = JSON.parse(body(`${name}.csv-metadata.json`));
			const unit = tableSchema.columns.find((one: { name: string }) => one.name === 'unit');
			expect(unit.datatype.format.split('|'), name).toEqual(UNIT_NAMES);
			expect(unit['dc:references']['@id'], name).toMatch(/\/data\/units\.csv$/);
		}
	});

	it('stand at the column whose values all have one', () => {
		for (const name of ['series/trade-usd', 'series/exports-usd', 'series/imports-usd']) {
			const { tableSchema } = JSON.parse(body(`${name}.csv-metadata.json`));
			const value = tableSchema.columns.find((one: { name: string }) => one.name === 'value');
			expect(value['schema:unitText']).toBe('USD');
			const schema = resources.find(({ path }) => path === `${name}.csv`)?.schema;
			expect(schema?.fields.find((one) => one.name === 'value')?.unit).toBe('USD');
		}
	});

	it('have codes where there are any', () => {
		const codes = Object.fromEntries(
			rows('units.csv').map(({ unit, ucum, currency }) => [unit, ucum || currency])
		);
		expect(codes).toMatchObject({
			EUR: 'EUR',
			km: 'km',
			percent: '%',
			'cubic-metres-a-year': 'm3/a',
			date: ''
		});
	});
});

it('data, graph and package name one licence', () => {
	const { licenses } = JSON.parse(body('datapackage.json'));
	expect(licenses[0].name).toBe('CC-BY-4.0');
	const named = files
		.filter(({ name }) => name.endsWith('metadata.json'))
		.map((file) => JSON.parse(file.body)['dc:license']['@id']);
	expect(new Set(named)).toEqual(new Set([licenses[0].path]));
});
