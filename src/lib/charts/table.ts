import { fact } from '$lib/facts';
import { fill, textOf, token } from '$lib/facts/fill';
import type { Form, Locale } from '$lib/facts/format';
import type { Cell, Table } from '$lib/markup/table';
import { inLanguage, say, type Copy } from './copy';

export type { Cell, Table } from '$lib/markup/table';

/** A cell as a scene writes it: copy alone, or copy that opens a fact it doesn't name. */
export type CellCopy = Copy | { text: Copy; fact?: string; numeric?: boolean };

/** A table as a scene writes it. */
export interface TableCopy {
	caption: Copy;
	columns: readonly Copy[];
	rows: readonly (readonly CellCopy[])[];
}

/** A cell that says a fact's value, to the last digit unless another form is asked for, and opens its evidence. */
export const cell = (id: string, form: Form = 'full'): string => token(id, form);

/** Copy that names one fact opens its evidence; nothing but an amount is set as a number. */
function cellIn(copy: CellCopy, locale: Locale): Cell {
	if (typeof copy === 'object') return { ...copy, text: say(copy.text, locale) };
	const segments = fill(inLanguage(copy, locale), locale);
	const text = textOf(segments);
	const ids = new Set(segments.flatMap(({ fact: id }) => id ?? []));
	const [id] = ids;
	if (id === undefined || ids.size > 1) return { text };
	return segments.length === 1 ? { text, fact: id, numeric: fact(id).unit !== 'date' } : { text, fact: id };
}

/**
 * A table in a language, with the values of its facts.
 *
 * @throws when a cell names a fact or a form that doesn't exist
 */
export const tableIn = ({ caption, columns, rows }: TableCopy, locale: Locale): Table => ({
	caption: say(caption, locale),
	columns: columns.map((column) => say(column, locale)),
	rows: rows.map((row) => row.map((copy) => cellIn(copy, locale)))
});
