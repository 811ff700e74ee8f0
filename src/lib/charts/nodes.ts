import type { SvgNode } from '$lib/markup/nodes';
import type { CurveMark, DotMark, LineMark, Mark, PathMark, RectMark, RibbonMark, TextMark } from './frame';
import { withoutSoftHyphens } from './hyphens';
import { textWidth } from './measure';
import { linkNode } from './number-link';
import { ribbonStrands, curveStrands } from './strands';
import { tenth } from './tenth';
import { fillOf } from './textures';

/** What marks need to know of the picture they are in. */
export interface RenderContext {
	/** Prefix for the ids of the textures, one for each picture on a page. */
	id: string;
	/** Address of a fact's evidence; without it labels are plain text. */
	evidence?: (fact: string) => string;
	/** What a fact is called: a number that leads to it says so to whoever hears it by itself. */
	called?: (fact: string) => string | undefined;
	/** Where evidence opens: in a frame on a stranger's page, anywhere but in that frame, and never in place. */
	target?: '_blank';
	/** Whether letters are squeezed into the width they were planned for, where our typefaces aren't there to fill it. */
	fitted?: boolean;
	/** Whether it is a file that is one image as a whole: nothing in it is told to assistive technology anyway. */
	image?: boolean;
}

/** The typeface of a picture's labels, which its `<svg>` names for all of them: most labels have it. */
export const LABEL_FONT = 'var(--sans)';
const FONT = { sans: undefined, serif: 'var(--serif)', display: 'var(--display)' };
/** The serif faces come in one weight each. */
export const WEIGHTS: Readonly<Record<string, number>> = { serif: 400, display: 500 };
/** Dashes of lines and of strands, in pixels: drawn, left out. */
export const DASH = [4, 3];
export const STRAND_DASH = [2, 5];
/** Width of a dot's edge, in pixels. */
export const DOT_STROKE = 1.75;
/** Width of the paper-coloured edge of labels, in pixels, half of it outside the letters; `charts.css` says the same. */
export const HALO = 4;

const n = tenth;
/** What is so by default isn't written: there are hundreds of marks on a page. */
const unless = (usual: number, value: number | undefined) => (value === usual ? undefined : value);
const hundredth = (value: number) => Math.round(value * 100) / 100;
const paint = (color: string) => `var(--${color})`;
const at = (x: number, y: number) => `translate(${n(x)} ${n(y)})`;

function textNode(mark: TextMark, fitted = false): SvgNode {
	const lines = mark.lines.map(withoutSoftHyphens);
	const [first = '', ...more] = lines;
	const x = n(mark.x);
	const fit = (line: string) =>
		fitted && line
			? {
					textLength: n(textWidth(line, mark.size, mark.weight, mark.font)),
					lengthAdjust: 'spacingAndGlyphs'
				}
			: {};
	return {
		tag: 'text',
		attributes: {
			x,
			y: n(mark.y),
			'font-size': n(mark.size),
			'font-weight': unless(400, WEIGHTS[mark.font ?? 'sans'] ?? mark.weight),
			'font-family': FONT[mark.font ?? 'sans'],
			'text-anchor': mark.anchor,
			fill: paint(mark.color),
			// For pictures away from the page's styles; on the page the class wins over a link's underline.
			'text-decoration': mark.struck ? 'line-through' : undefined,
			class: [mark.halo && 'halo', mark.struck && 'struck'].filter(Boolean).join(' ') || undefined,
			...(more.length === 0 ? fit(first) : {})
		},
		inside:
			more.length === 0
				? first
				: lines.map((line, i) => ({
						tag: 'tspan',
						attributes: { x, dy: i === 0 ? undefined : n(mark.size * (mark.leading ?? 1.25)), ...fit(line) },
						inside: line
					}))
	};
}

/** Shifted rather than placed, so that its texture moves with it. */
const rectNode = (mark: RectMark, id: string): SvgNode => ({
	tag: 'rect',
	attributes: {
		transform: at(mark.x, mark.y),
		width: n(Math.max(0, mark.width)),
		height: n(Math.max(0, mark.height)),
		rx: mark.radius,
		fill: fillOf(mark, id),
		stroke: mark.stroke ? paint(mark.color) : undefined,
		'stroke-width': mark.stroke,
		'stroke-dasharray': mark.dashed ? DASH.join(' ') : undefined
	}
});

