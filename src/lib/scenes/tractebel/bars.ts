import { straightCurve } from '$lib/charts/curve-between';
import type { RibbonMark, Mark, RectMark, CurveMark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import type { Look, Row } from './rows';

/** One thread of the skein stands for so much pipe. */
export const KM_PER_THREAD = 1000;

/** Where a bar goes, in pixels; `scale` is pixels for one unit. */
export interface Place {
	x: number;
	y: number;
	thick: number;
	scale: number;
}

const FILLS: Readonly<Record<Exclude<Look, 'paid' | 'back' | 'skein'>, Partial<RectMark>>> = {
	lost: { fill: 'strands', color: 'BE' },
	dyed: { fill: 'strands', color: 'KZ' },
	promised: { fill: 'promised', color: 'ink' },
	alleged: { fill: 'alleged', color: 'ink', stroke: 1, dashed: true },
	claimed: { fill: 'none', color: 'ink', stroke: 1.25, dashed: true }
};

function skein(row: Row, { x, y, thick, scale }: Place, opacity: number): CurveMark {
	const threads = amountOf(row.total) / KM_PER_THREAD;
	const pitch = thick / threads;
	const end = x + amountOf(row.total) * scale;
	return {
		key: `bar-${row.total}`,
		kind: 'curve',
		color: 'KZ',
		from: 'BE',
		fact: row.total,
		...straightCurve([x, y + thick / 2], [end, y + thick / 2]),
		strands: threads,
		spread0: thick - pitch,
		spread1: thick - pitch,
		stroke: Math.min(4, pitch * 0.5),
		colorStop: 0.3,
		opacity,
		enter: { drawn: 0 }
	};
}

/** The bar of a row, or the bars that lie end to end in it; their lengths are their amounts. */
export function bars(row: Row, place: Place, focus: boolean): Mark[] {
	const opacity = focus ? 1 : 0.6;
	if (row.look === 'skein') return [skein(row, place, opacity)];
	let x = place.x;
	return (row.parts ?? [row.total]).map((id): RibbonMark | RectMark => {
		const x0 = x;
		const width = amountOf(id) * place.scale;
		x += width;
		const base = { key: `bar-${id}`, fact: id, opacity };
		if (row.look === 'paid' || row.look === 'back') {
			const [from, color] = row.look === 'paid' ? (['BE', 'KZ'] as const) : (['KZ', 'BE'] as const);
			const ends = { x0, y0: place.y, x1: x, y1: place.y, width: place.thick };
			return { ...base, kind: 'ribbon', color, from, ...ends, colorStop: 0.5, enter: { drawn: 0 } };
		}
		return {
			...base,
			kind: 'rect',
			color: 'ink',
			fill: 'none',
			...FILLS[row.look as keyof typeof FILLS],
			grain: 'horizontal',
			x: x0,
			y: place.y,
			width,
			height: place.thick,
			enter: { width: 0 }
		};
	});
}
