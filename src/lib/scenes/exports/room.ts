import type { TextMark, Tone } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import type { LayoutInput } from '../scene';

/** The room a picture has, and the sizes of type that suit it. */
export interface Room extends LayoutInput {
	/** Labels. */
	size: number;
	/** Numbers that name a bar. */
	number: number;
	/** The one big number or phrase of a picture. */
	display: number;
}

export function roomOf(input: LayoutInput): Room {
	const [size, number, display] =
		input.width < 480 ? [13, 15, 24] : input.width < 760 ? [14, 18, 32] : [15, 20, 40];
	return { ...input, size, number, display } as Room;
}

type More = Partial<Omit<TextMark, 'kind' | 'key' | 'x' | 'y' | 'lines' | 'size' | 'tone'>>;

/**
 * A label: `y` is the baseline of its first line. A paper-coloured edge keeps hairlines off it; labels that open their
 * evidence go without, for it would eat into their underline.
 */
export const label = (
	key: string,
	[x, y]: readonly [number, number],
	lines: string | readonly string[],
	[size, tone]: readonly [number, Tone],
	more: More = {}
): TextMark => ({
	kind: 'text',
	key,
	x,
	y,
	lines: typeof lines === 'string' ? [lines] : lines,
	size,
	tone,
	halo: more.fact === undefined,
	...more
});

/** Height of some lines of type, from the top of the first to the foot of the last. */
export const linesHeight = (count: number, size: number): number => size + (count - 1) * size * 1.25;

/** The line that says what a picture counts, across its top, and where it ends. A new scale is a new key. */
export function caption(room: Room, key: string, words: string): { mark: TextMark; bottom: number } {
	const lines = wrap(words, room.width, room.size);
	return {
		mark: label(`caption-${key}`, [0, room.size * 0.8], lines, [room.size, 'muted']),
		bottom: linesHeight(lines.length, room.size)
	};
}
