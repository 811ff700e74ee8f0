import type { Box, Mark, TextMark } from '$lib/charts/frame';
import { boundsOf, overlap } from '$lib/charts/bounds';
import { withoutSoftHyphens } from '$lib/charts/hyphens';
import { textBox, textWidth } from '$lib/charts/measure';
import { HALO, markNode } from '$lib/charts/nodes';
import { tenth } from '$lib/charts/tenth';
import type { SvgNode } from '$lib/markup/nodes';

/**
 * How much wider a text may turn out where our typefaces aren't installed. The widest that programs take instead, DejaVu,
 * has been measured: nearly all labels stay below. LibreOffice takes its sans for the serif ones, too.
 */
const WIDER = { sans: 1.16, bold: 1.28, display: 1.3, serif: 1.3 };
const wider = ({ font = 'sans', weight }: TextMark): number =>
	font === 'sans' && weight === 600 ? WIDER.bold : WIDER[font];

/** Sides that is left between labels in such a typeface, in pixels. */
const APART = 2;
/** From this share of a space on, a gap is one: the rest is set by shifting. */
const SPACE = 0.8;
/** A shift of less than this, in pixels, is kerning. */
const SHIFT = 0.2;

const widthOf = (mark: TextMark, text = lineOf(mark)): number =>
	textWidth(text, mark.size, mark.weight, mark.font);
const lineOf = ({ lines: [line = ''] }: TextMark): string => withoutSoftHyphens(line);

/** Labels of one line, from left to right, of which each would run into the next in a wider typeface. */
type Flow = readonly [TextMark, ...TextMark[]];

const grows = ({ lines, anchor = 'start' }: TextMark): boolean => lines.length === 1 && anchor === 'start';
const gap = (before: TextMark, after: TextMark): number => after.x - before.x - widthOf(before);
/** What a flow takes beyond its place in a wider typeface, in pixels. */
const growth = (flow: readonly TextMark[]): number =>
	flow.reduce((sum, mark) => sum + widthOf(mark) * (wider(mark) - 1), 0);

