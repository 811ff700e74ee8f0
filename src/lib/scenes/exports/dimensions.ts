import type { Dimensions } from '$lib/charts/dimensions';
import type { Frame } from '$lib/charts/frame';

/** What draws a picture of this scene: its marks; its axes where it has some; where a guess can be dragged. */
export type Picture = (dimensions: Dimensions) => Pick<Frame, 'marks' | 'plot' | 'guess'>;
