import type {
	Color,
	DotMark,
	LineMark,
	Mark,
	PathMark,
	RectMark,
	RibbonMark,
	CurveMark,
	TextMark
} from './frame';
import { withoutSoftHyphens } from './hyphens';
import { textWidth } from './measure';
import { paintFill, type Context } from './canvas-fill';
import { DASH, DOT_STROKE, HALO, STRAND_DASH, WEIGHTS } from './nodes';
import { tenth } from './tenth';
import { curveStrands, ribbonStrands } from './strands';

export type { Context } from './canvas-fill';

/** How a picture is drawn on a canvas, beside its marks. */
export interface CanvasStyle {
	/** Every color as CSS can read it without variables. */
	colors: Readonly<Record<Color, string>>;
	/** The typefaces of labels, each as a list of families. */
	families: Readonly<Record<NonNullable<TextMark['font']>, string>>;
	/** Whether letters are squeezed into the width they were planned for, as in `RenderContext`. */
	fitted?: boolean;
}

/** Where a strike is, as in `charts.css`: shares of the text's size, and pixels. */
const STRIKE = { above: 0.27, width: 0.09, least: 1.5 };

/** Outlines as paths, made once: most are the same from frame to frame. */
const outlines = new Map<string, Path2D>();
/** As many as some pictures have; of one that is scrolled through, each frame has new ones. */
const OUTLINES = 200;
/** The strands of marks that don't change from frame to frame. */
const strandsOf = new WeakMap<Mark, { before: Path2D; after: Path2D; stroke: number }>();

function outline(d: string): Path2D {
	let path = outlines.get(d);
	if (!path) {
		path = new Path2D(d);
		if (outlines.size >= OUTLINES) outlines.delete(outlines.keys().next().value ?? '');
		outlines.set(d, path);
	}
	return path;
}

/**
 * Draws marks on a canvas as `markNode` draws them in SVG, in the same order and the same pixels: a picture in motion looks
 * as it does at rest. The context is scaled to the picture's own pixels, and empty.
 */
export function paintMarks(context: Context, marks: readonly Mark[], style: CanvasStyle): void {
	context.textRendering = 'geometricPrecision';
	context.lineJoin = 'miter';
	for (const mark of marks) {
		const opacity = mark.opacity ?? 1;
		if (opacity <= 0) continue;
		context.globalAlpha = Math.min(1, opacity);
		paintMark(context, mark, style);
	}
	context.globalAlpha = 1;
}

function paintMark(context: Context, mark: Mark, style: CanvasStyle): void {
	switch (mark.kind) {
		case 'text':
			return paintText(context, mark, style);
		case 'rect':
			return paintRect(context, mark, style);
		case 'line':
			return paintLine(context, mark, style);
		case 'dot':
			return paintDot(context, mark, style);
		case 'path':
			return paintPath(context, mark, style);
		case 'ribbon':
		case 'curve':
			return paintStrands(context, mark, style);
	}
}

function paintText(context: Context, mark: TextMark, style: CanvasStyle): void {
	const { font = 'sans', anchor = 'start', size, color, halo, struck, leading = 1.25 } = mark;
	const weight = WEIGHTS[font] ?? mark.weight ?? 400;
	context.font = `${weight} ${tenth(size)}px ${style.families[font]}`;
	context.textAlign = anchor === 'middle' ? 'center' : anchor;
	context.fillStyle = style.colors[color];
	mark.lines.forEach((raw, i) => {
		const line = withoutSoftHyphens(raw);
		if (!line) return;
		const y = tenth(mark.y) + i * tenth(size * leading);
		const drawn = struck || style.fitted ? context.measureText(line).width : 0;
		const planned = style.fitted ? textWidth(line, size, mark.weight, font) : drawn;
		context.save();
		context.translate(tenth(mark.x), y);
		if (style.fitted && drawn > 0) context.scale(planned / drawn, 1);
		if (halo) {
			context.strokeStyle = style.colors.paper;
			context.lineWidth = HALO;
			context.lineJoin = 'round';
			context.setLineDash([]);
			context.strokeText(line, 0, 0);
		}
		context.fillText(line, 0, 0);
		if (struck) strike(context, mark, drawn);
		context.restore();
	});
}

