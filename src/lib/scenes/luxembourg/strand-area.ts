import { FROM_EDGE } from '$lib/charts/bars';
import { straight } from '$lib/charts/curve-between';
import type { Color, CurveMark } from '$lib/charts/frame';
import { curve } from '$lib/charts/marks';

/** Share of the distance between two strands that a strand is wide; the rest is a gap. */
export const STRAND_SHARE = 0.72;

/**
 * Upright strands that cover a box from edge to edge, so that its area is the amount of a fact; with an edge in the
 * seller's colour at the base.
 *
 * @param pitch from one strand to the next, about, in pixels
 */
export function strandArea(
	id: string,
	{ x, width, top, base }: { x: number; width: number; top: number; base: number },
	pitch: number,
	more: { from: Color } & Partial<CurveMark> = { from: 'LU' }
): CurveMark {
	const strands = Math.max(1, Math.round(width / pitch));
	const stroke = (width / strands) * STRAND_SHARE;
	const middle = x + width / 2;
	const spread = width - stroke;
	return curve(id, straight([middle, base], [middle, top]), 'KZ', {
		strands,
		stroke,
		spread0: spread,
		spread1: spread,
		fromEdge: FROM_EDGE,
		fact: id,
		...more
	});
}
