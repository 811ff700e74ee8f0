import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type Feature, type Row, type Sheet } from 'write-excel-file/node';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { site } from '$lib/pages/ui/site';
import { citations } from './citation';
import { tables } from './files';
import { withProperties } from './properties';
import type { Column, Table, Value } from './table';

/** What the library takes for files; it doesn't export the type. */
type Content = Stream | Buffer | Blob;

/** The time that every file in the workbook bears: the same content gives the same bytes. */
const MADE = new Date('2012-12-31T12:00:00Z');
/** Widths of columns in letters: of words, of figures, and the most that is given to a sentence. */
const [WORDS, FIGURES, SENTENCE] = [22, 12, 60];
/** How many rows decide how wide a column is. */
const LOOKED_AT = 200;

/** A time in words and, beside it, the year that it begins or ends in: programs sort and subtract years, not words. */
const YEARS: Readonly<Record<string, string>> = {
	from: 'year_from',
	until: 'year_until',
	period_from: 'year_from',
	period_until: 'year_until',
	date: 'year'
};

interface SheetColumn {
	name: string;
	meaning: string;
	of: (row: Table['rows'][number]) => Value;
}

/** The columns of a table as a sheet has them: each time has its year beside it. */
const columnsOf = ({ columns }: Table, locale: Locale): SheetColumn[] =>
	columns.flatMap((column: Column) => {
		const { name } = column;
		const own = {
			name,
			meaning: column.words({}, { locale }),
			of: (row: Table['rows'][number]) => row[name]
		};
		const year = YEARS[name];
		if (!year) return [own];
		const yearOf = (row: Table['rows'][number]) => {
			const found = /^-?\d{4}/.exec(String(row[name] ?? ''))?.[0];
			return found === undefined ? undefined : Number(found);
		};
		return [own, { name: year, meaning: m.workbook_year({ column: name }, { locale }), of: yearOf }];
	});

const HEAD = { fontWeight: 'bold', backgroundColor: '#E9E3D5', wrap: true, alignVertical: 'top' } as const;
const head = (names: readonly string[]): Row => names.map((value) => ({ value, type: String, ...HEAD }));

/** A value as a typed cell: numbers and truths stay what they are, several words are parted by spaces. */
const cellOf = (value: Value) => {
	if (value === undefined || value === '') return null;
	if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
	if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' as const };
	const text = typeof value === 'string' ? value : value.join(' ');
	return { value: text, type: String, alignVertical: 'top' as const, wrap: text.length > SENTENCE };
};

/** How wide a column has to be for what is in it. */
const widthOf = (values: readonly Value[]): number => {
	const longest = Math.max(
		0,
		...values.slice(0, LOOKED_AT).map((value) => (typeof value === 'string' ? value.length : 0))
	);
	return longest === 0 ? FIGURES : Math.min(SENTENCE, Math.max(FIGURES, longest > WORDS ? longest : WORDS));
};

function sheetOf(name: string, columns: readonly SheetColumn[], rows: Table['rows']): Sheet<Content> {
	return {
		sheet: name,
		data: [
			head(columns.map((column) => column.name)),
			...rows.map((row) => columns.map(({ of }) => cellOf(of(row))))
		],
		columns: columns.map(({ of }) => ({ width: widthOf(rows.map(of)) })),
		stickyRowsCount: 1
	};
}

const letters = (index: number): string =>
	index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

/** Filters in the head of every sheet with a frozen one, by ECMA-376 (18.3.1.2): it stands right after the sheet's data. */
const filters = (sheets: readonly Sheet<Content>[]): Feature<Content> => ({
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml, { stickyRowsCount }, properties) => {
					const data = sheets[properties.sheetIndex]?.data;
					if (!stickyRowsCount || !data) return xml;
					const range = `A1:${letters((data[0]?.length ?? 1) - 1)}${data.length}`;
					return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
				}
			}
		}
	}
});

