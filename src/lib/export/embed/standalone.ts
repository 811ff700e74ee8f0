import type { Frame } from '$lib/charts/frame';
import { LABEL_FONT } from '$lib/charts/nodes';
import { fileNode } from '$lib/charts/picture-node';
import type { SvgNode } from '$lib/markup/nodes';
import { markup } from '$lib/markup/text';
import type { Step } from '$lib/story';
import type { Shown } from './page';
import { NARROW } from '../../embed/sizes';
import { adaptive } from '../images/dark';
import { drawing } from '../images/picture';

/**
 * A frame as an SVG file of its own, light in programs that know nothing else, and as dark as the page around it in browsers.
 * It names typefaces, for an image can fetch none.
 */
export function svgFile(frame: Frame, description: string): string {
	const { width, height } = frame;
	const words: SvgNode[] = [{ tag: 'title', attributes: {}, inside: description }];
	const drawn = [drawing(frame, { x: 0, y: 0, width, height })];
	const file = fileNode({ width, height }, { role: 'img', 'font-family': LABEL_FONT }, { words, drawn });
	return `${markup(adaptive(file))}\n`;
}

/** A step's picture as an SVG file: what stands in for the embed where a host shows a still. */
export const standaloneSvg = ({ module: { scene }, locale }: Omit<Shown, 'place'>, { state }: Step): string =>
	svgFile(scene.layout(state, { ...NARROW, locale }), scene.describe(state, locale));
