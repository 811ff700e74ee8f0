/** An element as plain data: written as text, or made into an element of the page. */
export interface MarkupNode {
	tag: string;
	/** An attribute that is undefined isn't there. */
	attributes: Readonly<Record<string, string | number | undefined>>;
	/** Elements and texts, or the element's only text. */
	inside?: readonly (MarkupNode | string)[] | string;
}

/** An SVG element: it holds elements or a text, never both. */
export interface SvgNode extends MarkupNode {
	inside?: readonly SvgNode[] | string;
}
