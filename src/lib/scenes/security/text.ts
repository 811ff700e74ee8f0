import type { TextMark, Color } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import type { Room } from './room';

interface Style extends Partial<Omit<TextMark, 'kind' | 'key' | 'x' | 'y' | 'lines'>> {
	/** Lines are broken to this width. */
	within?: number;
}

/** A label; its first baseline at `y`. */
export function text(
	key: string,
	words: string,
	x: number,
	y: number,
	{ type }: Room,
	{ within, ...style }: Style = {}
): TextMark {
	const { size = type, weight, font } = style;
	const lines = within === undefined ? [words] : wrap(words, within, size, weight, font);
	return { kind: 'text', key, color: 'ink' satisfies Color, x, y, lines, size, ...style };
}

/** How many lines a label takes when broken to a width. */
export const linesOf = (words: string, within: number, size: number, weight?: 400 | 600): number =>
	wrap(words, within, size, weight).length;

export const widthOf = (words: string, size: number, weight?: 400 | 600, font?: TextMark['font']): number =>
	textWidth(words, size, weight, font);
