import { dimensionsOf, typeSizes, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import type { Drawing, Mark } from '$lib/charts/frame';

/** What draws a picture of this scene that has no axes. */
export type Picture = (dimensions: Dimensions) => Mark[];

/** What draws any picture of this scene. */
export type AnyPicture = (dimensions: Dimensions) => Mark[] | Drawing;

/** Whether a picture has height for the smallest type only. */
const isLow = ({ height }: Pick<LayoutInput, 'height'>): boolean => height < 320;

export const tradeDimensions = (input: LayoutInput): Dimensions => ({
	...dimensionsOf(input),
	...(isLow(input) ? typeSizes(0) : {})
});
