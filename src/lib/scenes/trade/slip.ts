import { dashAt, dashGrid, dashRow } from '$lib/charts/dashes';
import type { Mark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn } from '$lib/charts/labels';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { printed } from './printed';

/** How many stitches of the printed amount the table and the text differ by. */
export const disputedStitches = (): number =>
	Math.round(amountOf('trade-text-gap') / amountOf('goods-2011-printed'));

/**
 * The table as printed, its heading put right; and stitches of which one is the amount as printed, all of them the amount
 * as meant, and the loose ones at the end what table and text don't agree about.
 */
export const slip: Picture = (dimensions) => {
	const { width, height, label: size, number } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'slip', m.trade_slip_caption);
	const table = printed(dimensions, head.bottom + 16);
	const oneY = table.bottom + 10 + number * 0.9;
	const one = text('slip-one', [0, oneY], m.trade_slip_one, [number, 'BE'], { weight: 600, width });
	const all = text('slip-all', [0, 0], m.trade_slip_all, [size, 'KZ'], { fact: 'goods-2011-table', width });
	const gap = text('slip-gap', [0, 0], m.trade_slip_gap, [size, 'accent'], { fact: 'trade-text-gap', width });
	const top = oneY + heightOf(one) - number * 0.4;
	const foot = heightOf({ ...all, lines: [...all.lines, ...gap.lines] }) + 14;
	const allY = height - foot + 8 + size * 0.76;
	const count = Math.round(amountOf('trade-heading-factor'));
	const grid = dashGrid(count, { top, width, height: height - foot - top });
	const { columns, rows, pitch } = grid;
	const stroke = Math.min(4, pitch * 0.4);
	/** The stitches of a row, but for the first of all: as meant, and from `loose` on what is disputed. */
	const row = (i: number): Mark[] => {
		const from = i === 0 ? 1 : 0;
		const to = Math.min(columns, count - i * columns);
		const loose = Math.max(from, Math.min(to, count - disputedStitches() - i * columns));
		return [
			...(loose > from
				? [dashRow(`meant-${i}`, grid, [i, from, loose], 'KZ', { stroke, opacity: 0.5 })]
				: []),
			...(to > loose ? [dashRow(`loose-${i}`, grid, [i, loose, to], 'accent', { stroke })] : [])
		];
	};
	return [
		head.mark,
		...table.marks,
		...Array.from({ length: rows }, (_, i) => row(i)).flat(),
		dashAt('as-printed', grid, [0, 0], 'BE', {
			stroke: Math.min(7, pitch * 0.7),
			fact: 'goods-2011-printed'
		}),
		one,
		{ ...all, y: allY },
		{ ...gap, y: allY + 4 + heightOf(all) }
	];
};
