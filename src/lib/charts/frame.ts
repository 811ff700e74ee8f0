import type { COLORS } from './colors';

/**
 * What a scene's layout returns: plain keyed marks in pixels, ready to draw, to tween and to test. Nothing in here
 * knows the DOM. A mark keeps its key as long as it means the same thing, so that motion shows what became of it.
 */
export interface Frame {
	width: number;
	height: number;
	/** In drawing order. */
	marks: readonly Mark[];
	/** For charts with axes: what LayerCake is given. */
	plot?: Plot;
	/** Where the reader may drag a guess, when this frame asks for one. */
	guess?: GuessArea;
}

/** A colour by meaning; the values live in `styles/tokens.css`. */
export type Color = (typeof COLORS)[number];

/**
 * How an area is filled: `strands` are broad stripes (what is), `promised` thin stripes (what was to be), `option` dots
 * (what might have been), `alleged` a hatch (what was never proved), `none` an outline.
 * The fades are no data: they let a map fade into the page, from its first edge (left, top) or at its last.
 */
export type Fill =
	'solid' | 'strands' | 'promised' | 'option' | 'alleged' | 'none' | 'fade-first' | 'fade-last';

interface Base {
	key: string;
	color: Color;
	/** 1 when left out. */
	opacity?: number;
	/** Where it starts from when it is new, and goes back to when it leaves; fades when left out. */
	enter?: Readonly<Record<string, number>>;
	/** Share of the transition, 0–0.6, that passes before this mark sets out; one that leaves doesn't wait. */
	delay?: number;
	/** The fact this mark shows: a label with a fact opens its evidence. */
	fact?: string;
}

export interface RectMark extends Base {
	kind: 'rect';
	x: number;
	y: number;
	width: number;
	height: number;
	fill: Fill;
	/** Direction the stripes run in; vertical when left out. */
	grain?: 'vertical' | 'horizontal';
	/** Width of an outline in the same colour; none when left out. */
	stroke?: number;
	dashed?: boolean;
	radius?: number;
}

export interface LineMark extends Base {
	kind: 'line';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	stroke: number;
	dashed?: boolean;
}

export interface DotMark extends Base {
	kind: 'dot';
	x: number;
	y: number;
	r: number;
	fill: 'solid' | 'hollow';
	shape?: 'circle' | 'square' | 'diamond';
}

/** A band of strands from left to right (or top to bottom) whose width is a quantity; it turns from one colour to another. */
export interface RibbonMark extends Base {
	kind: 'ribbon';
	/** Upper (or left) corner of the start and of the end. */
	x0: number;
	y0: number;
	x1: number;
	y1: number;
	/** Breadth at both ends. */
	width: number;
	/** The colour it starts in; `color` is what it turns to. */
	from: Color;
	/** Where the colour turns from `from` to `color`, 0 (at the start) to 1 (never); a little different for each strand. */
	colorStop: number;
	/** For bars: so many pixels at the start are in `from`, with a straight edge, and `colorStop` isn't asked. */
	fromEdge?: number;
	/** How much of its length is drawn, 0–1; 1 when left out. */
	drawn?: number;
	/** Unpriced help: a single dashed strand. */
	dashed?: boolean;
}

/** A few strands between two points, along a cubic curve. */
export interface CurveMark extends Base {
	kind: 'curve';
	x0: number;
	y0: number;
	/** Control points. */
	cx0: number;
	cy0: number;
	cx1: number;
	cy1: number;
	x1: number;
	y1: number;
	strands: number;
	/** How far apart the outer strands are at start and end, in pixels. */
	spread0: number;
	spread1: number;
	from: Color;
	colorStop: number;
	/** As a ribbon's. */
	fromEdge?: number;
	drawn?: number;
	dashed?: boolean;
	stroke?: number;
}

export interface TextMark extends Base {
	kind: 'text';
	/** Baseline of the first line. */
	x: number;
	y: number;
	lines: readonly string[];
	size: number;
	weight?: 400 | 600;
	font?: 'sans' | 'serif' | 'display';
	anchor?: 'start' | 'middle' | 'end';
	/** An edge in the colour of the page, for labels on the map. */
	halo?: boolean;
	/** Line height in ems; 1.25 when left out. */
	leading?: number;
	/** Struck through: superseded. */
	struck?: boolean;
}

/** Any other outline, already in pixels of a reference drawing; moved and scaled, never reshaped. */
export interface PathMark extends Base {
	kind: 'path';
	d: string;
	/** Scale and shift of the reference drawing. */
	k: number;
	tx: number;
	ty: number;
	fill: 'solid' | 'none';
	stroke?: number;
	/** Share of the colour that is mixed into the page's for the fill, 0–1; 1 when left out. */
	tint?: number;
	/**
	 * With a fact: an outline that opens its evidence has no words, so this is what its link is called, and how many pixels
	 * around its origin can be tapped.
	 */
	link?: { name: string; size: number };
}

export type Mark = RectMark | LineMark | DotMark | RibbonMark | CurveMark | TextMark | PathMark;

/** An axis scale as plain numbers: linear between domain and range (pixels). */
export interface LinearAxis {
	domain: readonly [number, number];
	range: readonly [number, number];
	ticks: readonly { value: number; label: string }[];
	/** How its labels are set where it isn't as on most axes: size and gap in pixels, the gap from the axis to them. */
	labels?: { size?: number; color?: Color; weight?: 600; gap?: number };
	/** Whether the line along an x axis is left out, because marks draw the ground that bars stand on. */
	bare?: boolean;
}

/** Axes that meet where both ranges begin. A y axis may grow downwards: then the labels of the x axis stand above it. */
export interface Plot {
	x: LinearAxis;
	y: LinearAxis;
	/** Whether the area of a bar is its amount: then the y axis says how much for one unit of the x axis. */
	areas?: boolean;
}

/** What a state draws of its frame: marks, axes where it has some, where a guess can be dragged. */
export type Drawing = Pick<Frame, 'marks' | 'plot' | 'guess'>;

/** A column whose height the reader sets by dragging: value `min` at the bottom, `max` at the top. */
export interface GuessArea {
	x: number;
	width: number;
	top: number;
	bottom: number;
	min: number;
	max: number;
}

/** The smallest box around something drawn. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
