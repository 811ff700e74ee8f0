import { escape } from '$lib/markup/text';
import type { Table } from '$lib/scenes/scene';
import type { Segment } from '$lib/story';

/** Address of a fact's evidence. */
export type EvidenceOf = (fact: string) => string;

const link = (fact: string, text: string, evidence: EvidenceOf) =>
	`<a class="fact" target="_blank" href="${escape(evidence(fact))}">${escape(text)}</a>`;

/** A stretch of copy as HTML, its numbers linked to their evidence. */
export const wordsHtml = (words: readonly Segment[], evidence: EvidenceOf): string =>
	words.map(({ text, fact }) => (fact ? link(fact, text, evidence) : escape(text))).join('');

/** The rows behind a picture as an HTML table. */
export function tableHtml({ caption, columns, rows }: Table, evidence: EvidenceOf): string {
	const numeric = (is: boolean | undefined) => (is ? ' class="numeric"' : '');
	const head = columns.map(
		(text, i) => `<th scope="col"${numeric(rows[0]?.[i]?.numeric)}>${escape(text)}</th>`
	);
	const body = rows.map((row) => {
		const cells = row.map(({ text, fact, numeric: is }, i) => {
			const inside = fact ? link(fact, text, evidence) : escape(text);
			return i === 0 ? `<th scope="row"${numeric(is)}>${inside}</th>` : `<td${numeric(is)}>${inside}</td>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	return (
		`<table><caption>${escape(caption)}</caption><thead><tr>${head.join('')}</tr></thead>` +
		`<tbody>${body.join('')}</tbody></table>`
	);
}
