import { faultMarkBeside } from '$lib/charts/fault-mark';
import { dashAt, dashGrid, dashRow } from '$lib/charts/dashes';
import type { Mark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn } from '$lib/charts/labels';
import { line, path, rect } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';

/** All of Belgium's exports as equal dashes, one of them in Kazakhstan's colour. */
export const proportion: Picture = (dimensions) => {
	const { width, height, number, phrase } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'share', m.exports_share_caption);
	const rankY = head.bottom + phrase * 1.1;
	const top = rankY + phrase * 0.24 + 10;
	const words = text('share-label', [0, 0], m.exports_share_label, [number, 'KZ'], {
		weight: 600,
		anchor: 'middle',
		delay: 0.55,
		width
	});
	const bottom = height - heightOf(words) - 22;
	const count = Math.round(amountOf('goods-stitches'));
	const grid = dashGrid(count, { top, width, height: bottom - top });
	const { columns, rows, place, pitch } = grid;
	const stroke = Math.min(5, pitch * 0.5);
	const ring = Math.max(26, place * 1.6);
	// The one dash lies near the lower right, close to its label, with room for the glass over it.
	const one = [rows - Math.ceil((ring + 4) / pitch), Math.round(columns * 0.72)] as const;
	const share = dashAt('share', grid, one, 'KZ', {});
	/** A row of the others; the row of the one is in two parts. */
	const row = (i: number): Mark[] => {
		const end = Math.min(columns, count - i * columns);
		const part = (key: string, from: number, to: number) =>
			dashRow(key, grid, [i, from, to], 'BE', { stroke, opacity: 0.55 });
		return i === one[0]
			? [part(`all-${i}`, 0, one[1]), part(`all-${i}-rest`, one[1] + 1, end)]
			: [part(`all-${i}`, 0, end)];
	};
	const middle = (share.x1 + share.x2) / 2;
	const half = textBox(words).width / 2;
	const delay = 0.55;
	const rank = text('share-rank', [0, rankY], m.exports_share_rank, [phrase, 'BE'], { font: 'display' });
	const marks: Mark[] = [
		head.mark,
		rank,
		...faultMarkBeside('slip-rank', rank, dimensions),
		...Array.from({ length: rows }, (_, i) => row(i)).flat(),
		// What was a bar in the pictures before.
		rect('goods-2011', [share.x1, share.y1 - stroke / 2, share.x2 - share.x1, stroke], 'KZ', {
			fact: 'goods-2011'
		}),
		...lens([middle, share.y1], ring, delay),
		line('share-leader', [middle, share.y1 + ring], [middle, bottom + 8], 'KZ', { stroke: 1.5, delay }),
		{ ...words, x: Math.min(width - half, Math.max(half, middle)), y: bottom + 14 + number * 0.76 }
	];
	return { marks };
};

const CIRCLE = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z';

/** A magnifying glass over the one dash: it and its neighbours, larger, cut off at the edge of the glass. */
function lens([x, y]: readonly [number, number], r: number, delay: number): Mark[] {
	const [long, gap, pitch] = [r * 0.62, r * 0.26, r * 0.6];
	const round = { k: r, tx: x, ty: y, delay } as const;
	const dashes = [-1, 0, 1].flatMap((row) => {
		const dy = row * pitch;
		const half = Math.sqrt(r * r - dy * dy) - 3;
		const offset = row % 2 === 0 ? 0 : (long + gap) / 2;
		return [-2, -1, 0, 1, 2].flatMap((i): Mark[] => {
			const middle = i * (long + gap) + offset;
			const [from, to] = [Math.max(-half, middle - long / 2), Math.min(half, middle + long / 2)];
			if (to - from < 2) return [];
			const one = row === 0 && i === 0;
			const more = { stroke: r * 0.2, delay, ...(one ? {} : { opacity: 0.55 }) };
			return [line(`lens-${row}-${i}`, [x + from, y + dy], [x + to, y + dy], one ? 'KZ' : 'BE', more)];
		});
	});
	return [
		path('lens-glass', CIRCLE, 'paper', round),
		...dashes,
		path('lens-ring', CIRCLE, 'KZ', { ...round, fill: 'none', stroke: 2 })
	];
}
