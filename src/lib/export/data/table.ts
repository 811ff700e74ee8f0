import type { m } from '$lib/paraglide/messages';

/** A piece of the interface's words that needs nothing filled in. */
export type Words = (typeof m)['data_name'];

export type Value = string | number | boolean | readonly string[] | undefined;

/** A column: what it is called in every format, what it holds, and what that means in words. */
export interface Column {
	name: string;
	/** `list`: several words in one cell, with a space between them. `any`: a number, a date or nothing, as `unit` says. */
	type: 'string' | 'any' | 'number' | 'integer' | 'boolean' | 'list' | 'uri';
	words: Words;
	/** Whether every row has a value. */
	required?: boolean;
	/** The table whose keys these are. */
	refersTo?: string;
	/** What every value of the column counts, where that is one unit for all. */
	unit?: string;
}

/** One CSV file before it is written. Columns that a row leaves out are empty. */
export interface Table {
	/** Path below `/data/`, without its ending: `facts`, `series/exports-usd`. */
	name: string;
	title: string;
	columns: readonly Column[];
	/** The column that tells rows apart, or the columns that do so together. */
	key: string | readonly string[];
	/** What to know of all its rows before using them. */
	notes?: readonly string[];
	rows: readonly Readonly<Record<string, Value>>[];
}
