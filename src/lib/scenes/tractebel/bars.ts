import { bar } from '$lib/charts/bars';
import { straight } from '$lib/charts/curve-between';
import type { Mark, RectMark } from '$lib/charts/frame';
import { curve } from '$lib/charts/marks';
import { amountOf } from '$lib/facts';
import type { Amount, Look } from './amounts';

/** One strand of the network stands for so much pipe. */
export const KM_PER_STRAND = 1000;

/** Between two parts of one row, in pixels. */
const PAPER = 0;

/** Where a bar goes, in pixels; `scale` is pixels for one unit. */
export interface BarPlace {
	x: number;
	y: number;
	height: number;
	scale: number;
}

const FILLS: Readonly<Record<Exclude<Look, 'network'>, Partial<RectMark>>> = {
	paid: { color: 'KZ' },
	back: { color: 'BE' },
	lost: { color: 'BE' },
	kept: { color: 'KZ' },
	promised: { fill: 'promised' },
	alleged: { fill: 'alleged', stroke: 1, dashed: true },
	claimed: { fill: 'none', stroke: 1.25, dashed: true }
};

/** The bar of a row, or the bars that lie end to end in it; their lengths are their amounts. */
export function bars({ look, total, parts = [total] }: Amount, place: BarPlace, opacity: number): Mark[] {
	const { y, height } = place;
	let x = place.x;
	return parts.map((id, i): Mark => {
		const from = x;
		const width = amountOf(id) * place.scale;
		x += width;
		const before = parts.slice(0, i).filter((one) => one === id).length;
		const key = before === 0 ? `bar-${id}` : `bar-${id}-${before + 1}`;
		const more = { fact: id, opacity };
		if (look === 'network') {
			const strands = amountOf(id) / KM_PER_STRAND;
			const pitch = height / strands;
			const spread = { strands, spread0: height - pitch, spread1: height - pitch };
			const path = straight([from, y + height / 2], [x, y + height / 2]);
			const stroke = Math.min(4, pitch * 0.5);
			return curve(key, path, 'KZ', { ...more, ...spread, from: 'BE', stroke, colorStop: 0.3 });
		}
		const to = i < parts.length - 1 ? x - PAPER : x;
		return { ...bar(key, { from, to, y, height }, 'ink', more), ...FILLS[look] };
	});
}
