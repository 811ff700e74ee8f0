import type { MarkupNode } from '$lib/markup/nodes';

export type Part = MarkupNode | string;

/** A page of the book, in reading order. */
export interface BookPage {
	/** File name, without its ending; stable. */
	name: string;
	title: string;
	/** A chapter's. */
	number?: number;
	/** What it is, by the EPUB structural semantics vocabulary. */
	type: 'cover' | 'titlepage' | 'chapter' | 'endnotes' | 'glossary' | 'bibliography';
	body: readonly Part[];
	/** Anchors that the contents name below it. */
	sections?: readonly { id: string; title: string }[];
}

/** File names of the pages at the end, which others lead to. */
export const NOTES = 'notes';
export const GLOSSARY = 'glossary';
export const SOURCES = 'sources';

/** An element of a page. */
export const element = (
	tag: string,
	attributes: MarkupNode['attributes'],
	...inside: Part[]
): MarkupNode => ({
	tag,
	attributes,
	inside
});
