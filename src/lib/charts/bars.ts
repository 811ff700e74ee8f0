import type { Point } from './camera';
import { straight } from './curve-between';
import type { Color, CurveMark, RectMark, TextMark } from './frame';
import { label } from './label';
import { curve, rect } from './marks';

/**
 * How much of a bar is in the colour of whoever sends, in pixels: the same for every bar, whatever its amount, and with a
 * straight edge, so that nobody takes it for a share. Ribbons that are bars have it, too (`fromEdge: FROM_EDGE`).
 */
export const FROM_EDGE = 4;
/** Distance between neighbouring strands of a bar, in pixels, and the share of it that a strand is wide. */
const PITCH = 5;
const STRAND_SHARE = 0.72;

type More = Partial<Omit<RectMark, 'kind' | 'key' | 'x' | 'y' | 'width' | 'height' | 'color'>>;

/**
 * An upright bar that grows from its base, striped unless said otherwise.
 *
 * @param place centre and width of the bar, its base and its top, in pixels
 */
export const column = (
	key: string,
	{ x, width, base, top }: { x: number; width: number; base: number; top: number },
	color: Color,
	more: More = {}
): RectMark =>
	rect(key, [x - width / 2, top, width, base - top], color, {
		fill: 'strands',
		enter: { y: base, height: 0 },
		...more
	});

/**
 * A bar that lies on its side and grows from its left end, striped along its length unless said otherwise.
 *
 * @param place where it begins and ends, its upper edge and its height, in pixels
 */
export const bar = (
	key: string,
	{ from, to, y, height }: { from: number; to: number; y: number; height: number },
	color: Color,
	more: More = {}
): RectMark =>
	rect(key, [from, y, to - from, height], color, {
		fill: 'strands',
		grain: 'horizontal',
		enter: { width: 0 },
		...more
	});

/**
 * A bar of strands between two points, in any direction: in one colour all along, but for a narrow edge where it sets
 * out. Its length is its amount.
 *
 * @param colors of the edge, and of the bar
 */
export function strandBar(
	key: string,
	[from, to]: readonly [Point, Point],
	breadth: number,
	[edge, color]: readonly [Color, Color],
	more: Partial<CurveMark> = {}
): CurveMark {
	const strands = Math.max(1, Math.round(breadth / PITCH));
	const stroke = strands === 1 ? breadth : (breadth / strands) * STRAND_SHARE;
	return curve(key, straight(from, to), color, {
		from: edge,
		fromEdge: FROM_EDGE,
		strands,
		stroke,
		spread0: breadth - stroke,
		spread1: breadth - stroke,
		...more
	});
}

type ValueMore = Partial<Omit<TextMark, 'kind' | 'key' | 'x' | 'y' | 'lines' | 'size' | 'color'>>;

/** The value of an upright bar, centred above it; it opens the bar's fact, and comes when the bar does. */
export const valueAbove = (of: RectMark, words: string, size: number, more: ValueMore = {}): TextMark =>
	label(`${of.key}-value`, [of.x + of.width / 2, of.y - 7], words, [size, of.color], {
		weight: 600,
		anchor: 'middle',
		fact: of.fact,
		delay: of.delay,
		...more
	});

/** The value of a bar on its side, after its end and in the middle of its height. */
export const valueBeside = (of: RectMark, words: string, size: number, more: ValueMore = {}): TextMark =>
	label(
		`${of.key}-value`,
		[of.x + of.width + 7, of.y + of.height / 2 + size * 0.35],
		words,
		[size, of.color],
		{
			weight: 600,
			fact: of.fact,
			delay: of.delay,
			...more
		}
	);