/** Labels as they are to be written: those of a line that would run into each other as one. */
export function flowsOf(labels: readonly TextMark[]): Flow[] {
	const flows: [TextMark, ...TextMark[]][] = [];
	for (const mark of [...labels].sort((a, b) => a.x - b.x)) {
		const flow = flows.find((one) => {
			const last = one.at(-1) as TextMark;
			const between = gap(last, mark);
			return (
				[last, mark].every(grows) &&
				tenth(last.y) === tenth(mark.y) &&
				last.opacity === mark.opacity &&
				between > -APART &&
				between < growth(one) + APART
			);
		});
		if (flow) flow.push(mark);
		else flows.push([mark]);
	}
	const order = new Map(labels.map((mark, i) => [mark, i]));
	return flows.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** The box of a label in the widest typeface. */
function wideBox(mark: TextMark): Box {
	const { x, width, ...rest } = textBox(mark);
	const more = width * (wider(mark) - 1);
	return { x: x - more * BEFORE[mark.anchor ?? 'start'], width: width + more, ...rest };
}

/** Which share of what a label gains in width is before it. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Whether a label would run into one that isn't of its line, or into a sign, in a wider typeface only. */
const tight = (mark: TextMark, flow: readonly Mark[], all: readonly Mark[]): boolean =>
	mark.lines.length === 1 &&
	all.some((other) => {
		const box = flow.includes(other) ? undefined : boundsOf(other);
		if (!box || (other.kind !== 'text' && other.kind !== 'path')) return false;
		const wide = other.kind === 'text' ? wideBox(other) : box;
		return overlap(wideBox(mark), wide, 0) && !overlap(textBox(mark), box, 0);
	});

/** Where a picture and its margins begin and end, in its own pixels. */
export interface Sides {
	left: number;
	right: number;
}

/** Whether labels would run off the file's sides in a wider typeface. */
function overruns(flow: Flow, { left, right }: Sides): boolean {
	const last = wideBox(flow.at(-1) ?? flow[0]);
	return wideBox(flow[0]).x < left || last.x + last.width + growth(flow.slice(0, -1)) > right;
}

/** The attributes of a text that its first part and those after it may have differently. */
const LOOK = ['font-size', 'font-weight', 'font-family', 'fill', 'text-decoration'] as const;
const DEFAULTS: Partial<Record<(typeof LOOK)[number], string | number>> = {
	'font-weight': 400,
	'font-family': 'var(--sans)',
	'text-decoration': 'none'
};

/** A label away from the page's styles. @param fitted whether its letters have to fit the width that was planned */
function labelNode(mark: TextMark, fitted = false): SvgNode {
	const node = markNode(mark, { id: '', image: true, fitted });
	return { ...node, attributes: { ...node.attributes, class: undefined } };
}

/**
 * Labels of a line as one text, each where it was in our typefaces and behind the one before it in others. A gap is a space
 * and what it takes beside it: whoever copies the text, or changes a word, has words apart.
 */
function flowNode(flow: Flow, all: readonly Mark[], room: Sides): SvgNode {
	const [first, ...more] = flow;
	const fitted = flow.some((mark) => tight(mark, flow, all)) || overruns(flow, room);
	const head = labelNode(first, fitted);
	if (more.length === 0) return head;
	const { textLength, lengthAdjust, ...attributes } = head.attributes;
	let before = first;
	const rest = more.map((mark): SvgNode => {
		const { attributes: own, inside = '' } = labelNode(mark, fitted);
		const space = widthOf(mark, ' ');
		const between = gap(before, mark);
		const spaced = between > SPACE * space;
		const added = spaced ? space : 0;
		const shift = tenth(between - added);
		before = mark;
		const look = LOOK.map((name) => {
			const [here, around] = [own, attributes].map((one) => one[name] ?? DEFAULTS[name]);
			return [name, here === around ? undefined : here] as const;
		});
		return {
			tag: 'tspan',
			attributes: {
				// Each has its own place where all are fitted: what follows by a shift, WebKit squeezes into the first one's length.
				...(fitted
					? { x: tenth(mark.x - added), textLength: tenth(widthOf(mark) + added), lengthAdjust }
					: { dx: Math.abs(shift) < SHIFT ? undefined : shift }),
				...Object.fromEntries(look)
			},
			inside: (spaced ? ' ' : '') + (inside as string)
		};
	});
	const start: SvgNode = { tag: 'tspan', attributes: { textLength, lengthAdjust }, inside: head.inside };
	return { ...head, attributes: { ...attributes, 'xml:space': 'preserve' }, inside: [start, ...rest] };
}

/** The box that something drawn may cover; the whole picture for outlines, which are anywhere. */
function groundOf(mark: Mark): Box {
	if (mark.kind !== 'curve')
		return boundsOf(mark) ?? { x: -Infinity, y: -Infinity, width: Infinity, height: Infinity };
	const spread = Math.max(mark.spread0, mark.spread1);
	const [xs, ys] = [
		[mark.x0, mark.cx0, mark.cx1, mark.x1],
		[mark.y0, mark.cy0, mark.cy1, mark.y1]
	];
	const [x, y] = [Math.min(...xs) - spread, Math.min(...ys) - spread];
	return { x, y, width: Math.max(...xs) + spread - x, height: Math.max(...ys) + spread - y };
}

/** The box of a label with its halo, in the widest typeface. */
function haloBox(mark: TextMark): Box {
	const { x, y, width, height } = wideBox(mark);
	return { x: x - HALO, y: y - HALO, width: width + 2 * HALO, height: height + 2 * HALO };
}

const covers = (ground: Box, box: Box): boolean => ground.width === Infinity || overlap(ground, box, 0);

/**
 * Labels that follow each other in a drawing, below them their halos as texts of their own: not every program knows
 * `paint-order`, and one that doesn't paints a label over with its edge. Where nothing lies below, there is none.
 */
function labelNodes(
	labels: readonly TextMark[],
	grounds: readonly Box[],
	all: readonly Mark[],
	room: Sides
): SvgNode[] {
	const flows = flowsOf(labels);
	const haloed = flows.filter((flow) =>
		flow.some((mark) => mark.halo && grounds.some((ground) => covers(ground, haloBox(mark))))
	);
	const plain = (node: SvgNode): SvgNode => ({
		...node,
		attributes: { ...node.attributes, fill: undefined, 'text-decoration': undefined },
		inside: typeof node.inside === 'object' ? node.inside.map(plain) : node.inside
	});
	const halos: SvgNode = {
		tag: 'g',
		attributes: {
			// Filled as well: LibreOffice draws no edges of letters that aren't.
			fill: 'var(--paper)',
			stroke: 'var(--paper)',
			'stroke-width': HALO,
			'stroke-linejoin': 'round'
		},
		inside: haloed.map((flow) => plain(flowNode(flow, all, room)))
	};
	return [...(haloed.length > 0 ? [halos] : []), ...flows.map((flow) => flowNode(flow, all, room))];
}

/**
 * Marks in their drawing order, as a file has them that is opened without our styles and typefaces.
 *
 * @param id prefix of the ids of textures
 */
export function fileNodes(marks: readonly Mark[], id: string, room: Sides): SvgNode[] {
	const nodes: SvgNode[] = [];
	const grounds: Box[] = [];
	let labels: TextMark[] = [];
	const flush = () => {
		nodes.push(...labelNodes(labels, grounds, marks, room));
		labels = [];
	};
	for (const mark of marks) {
		if (mark.kind === 'text') labels.push(mark);
		else {
			if (labels.length > 0) flush();
			nodes.push(markNode(mark, { id, image: true }));
			grounds.push(groundOf(mark));
		}
	}
	if (labels.length > 0) flush();
	return nodes;
}
