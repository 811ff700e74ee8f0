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

/** Widest room of each kind (small phone, phone, tablet, laptop, projector), with its labels, numbers, and large type. */
const SIZES = [
	[320, 13, 14, 22],
	[480, 13, 15, 32],
	[760, 15, 18, 52],
	[1100, 17, 22, 68],
	[Infinity, 20, 26, 88]
] as const;

export function roomFor(input: LayoutInput): Room {
	const [, size, number, display] = SIZES.find(([widest]) => input.width < widest) ?? SIZES[0];
	return { ...input, size, number, display };
}

type More = Partial<Omit<TextMark, 'kind' | 'key' | 'x' | 'y' | 'lines' | 'size' | 'tone'>>;

/** A label: `y` is the baseline of its first line. A paper-coloured edge keeps threads off it, unless it is a link. */
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

/** From the baseline of large type to the baseline of the words under it. */
export const under = (large: number, words: number): number => large * 0.24 + words * 0.76 + 3;
