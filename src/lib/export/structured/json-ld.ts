import type { Graph } from 'schema-dts';

/**
 * Structured data as a script element. Nothing in the data can end the element or open another: every `<` is written as
 * an escape, which means the same in JSON.
 */
export const jsonLd = (graph: Graph): string =>
	`<script type="application/ld+json">${JSON.stringify(graph).replace(/</g, '\\u003c')}${'</'}script>`;
