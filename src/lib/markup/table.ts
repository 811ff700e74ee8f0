import type { MarkupNode } from './nodes';
import { factNode, type Links } from './words';

export interface Cell {
	text: string;
	/** The fact behind the cell, whose evidence it opens. */
	fact?: string;
	numeric?: boolean;
}

/** The table and the CSV: what the picture shows, in rows. Every row has as many cells as there are columns. */
export interface Table {
	caption: string;
	columns: readonly string[];
	rows: readonly (readonly Cell[])[];
}

type Inside = readonly (MarkupNode | string)[] | string;
const element = (tag: string, inside: Inside, attributes: MarkupNode['attributes'] = {}): MarkupNode => ({
	tag,
	attributes,
	inside
});
const classOf = (numeric: boolean | undefined) => (numeric ? 'numeric' : undefined);

/**
 * The rows behind a picture as an HTML table: each named by its first cell, and numbers aligned.
 *
 * @param links where numbers lead; without them they are words
 * @param name class of the table
 */
export function tableNode({ caption, columns, rows }: Table, links?: Links, name?: string): MarkupNode {
	const head = columns.map((text, i) =>
		element('th', text, { scope: 'col', class: classOf(rows[0]?.[i]?.numeric) })
	);
	const cell = ({ text, fact, numeric }: Cell, i: number) =>
		element(i === 0 ? 'th' : 'td', fact && links ? [factNode(text, fact, links)] : text, {
			scope: i === 0 ? 'row' : undefined,
			class: classOf(numeric)
		});
	return element(
		'table',
		[
			element('caption', caption),
			element('thead', [element('tr', head)]),
			element(
				'tbody',
				rows.map((row) => element('tr', row.map(cell)))
			)
		],
		{ class: name }
	);
}
