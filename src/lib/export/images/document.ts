import { LABEL_FONT } from '$lib/charts/nodes';
import { fileNode } from '$lib/charts/picture-node';
import type { SvgNode } from '$lib/markup/nodes';
import { markup } from '$lib/markup/text';
import { flatten } from './flatten';
import type { Scheme } from './tokens';

interface Document {
	width: number;
	height: number;
	scheme: Scheme;
	/** Name of the picture, and what it shows: for whoever can't see it. */
	title: string;
	description: string;
	/** What is drawn, as a page would have it. */
	content: readonly SvgNode[];
}

/** A complete SVG file on a paper ground, which needs nothing from outside. Fonts are named, with fallbacks. */
export function svgDocument({ scheme, title, description, content, ...size }: Document): string {
	const words = [
		{ tag: 'title', attributes: {}, inside: title },
		{ tag: 'desc', attributes: {}, inside: description }
	];
	const look = { role: 'img', 'font-family': LABEL_FONT };
	const file = fileNode(size, look, { words, drawn: content });
	return `${markup(flatten(file, scheme))}\n`;
}
