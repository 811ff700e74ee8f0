import { csvFormatRows } from 'd3-dsv';
import type { Table, Value } from './table';

/** The mark by which spreadsheets know UTF-8: without it they take "é" for two letters of an older code. */
export const BOM = '\uFEFF';

/** Rows as CSV (RFC 4180, UTF-8 with its mark), the head first, each closed by a line break. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
	`${BOM}${csvFormatRows(rows.map((row) => row.map(String)))}\n`;

const cell = (value: Value): string =>
	value === undefined ? '' : typeof value === 'object' ? value.join(' ') : String(value);

/** A table as CSV. */
export function toCsv({ columns, rows }: Table): string {
	const names = columns.map(({ name }) => name);
	const body = rows.map((row) => names.map((name) => cell(row[name])));
	return csvOf([names, ...body]);
}
