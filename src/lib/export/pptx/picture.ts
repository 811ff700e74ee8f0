import { drawnMarks } from '$lib/charts/axis';
import type { Frame } from '$lib/charts/frame';
import { HALO } from '$lib/charts/nodes';
import { defsNode, fileNode, markNodes, textureNodes } from '$lib/charts/picture-node';
import type { SvgNode } from '$lib/markup/nodes';
import { markup } from '$lib/markup/text';
import { flatten } from '../images/flatten';
import { pngOf } from '../images/png';
import type { SlidePicture } from './slides';

/** Pixels of a slide's bitmap for each of the drawing's: sharp on a projector, and the whole lesson can be mailed. */
const SHARPNESS = 2;
/** Prefix of the ids of textures; a file has one drawing. */
const ID = 't';
/** Names of faces that the machines of others have, beside ours. */
const FACES = "'Instrument Sans', Arial, Helvetica, sans-serif";

/** The edge of labels, as `charts.css` has it. */
const EDGE = { stroke: 'var(--paper)', 'stroke-width': HALO, 'stroke-linejoin': 'round', fill: 'none' };

/** Words of which nothing is painted but what surrounds them. */
function edge(node: SvgNode, stroke: SvgNode['attributes'] = EDGE): SvgNode {
	return {
		...node,
		attributes: { ...node.attributes, fill: undefined, ...stroke },
		inside: typeof node.inside === 'object' ? node.inside.map((part) => edge(part, {})) : node.inside
	};
}

/**
 * Labels with an edge as two things, the edge below the words: few programs besides browsers know that a stroke can be painted first, and
 * would paint it over the words.
 */
function withEdges(node: SvgNode): SvgNode[] {
	const { class: names, ...attributes } = node.attributes;
	const inside = typeof node.inside === 'object' ? node.inside.flatMap(withEdges) : node.inside;
	const bare = { ...node, attributes, inside };
	return /\bhalo\b/.test(String(names)) ? [edge(bare), bare] : [bare];
}

/** A frame as a slide of a presentation has it. @param title its name, and `alt` what there is to see */
export async function slidePicture(frame: Frame, title: string, alt: string): Promise<SlidePicture> {
	const { width, height } = frame;
	const marks = drawnMarks(frame);
	const file = fileNode(
		{ width, height },
		{ role: 'img', 'font-family': FACES },
		{
			words: [
				{ tag: 'title', attributes: {}, inside: title },
				{ tag: 'desc', attributes: {}, inside: alt }
			],
			style: '',
			drawn: [
				defsNode(textureNodes(marks, ID)),
				...markNodes(marks, { id: ID, image: true }).flatMap(withEdges)
			]
		}
	);
	const svg = markup(
		flatten({ ...file, inside: (file.inside as SvgNode[]).filter(({ tag }) => tag !== 'style') }, 'light')
	);
	return { svg, png: await pngOf(svg, SHARPNESS), width, height, alt };
}
