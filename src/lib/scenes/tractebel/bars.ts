import { FROM_EDGE, bar, strandBar } from '$lib/charts/bars';
import { straight } from '$lib/charts/curve-between';
import type { Color, Mark, RectMark } from '$lib/charts/frame';
import { curve, line } from '$lib/charts/marks';
import { amountOf } from '$lib/facts';
import type { Amount, Look } from './amounts';

/** One strand of the network stands for so much pipe. */
export const KM_PER_STRAND = 1000;

/** Where a bar goes, in pixels; `scale` is pixels for one unit. */
export interface BarPlace {
	x: number;
	y: number;
	height: number;
	scale: number;
}

const COLORS: Readonly<Partial<Record<Look, Color>>> = { paid: 'KZ', kept: 'KZ', back: 'BE', lost: 'BE' };
const FILLS: Readonly<Partial<Record<Look, Partial<RectMark>>>> = {
	promised: { fill: 'promised' },
	alleged: { fill: 'alleged', stroke: 1, dashed: true },
	claimed: { fill: 'none', stroke: 1, dashed: true, color: 'muted' }
};

/** The network: a strand for every so many kilometres. */
function network(key: string, id: string, [from, to]: [number, number], { y, height }: BarPlace): Mark {
	const strands = amountOf(id) / KM_PER_STRAND;
	const pitch = height / strands;
	const spread = { strands, spread0: height - pitch, spread1: height - pitch };
	const stroke = Math.min(4, pitch * 0.5);
	const path = straight([from, y + height / 2], [to, y + height / 2]);
	return curve(key, path, 'KZ', { fact: id, ...spread, from: 'BE', stroke, fromEdge: FROM_EDGE });
}

/** The bar of a row, or the bars that lie end to end in it; their lengths are their amounts. */
export function bars({ look, total, parts = [total] }: Amount, place: BarPlace, opacity: number): Mark[] {
	const { y, height } = place;
	let x = place.x;
	return parts.flatMap((id, i): Mark[] => {
		const from = x;
		x += amountOf(id) * place.scale;
		const before = parts.slice(0, i).filter((one) => one === id).length;
		const key = before === 0 ? `bar-${id}` : `bar-${id}-${before + 1}`;
		if (look === 'network') return [network(key, id, [from, x], place)];
		const more = { fact: id, opacity };
		const color = COLORS[look];
		if (!color) return [{ ...bar(key, { from, to: x, y, height }, 'ink', more), ...FILLS[look] }];
		const middle = y + height / 2;
		const ends = [
			[from, middle],
			[x, middle]
		] as const;
		const seam = line(`seam-${key}`, [from, y - 1], [from, y + height + 1], 'paper', { stroke: 2 });
		return [strandBar(key, ends, height, ['BE', color], more), ...(i > 0 ? [seam] : [])];
	});
}
