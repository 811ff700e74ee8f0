import { drawnMarks } from '$lib/charts/axis';
import type { Frame } from '$lib/charts/frame';
import { defsNode, textureNodes, viewBoxOf } from '$lib/charts/picture-node';
import type { SvgNode } from '$lib/markup/nodes';
import { fileNodes } from './labels';

/** Where a drawing goes in the picture around it, in that picture's pixels. */
export interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Prefix of the ids of textures; a file has one drawing. */
const ID = 't';

/**
 * A frame drawn with textures, axes and all, to be put inside another picture. It fills its place as far as its
 * proportions allow, centred, and says nothing to assistive technology: the picture around it does.
 *
 * @param settings `cut`: whether it is cut off at its edges; what isn't has to be covered by what surrounds it. `margin`: what
 *   labels have beside it in a wider typeface, in pixels
 */
export function drawing(
	frame: Frame,
	{ x, y, width, height }: Rectangle,
	{ cut = true, margin = 0 }: { cut?: boolean; margin?: number } = {}
): SvgNode {
	const marks = drawnMarks(frame);
	const textures = textureNodes(marks, ID);
	return {
		tag: 'svg',
		attributes: { x, y, width, height, viewBox: viewBoxOf(frame), overflow: cut ? undefined : 'visible' },
		inside: [
			...(textures.length > 0 ? [defsNode(textures)] : []),
			...fileNodes(marks, ID, { left: -margin, right: frame.width + margin })
		]
	};
}
