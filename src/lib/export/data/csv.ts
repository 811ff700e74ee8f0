import { csvFormatRows } from 'd3-dsv';
import type { Table, Value } from './table';

/** Rows as CSV (RFC 4180, UTF-8), the head first, each closed by a line break. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
	`${csvFormatRows(rows.map((row) => row.map(String)))}\n`;

const cell = (value: Value): string =>
	value === undefined ? '' : typeof value === 'object' ? value.join(' ') : String(value);

/** A table as CSV. */
export function toCsv({ columns, rows }: Table): string {
	const names = columns.map(({ name }) => name);
	const body = rows.map((row) => names.map((name) => cell(row[name])));
	return csvOf([names, ...body]);
}