/** A line through a text. */
function strike(context: Context, { anchor, size }: TextMark, length: number): void {
	const left = anchor === 'end' ? -length : anchor === 'middle' ? -length / 2 : 0;
	context.fillRect(left, -STRIKE.above * size, length, Math.max(STRIKE.least, STRIKE.width * size));
}

function paintRect(context: Context, mark: RectMark, { colors }: CanvasStyle): void {
	const width = tenth(Math.max(0, mark.width));
	const height = tenth(Math.max(0, mark.height));
	context.save();
	context.translate(tenth(mark.x), tenth(mark.y));
	context.beginPath();
	if (mark.radius) context.roundRect(0, 0, width, height, mark.radius);
	else context.rect(0, 0, width, height);
	if (mark.fill !== 'none') paintFill(context, mark, width, height, colors[mark.color]);
	if (mark.stroke) {
		context.strokeStyle = colors[mark.color];
		context.lineWidth = mark.stroke;
		context.setLineDash(mark.dashed ? DASH : []);
		context.beginPath();
		if (mark.radius) context.roundRect(0, 0, width, height, mark.radius);
		else context.rect(0, 0, width, height);
		context.stroke();
	}
	context.restore();
}

function paintLine(context: Context, mark: LineMark, { colors }: CanvasStyle): void {
	context.strokeStyle = colors[mark.color];
	context.lineWidth = mark.stroke;
	context.setLineDash(mark.dashed ? DASH : []);
	context.beginPath();
	context.moveTo(tenth(mark.x1), tenth(mark.y1));
	context.lineTo(tenth(mark.x2), tenth(mark.y2));
	context.stroke();
}

function paintDot(context: Context, { color, fill, shape, ...at }: DotMark, { colors }: CanvasStyle): void {
	if (at.r <= 0) return;
	const [x, y, r] = [tenth(at.x), tenth(at.y), tenth(at.r)];
	context.fillStyle = colors[fill === 'solid' ? color : 'paper'];
	context.strokeStyle = colors[color];
	context.lineWidth = DOT_STROKE;
	context.setLineDash([]);
	context.beginPath();
	if (shape === 'square') context.rect(x - r, y - r, tenth(2 * at.r), tenth(2 * at.r));
	else if (shape === 'diamond') {
		const half = r * Math.SQRT2;
		context.moveTo(x, y - half);
		context.lineTo(x + half, y);
		context.lineTo(x, y + half);
		context.lineTo(x - half, y);
		context.closePath();
	} else context.arc(x, y, r, 0, 2 * Math.PI);
	context.fill();
	context.stroke();
}

function paintPath(context: Context, mark: PathMark, { colors }: CanvasStyle): void {
	const path = outline(mark.d);
	context.save();
	context.translate(tenth(mark.tx), tenth(mark.ty));
	context.scale(mark.k, mark.k);
	if (mark.fill !== 'none') {
		context.fillStyle = tinted(colors[mark.color], colors.paper, mark.tint);
		context.fill(path);
	}
	if (mark.stroke) {
		context.strokeStyle = colors[mark.color];
		// The stroke keeps its width however large the drawing is.
		context.lineWidth = mark.stroke / Math.abs(mark.k);
		context.setLineDash([]);
		context.stroke(path);
	}
	context.restore();
}

/** A color mixed into paper, as `pathNode` mixes it. */
const tinted = (color: string, paper: string, tint = 1): string =>
	tint >= 1 ? color : `color-mix(in oklab, ${color} ${100 * tint}%, ${paper})`;

function paintStrands(context: Context, mark: RibbonMark | CurveMark, { colors }: CanvasStyle): void {
	let paths = strandsOf.get(mark);
	if (!paths) {
		const { before, after, stroke } = mark.kind === 'ribbon' ? ribbonStrands(mark) : curveStrands(mark);
		paths = { before: new Path2D(before), after: new Path2D(after), stroke: tenth(stroke) };
		strandsOf.set(mark, paths);
	}
	context.lineWidth = paths.stroke;
	context.setLineDash(mark.dashed ? STRAND_DASH : []);
	context.strokeStyle = colors[mark.from];
	context.stroke(paths.before);
	context.strokeStyle = colors[mark.color];
	context.stroke(paths.after);
}
