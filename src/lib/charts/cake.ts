import { getLayerCakeContext } from 'layercake';
import type { ScaleLinear } from 'd3-scale';
import type { AxisPlace } from './axis';
import type { LinearAxis } from './frame';

type Linear = ScaleLinear<number, number>;

/** What a LayerCake layer that draws an axis is given. */
export interface AxisProps {
	ticks: LinearAxis['ticks'];
	/** Size of the labels, in pixels. */
	size: number;
}

/** The scales of the cake around a layer; a layer asks as it is made. */
export function cakeScales() {
	const cake = getLayerCakeContext<{ x: Linear; y: Linear }>();
	return {
		get x() {
			return cake.xScale as Linear;
		},
		get y() {
			return cake.yScale as Linear;
		},
		/** Where an axis on one of the scales stands. */
		place(scale: Linear, size: number): AxisPlace {
			const [left = 0, right = 0] = this.x.range();
			const [base = 0] = this.y.range();
			return { scale, left, right, base, size };
		}
	};
}