const lineNode = (mark: LineMark): SvgNode => ({
	tag: 'line',
	attributes: {
		x1: n(mark.x1),
		y1: n(mark.y1),
		x2: n(mark.x2),
		y2: n(mark.y2),
		stroke: paint(mark.color),
		'stroke-width': mark.stroke,
		'stroke-dasharray': mark.dashed ? DASH.join(' ') : undefined
	}
});

function dotNode({ x, y, r, color, fill, shape }: DotMark): SvgNode {
	const look = {
		fill: paint(fill === 'solid' ? color : 'paper'),
		stroke: paint(color),
		'stroke-width': DOT_STROKE
	};
	if (shape === 'square' || shape === 'diamond')
		return {
			tag: 'rect',
			attributes: {
				transform: at(x, y) + (shape === 'diamond' ? ' rotate(45)' : ''),
				x: n(-r),
				y: n(-r),
				width: n(2 * r),
				height: n(2 * r),
				...look
			}
		};
	return { tag: 'circle', attributes: { cx: n(x), cy: n(y), r: n(r), ...look } };
}

const pathNode = (mark: PathMark): SvgNode => ({
	tag: 'path',
	attributes: {
		d: mark.d,
		transform: `${at(mark.tx, mark.ty)} scale(${Math.round(mark.k * 1e4) / 1e4})`,
		fill:
			mark.fill === 'none'
				? 'none'
				: `color-mix(in oklab, ${paint(mark.color)} ${n(100 * (mark.tint ?? 1))}%, var(--paper))`,
		stroke: mark.stroke ? paint(mark.color) : undefined,
		'stroke-width': mark.stroke,
		'vector-effect': mark.stroke ? 'non-scaling-stroke' : undefined
	}
});

/** The strands before and after their colour turns: one path for each, left out where it is empty. */
function strandsNode(mark: RibbonMark | CurveMark): SvgNode {
	const { before, after, stroke } = mark.kind === 'ribbon' ? ribbonStrands(mark) : curveStrands(mark);
	const strand = (d: string, color: string): SvgNode => ({
		tag: 'path',
		attributes: { d, stroke: paint(color) }
	});
	return {
		tag: 'g',
		attributes: {
			fill: 'none',
			'stroke-width': n(stroke),
			'stroke-dasharray': mark.dashed ? STRAND_DASH.join(' ') : undefined
		},
		inside: [strand(before, mark.from), strand(after, mark.color)].filter(({ attributes }) => attributes.d)
	};
}

function shapeNode(mark: Mark, { id, fitted }: RenderContext): SvgNode {
	switch (mark.kind) {
		case 'text':
			return textNode(mark, fitted);
		case 'rect':
			return rectNode(mark, id);
		case 'line':
			return lineNode(mark);
		case 'dot':
			return dotNode(mark);
		case 'path':
			return pathNode(mark);
		case 'ribbon':
		case 'curve':
			return strandsNode(mark);
	}
}

/**
 * A mark in the plainest SVG that can show it. A label that carries a fact is a link to its evidence, and so is an outline
 * with a link (`number-link.ts`); other labels are hidden from assistive technology, which reads the picture's description instead. Shapes
 * without a name aren't told to it anyway.
 *
 * @see https://www.w3.org/TR/svg-aam-1.0/#exclude_elements
 */
export function markNode(mark: Mark, setting: RenderContext): SvgNode {
	const { image } = setting;
	const common = { opacity: mark.opacity === undefined ? undefined : unless(1, hundredth(mark.opacity)) };
	const { tag, attributes, inside } = shapeNode(mark, setting);
	const link = linkNode(mark, setting, common, { tag, attributes, inside });
	if (link) return link;
	const hidden = mark.kind === 'text' && !image ? 'true' : undefined;
	return { tag, attributes: { ...common, 'aria-hidden': hidden, ...attributes }, inside };
}
