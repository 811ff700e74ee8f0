import type { MarkupNode, SvgNode } from './nodes';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it has to stand in HTML or SVG, between tags or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

/** @param empty what an element without content ends in, after its name */
function write({ tag, attributes, inside = '' }: MarkupNode, empty: (tag: string) => string): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');
	const content =
		typeof inside === 'string'
			? escape(inside)
			: inside.map((part) => (typeof part === 'string' ? escape(part) : write(part, empty))).join('');
	return content ? `<${tag}${written}>${content}</${tag}>` : `<${tag}${written}${empty(tag)}`;
}

/** A node as SVG text, with everything in it escaped. */
export const markup = (node: SvgNode): string => write(node, () => '/>');

/** Elements and texts as HTML, with everything in them escaped. HTML's elements don't close themselves; void ones can't be written. */
export const html = (parts: readonly (MarkupNode | string)[]): string =>
	parts
		.map((part) => (typeof part === 'string' ? escape(part) : write(part, (tag) => `></${tag}>`)))
		.join('');

/** Elements and texts as XML, with everything in them escaped: HTML for programs that read only well-formed pages. */
export const xml = (parts: readonly (MarkupNode | string)[]): string =>
	parts.map((part) => (typeof part === 'string' ? escape(part) : write(part, () => '/>'))).join('');
