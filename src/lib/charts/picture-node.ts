import type { SvgNode } from '$lib/markup/nodes';
import type { Frame, Mark } from './frame';
import { LABEL_FONT, markNode, type RenderContext } from './nodes';
import { textureNode, texturesOf } from './textures';

/** The textures that some marks are filled with. @param id prefix of their ids */
export const textureNodes = (marks: readonly Mark[], id: string): SvgNode[] =>
	texturesOf(marks).map((texture) => textureNode(texture, id));

/** What is defined before anything is drawn. */
export const defsNode = (inside: readonly SvgNode[]): SvgNode => ({ tag: 'defs', attributes: {}, inside });

/** The `viewBox` of a picture: it is drawn in pixels of its own. */
export const viewBoxOf = ({ width, height }: Pick<Frame, 'width' | 'height'>): string =>
	`0 0 ${width} ${height}`;

/**
 * What the `<svg>` of every picture says of it: how large it is, what it is to assistive technology, and the typeface of
 * its labels. With links in it a picture is a group: as an image, its links would be lost.
 */
export function pictureAttributes(
	{ marks, ...size }: Pick<Frame, 'width' | 'height' | 'marks'>,
	evidence: RenderContext['evidence']
) {
	const linked = evidence !== undefined && marks.some((mark) => mark.kind === 'text' && mark.fact);
	return { viewBox: viewBoxOf(size), role: linked ? 'group' : 'img', 'font-family': LABEL_FONT } as const;
}

/** The paper that a picture stands on where no page is below it. */
const ground = (size: Pick<Frame, 'width' | 'height'>, fill: string): SvgNode => ({
	tag: 'rect',
	attributes: { ...size, fill }
});

/**
 * An SVG file: what it says in words, its styles, paper, and what is drawn.
 *
 * @param attributes of its root, beside its size
 * @param paper colour of what it stands on
 */
export const fileNode = (
	{ width, height }: Pick<Frame, 'width' | 'height'>,
	attributes: SvgNode['attributes'],
	{ words, style, drawn }: { words: readonly SvgNode[]; style: string; drawn: readonly SvgNode[] },
	paper = 'var(--paper)'
): SvgNode => ({
	tag: 'svg',
	attributes: {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: viewBoxOf({ width, height }),
		...attributes
	},
	inside: [
		...words,
		{ tag: 'style', attributes: {}, inside: style },
		ground({ width, height }, paper),
		...drawn
	]
});

/** Marks in their drawing order. */
export const markNodes = (marks: readonly Mark[], setting: RenderContext): SvgNode[] =>
	marks.map((mark) => markNode(mark, setting));
