import type { GuessArea } from '$lib/charts/frame';

/**
 * The guess at a height of the picture: the area's `min` at its bottom, `max` at its top, held between them, in steps
 * of a hundredth of the whole.
 *
 * @param y pixels from the top of the picture
 */
export function guessAt({ top, bottom, min, max }: GuessArea, y: number): number {
	const share = Math.max(0, Math.min(1, (bottom - y) / (bottom - top)));
	return min + (Math.round(share * 100) / 100) * (max - min);
}
