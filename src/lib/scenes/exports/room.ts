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
