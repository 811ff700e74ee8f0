import { unzipSync, strFromU8 } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { facts } from '$lib/facts/known';
import { events } from '$lib/facts/events';
import { sources } from '$lib/facts/sources';
import { publishedValue } from './published';
import { workbook } from './workbook';

const LOCALE = 'en';
let body: Uint8Array<ArrayBuffer>;
beforeAll(async () => void (body = await workbook(LOCALE)), 60_000);

/** A sheet as another library reads it: its head, and its rows by the head's names. */
async function sheet(name: string) {
	const [head = [], ...rows] = await readSheet(Buffer.from(body), name);
	return {
		head: head.map(String),
		rows: rows.map((row) => Object.fromEntries(row.map((value, i) => [String(head[i]), value])))
	};
}

describe('the workbook, read back by another library', () => {
	it('has every fact, event and source', async () => {
		expect((await sheet('Facts')).rows).toHaveLength(facts.length);
		expect((await sheet('Events')).rows).toHaveLength(events.length);
		expect((await sheet('Sources')).rows).toHaveLength(sources.length);
		const units = new Set((await sheet('Units')).rows.map(({ unit }) => unit));
		expect(facts.filter(({ unit }) => !units.has(unit))).toEqual([]);
	});

	it('has numbers as numbers, truths as truths, times as text with the year as a number', async () => {
		const { rows } = await sheet('Facts');
		const wrong = facts.flatMap((fact) => {
			const row = rows.find(({ id }) => id === fact.id);
			const value = publishedValue(fact) ?? null;
			const year = Number(fact.period.slice(0, 4));
			return row?.value === value &&
				typeof row.period_from === 'string' &&
				row.year_from === year &&
				row.allegation === (fact.allegation === true)
				? []
				: [[fact.id, row?.value, row?.period_from, row?.year_from]];
		});
		expect(wrong).toEqual([]);
		const series = await sheet('Series');
		expect(series.rows.length).toBeGreaterThan(100);
		expect(
			series.rows.filter(({ year, value }) => typeof year !== 'number' || typeof value !== 'number')
		).toEqual([]);
	});

	it('says on the first sheet what every column means', async () => {
		const first = await readSheet(Buffer.from(body));
		const said = new Set(first.map(([, column]) => column));
		for (const name of ['Facts', 'Events', 'Series', 'Sources', 'Units'])
			expect((await sheet(name)).head.filter((column) => !said.has(column))).toEqual([]);
		expect(first.every(([, , meaning], i) => i < 20 || meaning)).toBe(true);
	});
});

it('has a frozen head and a filter on every sheet but the first, over all of its cells', () => {
	const files = unzipSync(body);
	const sheets = Object.keys(files)
		.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
		.sort()
		.map((name) => strFromU8(files[name] as Uint8Array));
	expect(sheets).toHaveLength(6);
	for (const [i, xml] of sheets.entries()) {
		expect(xml.includes('state="frozen"')).toBe(i > 0);
		const [range] = /(?<=<autoFilter ref=")[^"]+/.exec(xml) ?? [];
		const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"/g)];
		const last = Math.max(...cells.map(([, , row]) => Number(row)));
		expect(range?.endsWith(String(last)) ?? false).toBe(i > 0);
	}
});

it('writes what belongs to a font in the order that validators ask for', () => {
	const styles = strFromU8(unzipSync(body)['xl/styles.xml'] ?? new Uint8Array());
	const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/gs)].map(([, parts = '']) =>
		[...parts.matchAll(/<(\w+)/g)].map(([, name]) => name).join(' ')
	);
	expect(new Set(fonts)).toEqual(new Set(['sz color name family', 'b sz color name family']));
});

it('says in its properties what it is, in which units, and with what care to use it', () => {
	const files = unzipSync(body);
	const [core, types, relations] = ['docProps/core.xml', '[Content_Types].xml', '_rels/.rels'].map((name) =>
		strFromU8(files[name] ?? new Uint8Array())
	);
	expect(core).toMatch(
		/<dc:title>.*Distant Partners.*<dc:description>.*unit.*allegation.*dollar.*<\/dc:description>/s
	);
	for (const list of [types, relations]) expect(list).toContain('docProps/core.xml"');
});
