import { LABEL_FONT, markup } from '$lib/charts/nodes';
import { flatten } from './flatten';
import { haloRule, type Scheme } from './tokens';

interface Document {
	width: number;
	height: number;
	scheme: Scheme;
	/** Name of the picture, and what it shows: for whoever can't see it. */
	title: string;
	description: string;
	/** SVG, as a page would have it. */
	content: string;
}

const text = (tag: string, inside: string) => markup({ tag, attributes: {}, inside });

/** A complete SVG file on a paper ground, which needs nothing from outside. Fonts are named, with fallbacks. */
export function svgDocument({ width, height, scheme, title, description, content }: Document): string {
	const ground = `<rect width="${width}" height="${height}" fill="var(--paper)"/>`;
	const head = `${text('title', title)}${text('desc', description)}<style>${haloRule()}</style>`;
	return flatten(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${LABEL_FONT}">${head}${ground}${content}</svg>\n`,
		scheme
	);
}
