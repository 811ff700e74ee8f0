import type { Frame } from '$lib/charts/frame';
import { svgDocument } from './document';
import { drawing } from './picture';
import type { Scheme } from './tokens';

/** A frame as an SVG file, with nothing around it but its text alternative: for documents that have words of their own. */
export const chartOf = (
	frame: Frame,
	{ scheme, title, description }: { scheme: Scheme; title: string; description: string }
): string =>
	svgDocument({
		scheme,
		title,
		description,
		width: frame.width,
		height: frame.height,
		content: [drawing(frame, { x: 0, y: 0, width: frame.width, height: frame.height })]
	});
