import { csvFormatRows } from 'd3-dsv';
import type { Table, Value } from './table';

const cell = (value: Value): string =>
	value === undefined ? '' : typeof value === 'object' ? value.join(' ') : String(value);

/** A table as CSV (RFC 4180, UTF-8): a head, then a line a row, each closed by a line break. */
export function toCsv({ columns, rows }: Table): string {
	const names = columns.map(({ name }) => name);
	const body = rows.map((row) => names.map((name) => cell(row[name])));
	return `${csvFormatRows([names, ...body])}\n`;
}
