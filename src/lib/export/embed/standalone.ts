import { drawnMarks } from '$lib/charts/axis';
import type { Frame } from '$lib/charts/frame';
import { fileNode } from '$lib/charts/picture-node';
import { markup } from '$lib/markup/text';
import type { Step } from '$lib/story';
import type { Shown } from './page';
import { Pictures } from './picture';
import { NARROW } from '../../embed/sizes';
import { pictureStyle } from './style';

const FONTS =
	":root{--serif:'Newsreader Fallback',serif;--display:'Newsreader Display Fallback',serif;--sans:'Instrument Sans Fallback',sans-serif}";

/**
 * A frame as an SVG file of its own. An image sees no style sheet but its own and no font but the system's, so the
 * letters are squeezed into the width they were planned for.
 */
export function svgFile(frame: Frame, description: string): string {
	const pictures = new Pictures();
	const drawn = pictures.draw(drawnMarks(frame), frame, 'still', 'alt');
	return `${markup(
		fileNode(
			frame,
			{},
			{
				words: [{ tag: 'title', attributes: { id: 'alt' }, inside: description }],
				style: pictureStyle + FONTS,
				drawn: [pictures.defs(), drawn]
			}
		)
	)}\n`;
}

/** A step's picture as an SVG file: what stands in for the embed where a host shows a still. */
export const standaloneSvg = ({ module: { scene }, locale }: Omit<Shown, 'place'>, { state }: Step): string =>
	svgFile(scene.layout(state, { ...NARROW, locale }), scene.describe(state, locale));
