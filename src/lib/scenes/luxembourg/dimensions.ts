import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';

/** A picture's room and dimensions, in pixels. */
export interface LuxembourgDimensions extends Dimensions {
	/** From the middle of one strand to the next, about. */
	pitch: number;
}

export const luxembourgDimensions = (input: LayoutInput): LuxembourgDimensions => ({
	...dimensionsOf(input),
	pitch: byWidth(input.width, [4, 5, 6, 7, 8])
});
