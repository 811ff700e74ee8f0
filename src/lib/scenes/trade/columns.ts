import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { labelsIn, value } from '$lib/charts/labels';
import { countryCopy } from '$lib/charts/names';
import type { Republic } from '$lib/facts';
import { eurosId } from '$lib/facts/trade-ids';
import { barLabels, type Wanted } from './bar-labels';
import { ruler, type Scale } from './scale';
import { uprightBar } from './trade-bar';

/** Where so many bars stand side by side: room at the left for the ruler, each bar's breadth and left edge, in pixels. */
export function placesOf({ width, label: size }: Dimensions, count: number) {
	const margin = width < 480 ? 0 : size * 4.6;
	const pitch = (width - margin) / count;
	const breadth = Math.min(150, pitch * 0.62);
	const left = (i: number) => margin + i * pitch + (width < 480 ? 0 : (pitch - breadth) / 2);
	return { margin, pitch, breadth, left };
}

/** The bars, names and amounts of some republics, side by side. */
export function columns(dimensions: Dimensions, of: readonly Republic[], scale: Scale): Mark[] {
	const { width, label: size } = dimensions;
	const text = labelsIn(dimensions);
	const { margin, breadth, left: leftOf } = placesOf(dimensions, of.length);
	const marks: Mark[] = [];
	const wanted: Wanted[] = [];
	of.forEach((republic, i) => {
		const left = leftOf(i);
		const bar = (flow: 'exports' | 'imports') =>
			uprightBar(
				flow,
				republic,
				[left + breadth / 2, scale.base],
				{ ...scale, breadth },
				{ delay: 0.08 * i }
			);
		const [sold, bought] = [bar('exports'), bar('imports')];
		const names = [countryCopy(republic), value(eurosId('exports', republic))];
		wanted.push({
			bar: { x: left, y: sold.y1, width: breadth, height: scale.base - sold.y1 },
			label: text(`sold-${republic}`, [left, sold.y1], names, [size, republic], { weight: 600, delay: 0.3 })
		});
		const amount = value(eurosId('imports', republic));
		const below = [left, bought.y1 + 7 + size * 0.76] as const;
		marks.push(sold, bought, text(`bought-${republic}`, below, amount, [size, republic], { delay: 0.3 }));
	});
	return [...marks, ...barLabels(wanted, width), ...(margin ? ruler(dimensions, scale, size) : [])];
}
