import type { LayoutInput } from '../scene';

/** The room a picture has, and the sizes of type that suit it. */
export interface Room extends LayoutInput {
	/** Labels. */
	size: number;
	/** Numbers that name a bar. */
	number: number;
	/** The one big number or phrase of a picture. */
	display: number;
	/** Whether there is height for the smallest type only. */
	low: boolean;
}

/** Widest room of each kind (small phone, phone, tablet, laptop, projector), with its labels, numbers, and large type. */
const SIZES = [
	[320, 13, 14, 22],
	[480, 13, 15, 32],
	[760, 15, 18, 52],
	[1100, 17, 22, 68],
	[Infinity, 20, 26, 88]
] as const;

/** Below this height, in pixels, a room is low. */
const LOW = 320;

export function roomFor(input: LayoutInput): Room {
	const low = input.height < LOW;
	const sizes = low ? SIZES[0] : SIZES.find(([widest]) => input.width < widest);
	const [, size, number, display] = sizes ?? SIZES[0];
	return { ...input, size, number, display, low };
}
