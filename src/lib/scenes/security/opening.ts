import type { RectMark } from '$lib/charts/frame';

/** A gate seen from above: two posts, and between them the way through. */
export function opening(
	key: string,
	x: number,
	y: number,
	gap: number,
	post: number,
	thick: number
): RectMark[] {
	return [-1, 1].map((side) => ({
		kind: 'rect',
		key: `gate-${key}-${side < 0 ? 'upper' : 'lower'}`,
		color: 'ink',
		x: x - thick / 2,
		y: side < 0 ? y - gap / 2 - post : y + gap / 2,
		width: thick,
		height: post,
		fill: 'solid',
		enter: { height: 0, y }
	}));
}
