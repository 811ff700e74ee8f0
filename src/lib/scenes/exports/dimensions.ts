import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import type { Frame } from '$lib/charts/frame';

/** What draws a picture of this scene: its marks; its axes where it has some; where a guess can be dragged. */
export type Picture = (dimensions: Dimensions) => Pick<Frame, 'marks' | 'plot' | 'guess'>;

/** Type is no larger than beside the labels of the axes, which stand next to it. */
export const exportsDimensions = (input: LayoutInput): Dimensions => ({
	...dimensionsOf(input),
	label: byWidth(input.width, [13, 13, 14, 15, 15]),
	number: byWidth(input.width, [15, 15, 18, 20, 20]),
	phrase: byWidth(input.width, [24, 24, 32, 40, 40])
});
