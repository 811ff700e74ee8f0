import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';

/** A picture's room and dimensions, in pixels. */
export interface LuxembourgDimensions extends Dimensions {
	/** Amounts in display type, beside the length or the area that they name. */
	amount: number;
	/** From the middle of one strand to the next, about. */
	pitch: number;
}

export const luxembourgDimensions = (input: LayoutInput): LuxembourgDimensions => ({
	...dimensionsOf(input),
	amount: byWidth(input.width, [16, 18, 24, 28, 34]),
	pitch: byWidth(input.width, [4, 5, 6, 7, 8])
});
