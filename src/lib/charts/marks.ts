import type { Point } from './camera';
import type { Color, CurveMark, DotMark, LineMark, PathMark, RectMark, RibbonMark } from './frame';

/** What a mark may have besides what its constructor asks for. */
type More<Mark, Given extends keyof Mark> = Partial<Omit<Mark, Given | 'kind' | 'key' | 'color'>>;

/** A rectangle, filled unless said otherwise: left and upper edge, width and height, in pixels. */
export const rect = (
	key: string,
	[x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
	color: Color,
	more: More<RectMark, 'x' | 'y' | 'width' | 'height'> = {}
): RectMark => ({ kind: 'rect', key, color, x, y, width, height, fill: 'solid', ...more });

/** A straight line between two points, one pixel wide unless said otherwise. */
export const line = (
	key: string,
	[x1, y1]: Point,
	[x2, y2]: Point,
	color: Color,
	more: More<LineMark, 'x1' | 'y1' | 'x2' | 'y2'> = {}
): LineMark => ({ kind: 'line', key, color, x1, y1, x2, y2, stroke: 1, ...more });

/** A dot around a point, filled unless said otherwise; its radius in pixels. */
export const dot = (
	key: string,
	[x, y]: Point,
	r: number,
	color: Color,
	more: More<DotMark, 'x' | 'y' | 'r'> = {}
): DotMark => ({ kind: 'dot', key, color, x, y, r, fill: 'solid', ...more });

/** An outline, filled and where its path says unless said otherwise. */
export const path = (key: string, d: string, color: Color, more: More<PathMark, 'd'> = {}): PathMark => ({
	kind: 'path',
	key,
	color,
	d,
	k: 1,
	tx: 0,
	ty: 0,
	fill: 'solid',
	...more
});

/** The least a curve says of itself; a single strand of one colour, drawn from its start, unless said otherwise. */
type CurveMore = More<CurveMark, 'x0' | 'y0' | 'x1' | 'y1' | 'cx0' | 'cy0' | 'cx1' | 'cy1'>;

/** A curve from a point to another by two control points. */
export const curve = (
	key: string,
	[[x0, y0], [cx0, cy0], [cx1, cy1], [x1, y1]]: readonly [Point, Point, Point, Point],
	color: Color,
	more: CurveMore = {}
): CurveMark => ({
	kind: 'curve',
	key,
	color,
	from: color,
	x0,
	y0,
	cx0,
	cy0,
	cx1,
	cy1,
	x1,
	y1,
	strands: 1,
	spread0: 0,
	spread1: 0,
	colorStop: 0.5,
	enter: { drawn: 0 },
	...more
});

/**
 * A ribbon from left to right, of one breadth in pixels: from the upper corner of its start to that of its end. Of one
 * colour, drawn from its start, unless said otherwise.
 */
export const ribbon = (
	key: string,
	[x0, y0]: Point,
	[x1, y1]: Point,
	width: number,
	color: Color,
	more: More<RibbonMark, 'x0' | 'y0' | 'x1' | 'y1' | 'width'> = {}
): RibbonMark => ({
	kind: 'ribbon',
	key,
	color,
	from: color,
	x0,
	y0,
	x1,
	y1,
	width,
	colorStop: 0.5,
	enter: { drawn: 0 },
	...more
});
