import { dimensionsOf, typeSizes, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';

/** What draws a picture of this scene. */
export type Picture = (dimensions: Dimensions) => Mark[];

/** Whether a picture has height for the smallest type only. */
export const isLow = ({ height }: Pick<LayoutInput, 'height'>): boolean => height < 320;

export const tradeDimensions = (input: LayoutInput): Dimensions => ({
	...dimensionsOf(input),
	...(isLow(input) ? typeSizes(0) : {})
});
