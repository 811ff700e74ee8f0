import { REPUBLICS } from '$lib/facts';
import { cityOn, type MapArea, type PictureDimensions } from './dimensions';

/** Half the side of an embassy's square, in pixels. */
export const halfSide = ({ dot }: PictureDimensions): number => dot * 1.15;

/** How far the column of embassies reaches above the middle of Brussels, in pixels. */
export const columnReach = (dimensions: PictureDimensions): number => halfSide(dimensions) * 8;

/** Middle of the i-th embassy in Brussels: they stand in a column. */
export const embassyY = (i: number, area: MapArea): number =>
	cityOn(area, 'brussels')[1] + (i - (REPUBLICS.length - 1) / 2) * halfSide(area) * 3;
