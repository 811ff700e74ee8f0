import type { SvgNode } from '$lib/markup/nodes';
import { xAxis, yAxis } from './axis';
import type { Frame, Mark } from './frame';
import { LABEL_FONT, markNode, type RenderContext } from './nodes';
import { opensEvidence } from './number-link';
import { textureNode, texturesOf } from './textures';

/** The textures that some marks are filled with. @param id prefix of their ids */
export const textureNodes = (marks: readonly Mark[], id: string): SvgNode[] =>
	texturesOf(marks).map((texture) => textureNode(texture, id));

/** What is defined before anything is drawn. */
export const defsNode = (inside: readonly SvgNode[]): SvgNode => ({ tag: 'defs', attributes: {}, inside });

/** The `viewBox` of a picture: it is drawn in pixels of its own. */
export const viewBoxOf = ({ width, height }: Pick<Frame, 'width' | 'height'>): string =>
	`0 0 ${width} ${height}`;

/** What a picture says of itself in a page. */
interface PictureWords extends Pick<RenderContext, 'evidence' | 'called'> {
	/** The text alternative. */
	description: string;
	/** Name of the state shown, where it moves from one to another. */
	state?: string;
	/** Whether it fills its box (a drawing to measure) or scales with it (a drawing of fixed size). */
	fixed?: boolean;
}

/**
 * What a picture is to assistive technology. With links in it, it is a group: as an image, its links would be lost.
 */
export const roleOf = (marks: readonly Mark[], linked: boolean): 'group' | 'img' =>
	linked && marks.some(opensEvidence) ? 'group' : 'img';

/** The attributes of a picture's `<svg>` in a page: how large it is, what it is, and the typeface of its labels. */
export const pictureAttributes = (
	{ marks, width, height }: Pick<Frame, 'width' | 'height' | 'marks'>,
	{ description, state, evidence, fixed = false }: PictureWords
): SvgNode['attributes'] => ({
	viewBox: viewBoxOf({ width, height }),
	width: fixed ? width : undefined,
	height: fixed ? height : undefined,
	role: roleOf(marks, evidence !== undefined),
	'aria-label': description,
	'data-state': state,
	'font-family': LABEL_FONT,
	class: 'picture'
});

/** The axes of a picture, which its text alternative speaks for; one without labels isn't there. */
function axisNodes({ plot, width }: Frame, id: string): SvgNode[] {
	if (!plot) return [];
	const group = (name: string, marks: readonly Mark[]): SvgNode[] =>
		marks.length === 0
			? []
			: [{ tag: 'g', attributes: { class: name, 'aria-hidden': 'true' }, inside: markNodes(marks, { id }) }];
	return [...group('axis-y', yAxis(plot, width)), ...group('axis-x', xAxis(plot, width))];
}

/** A frame as a page has it, with its axes. @param id prefix of the ids in it */
export const pictureNode = (frame: Frame, words: PictureWords, id: string): SvgNode => ({
	tag: 'svg',
	attributes: pictureAttributes(frame, words),
	inside: [
		defsNode(textureNodes(frame.marks, id)),
		...axisNodes(frame, id),
		...markNodes(frame.marks, { id, evidence: words.evidence, called: words.called })
	]
});

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
	{ words, style, drawn }: { words: readonly SvgNode[]; style?: string; drawn: readonly SvgNode[] },
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
		...(style === undefined ? [] : [{ tag: 'style', attributes: {}, inside: style }]),
		ground({ width, height }, paper),
		...drawn
	]
});

/** Marks in their drawing order. */
export const markNodes = (marks: readonly Mark[], setting: RenderContext): SvgNode[] =>
	marks.map((mark) => markNode(mark, setting));
