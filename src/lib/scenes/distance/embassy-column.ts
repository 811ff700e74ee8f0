import type { Republic } from '$lib/facts';
import { cityOn, type MapArea, type PictureDimensions } from './dimensions';

/** The embassies from top to bottom, as the curves come in on the turned map: none crosses another. */
const ORDER: readonly Republic[] = ['TM', 'TJ', 'UZ', 'KG', 'KZ'];

/** Half the side of an embassy's square, in pixels. */
export const halfSide = ({ dot }: PictureDimensions): number => dot * 1.3;

/** How far the column of embassies reaches above the middle of Brussels, in pixels. */
export const columnReach = (dimensions: PictureDimensions): number => halfSide(dimensions) * 7.5;

/** Middle of a republic's embassy in Brussels: they stand in a column. */
export const embassyY = (code: Republic, area: MapArea): number =>
	cityOn(area, 'brussels')[1] + (ORDER.indexOf(code) - (ORDER.length - 1) / 2) * halfSide(area) * 3;
