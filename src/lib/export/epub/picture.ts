import { drawnMarks } from '$lib/charts/axis';
import { LABEL_FONT } from '$lib/charts/nodes';
import { fileNode } from '$lib/charts/picture-node';
import type { Frame } from '$lib/charts/frame';
import { markup } from '$lib/markup/text';
import { drawing } from '../images/picture';
import { adaptive } from '../images/dark';
import { facesOf } from '../stills/faces';

/** How far its paper goes beyond what is drawn, in pixels: on a dark page that isn't told to pictures, it is seen. */
const MARGIN = 12;

/**
 * A picture of the book: an SVG file with real text that stands alone, names what it shows, and has dark colours where the
 * reading program asks for them. It brings its typefaces, for an image can fetch none, and its own paper,
 * because not every program tells pictures which colours its pages have.
 *
 * @param title its name, and `description` what there is to see
 */
export async function bookPicture(frame: Frame, title: string, description: string): Promise<string> {
	const { width, height } = frame;
	const file = fileNode(
		{ width: width + 2 * MARGIN, height: height + 2 * MARGIN },
		{ role: 'img', 'font-family': LABEL_FONT },
		{
			words: [
				{ tag: 'title', attributes: {}, inside: title },
				{ tag: 'desc', attributes: {}, inside: description }
			],
			drawn: [drawing(frame, { x: MARGIN, y: MARGIN, width, height }, { margin: MARGIN })]
		}
	);
	const faces = await facesOf(drawnMarks(frame), 'woff');
	return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(adaptive(file, faces))}\n`;
}
