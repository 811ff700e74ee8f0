import { getLayerCakeContext } from 'layercake';
import type { ScaleLinear } from 'd3-scale';
import type { LinearAxis } from './frame';

type Linear = ScaleLinear<number, number>;
type Range = [number, number];

/** What a LayerCake layer that draws an axis is given. */
export interface AxisProps {
	ticks: LinearAxis['ticks'];
	/** Size of the labels, and their distance from the chart, in pixels. */
	size: number;
	gap: number;
}

/** The scales of the cake around a layer, and where they begin and end, in pixels; a layer asks as it is made. */
export function cakeScales() {
	const cake = getLayerCakeContext<{ x: Linear; y: Linear }>();
	return {
		get x() {
			return cake.xScale as Linear;
		},
		get y() {
			return cake.yScale as Linear;
		},
		get across() {
			return (cake.xScale as Linear).range() as Range;
		},
		get up() {
			return (cake.yScale as Linear).range() as Range;
		}
	};
}
