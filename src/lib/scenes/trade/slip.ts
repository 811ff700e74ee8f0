import type { Frame, Mark } from '$lib/charts/frame';
import { caption, label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';
import { printed } from './printed';
import { brief } from './words';

/** In the reference drawing a place is 10 wide and its stitch 7, as in the cloth of all exports. */
const PLACE = 10;
const STITCH = 7;

/** Breadth of a stitch's place against its height. */
const ASPECT = 1.7;

/** Rows and columns of so many stitches in a space; the last row is as long as what is left over. */
function weave(stitches: number, width: number, height: number) {
	const columns = Math.round(Math.sqrt((stitches * width) / (height * ASPECT)));
	const rows = Math.ceil(stitches / columns);
	// Every other row starts half a place in, as in plain sewing.
	return { columns, rows, place: width / (columns + 0.5), pitch: height / rows };
}

/** How many stitches of the printed amount the table and the text differ by. */
export const disputedStitches = (): number =>
	Math.round(amountOf('trade-text-gap') / amountOf('goods-2011-printed'));

/**
 * The table as printed, its heading put right; and a cloth in which one stitch is the amount as printed, all of them
 * the amount as meant, and the loose ones at the end what table and text don't agree about.
 */
export function slip(room: Room): Frame {
	const { width, height, locale, size, number } = room;
	const o = { locale };
	const f = brief(locale);
	const head = caption(room, 'slip', m.trade_slip_caption({ year: f('goods-last-year') }, o));
	const table = printed(room, head.bottom + 16);
	const factor = Math.round(amountOf('trade-heading-factor'));
	const loose = disputedStitches();
	const one = wrap(m.trade_slip_one({ amount: f('goods-2011-printed', 'full') }, o), width, number, 600);
	const all = wrap(
		m.trade_slip_all({ count: f('trade-heading-factor'), table: f('goods-2011-table') }, o),
		width,
		size
	);
	const gap = wrap(m.trade_slip_gap({ text: f('goods-2011'), gap: f('trade-text-gap') }, o), width, size);
	const oneY = table.bottom + 10 + number * 0.9;
	const top = oneY + linesHeight(one.length, number) - number * 0.4;
	const foot = linesHeight(all.length + gap.length, size) + 14;
	const bottom = height - foot;
	const { columns, rows, place, pitch } = weave(factor, width, bottom - top);
	const marks: Mark[] = [head.mark, ...table.marks];
	const gapX = PLACE - STITCH;
	let left = factor - 1;
	for (let row = 0; row < rows; row++) {
		const length = Math.min(columns, factor - row * columns);
		const y = top + (row + 0.5) * pitch;
		const skip = row === 0 ? 1 : 0;
		const tight = Math.max(0, Math.min(length - skip, left - loose));
		left -= length - skip;
		const shared = {
			kind: 'path',
			color: 'KZ',
			k: place / PLACE,
			ty: y,
			fill: 'none',
			delay: (0.5 * row) / rows
		} as const;
		const indent = (row % 2 ? place / 2 : 0) + skip * place;
		const stitches = (count: number) => `M0 0${`h${STITCH}m${gapX} 0`.repeat(count)}`;
		if (tight)
			marks.push({
				...shared,
				key: `meant-${row}`,
				d: stitches(tight),
				tx: indent,
				stroke: Math.min(4, pitch * 0.4),
				opacity: 0.5
			});
		const rest = length - skip - tight;
		if (rest)
			marks.push({
				...shared,
				key: `loose-${row}`,
				color: 'accent',
				d: stitches(rest),
				tx: indent + tight * place,
				stroke: Math.min(4, pitch * 0.4)
			});
	}
	marks.push(
		{
			kind: 'line',
			key: 'as-printed',
			color: 'BE',
			x1: 0,
			x2: (place * STITCH) / PLACE,
			y1: top + pitch / 2,
			y2: top + pitch / 2,
			stroke: Math.min(7, pitch * 0.7),
			fact: 'goods-2011-printed'
		},
		label('slip-one', [0, oneY], one, [number, 'BE'], { weight: 600, fact: 'goods-2011-printed' }),
		label('slip-all', [0, bottom + 8 + size * 0.76], all, [size, 'KZ'], { fact: 'goods-2011-table' }),
		label('slip-gap', [0, bottom + 12 + size * 0.76 + linesHeight(all.length, size)], gap, [size, 'accent'], {
			fact: 'trade-text-gap'
		})
	);
	return { width, height, marks };
}
