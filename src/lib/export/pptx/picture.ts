import type { Frame } from '$lib/charts/frame';
import { LABEL_FONT } from '$lib/charts/nodes';
import { fileNode } from '$lib/charts/picture-node';
import { markup } from '$lib/markup/text';
import { flatten } from '../images/flatten';
import { drawing } from '../images/picture';
import { pngOf } from '../images/png';
import type { SlidePicture } from './slides';

/** Pixels of a slide's bitmap for each of the drawing's: sharp on a projector, and the whole lesson can be mailed. */
const SHARPNESS = 2;

/**
 * A frame as a slide of a presentation has it: drawn as in all other files, for few programs besides browsers know more.
 *
 * @param title its name, and `alt` what there is to see
 */
export async function slidePicture(frame: Frame, title: string, alt: string): Promise<SlidePicture> {
	const { width, height } = frame;
	const file = fileNode(
		{ width, height },
		{ role: 'img', 'font-family': LABEL_FONT },
		{
			words: [
				{ tag: 'title', attributes: {}, inside: title },
				{ tag: 'desc', attributes: {}, inside: alt }
			],
			// What runs on beyond its edges ends at the file's.
			drawn: [drawing(frame, { x: 0, y: 0, width, height }, { cut: false })]
		}
	);
	const svg = markup(flatten(file, 'light'));
	return { svg, png: await pngOf(svg, SHARPNESS, true), width, height, alt };
}
