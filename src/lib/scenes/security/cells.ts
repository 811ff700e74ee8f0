import { fact } from '$lib/facts';
import type { Form, Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import type { Cell, Table } from '../scene';

/** A cell that shows a fact's value, and opens its evidence. */
export const known = (id: string, locale: Locale, form?: Form): Cell => ({
	text: value(id, locale, form),
	fact: id,
	numeric: fact(id).unit !== 'date'
});

/** A table. */
export function table(
	caption: string,
	columns: readonly string[],
	cells: readonly (readonly Cell[])[]
): Table {
	return { caption, columns, rows: cells };
}