/** The first sheet: what the workbook holds, how to read it, on what terms. */
function guide(
	sheets: readonly { name: string; title: string; columns: readonly SheetColumn[] }[],
	locale: Locale
): Sheet<Content> {
	const said = (value: string, style = {}) => ({
		value,
		type: String,
		wrap: true,
		alignVertical: 'top' as const,
		...style
	});
	const bold = { fontWeight: 'bold' as const };
	/** A sentence of its own runs on over the empty cells beside it. */
	const line = { wrap: false };
	const data: Row[] = [
		[said(m.data_name({}, { locale }), { ...bold, fontSize: 16, height: 26, ...line })],
		[said(m.data_intro({}, { locale }), line)],
		[said(`${site}/data/`, line)],
		[null],
		...[
			m.workbook_numbers,
			m.workbook_times,
			m.workbook_empty,
			m.workbook_allegations,
			m.workbook_series
		].map((words): Row => [said(words({}, { locale }), line)]),
		[null],
		[said(m.data_licence({}, { locale }), bold)],
		[said(m.data_licence_text({}, { locale }), line)],
		[said(citations(locale).text, line)],
		[null],
		head([m.workbook_sheet({}, { locale }), m.data_column({}, { locale }), m.data_meaning({}, { locale })]),
		...sheets.flatMap(({ name, title, columns }): Row[] => [
			[said(name, bold), null, said(title, bold)],
			...columns.map((column): Row => [null, said(column.name), said(column.meaning)])
		])
	];
	return {
		sheet: m.workbook_guide({}, { locale }),
		data,
		columns: [{ width: 20 }, { width: 20 }, { width: 100 }]
	};
}

/** What sheets are called; Excel takes no more than 31 letters. */
const SHEETS = {
	facts: m.workbook_facts,
	events: m.workbook_events,
	'series/trade-usd': m.workbook_series_name,
	sources: m.workbook_sources,
	units: m.workbook_units
};

const STYLES = 'xl/styles.xml';
/** The order that the standard asks for within a font (ISO/IEC 29500-1, 18.8.22); the library has its own, which validators refuse. */
const OF_FONT = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
const place = (element: string) => OF_FONT.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');

/** A sheet of styles with what belongs to each font in the standard's order. */
const inOrder = (xml: string): string =>
	xml.replace(/(?<=<font>).*?(?=<\/font>)/gs, (parts) =>
		(parts.match(/<[^>]+\/>/g) ?? []).sort((a, b) => place(a) - place(b)).join('')
	);

/**
 * All tables as one workbook (Office Open XML), for spreadsheets: a guide to read first, then a sheet each for facts, events,
 * series, sources and units, with frozen heads, filters and typed cells. The same content gives the same bytes.
 */
export async function workbook(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
	const known = tables(locale);
	const sheets = Object.entries(SHEETS).map(([name, words]) => {
		const table = known.find((one) => one.name === name);
		if (!table) throw new Error(`workbook: there is no table "${name}"`);
		return {
			name: words({}, { locale }),
			title: table.title,
			columns: columnsOf(table, locale),
			rows: table.rows
		};
	});
	const all = [
		guide(sheets, locale),
		...sheets.map(({ name, columns, rows }) => sheetOf(name, columns, rows))
	];
	const written = await writeWorkbook(all, {
		fontFamily: 'Calibri',
		fontSize: 11,
		features: [filters(all)]
	}).toBuffer();
	const files = unzipSync(written);
	const styles = files[STYLES];
	if (!styles) throw new Error(`workbook: there is no ${STYLES}`);
	files[STYLES] = strToU8(inOrder(strFromU8(styles)));
	const described = withProperties(files, {
		title: m.data_name({}, { locale }),
		creator: m.site_name({}, { locale }),
		description: [
			m.data_intro,
			m.workbook_numbers,
			m.workbook_times,
			m.workbook_allegations,
			m.workbook_series,
			m.data_licence_text
		]
			.map((words) => words({}, { locale }))
			.join(' '),
		language: locale
	});
	return new Uint8Array(zipSync(described, { mtime: MADE }));
}
