import { getLayerCakeContext } from 'layercake';
import type { ScaleLinear } from 'd3-scale';
import type { LinearAxis, Plot } from './frame';

type Linear = ScaleLinear<number, number>;

/**
 * The cake around a LayerCake layer: the width of the picture, in pixels, and a chart's axes as its scales have them. A
 * layer asks as it is made.
 */
export function cakeAxes() {
	const cake = getLayerCakeContext<{ x: Linear; y: Linear }>();
	const scaled = (axis: LinearAxis, scale: Linear): LinearAxis => ({
		...axis,
		domain: scale.domain() as [number, number],
		range: scale.range() as [number, number]
	});
	return {
		get width() {
			return cake.width;
		},
		plot: ({ x, y, ...more }: Plot): Plot => ({
			...more,
			x: scaled(x, cake.xScale as Linear),
			y: scaled(y, cake.yScale as Linear)
		})
	};
}
