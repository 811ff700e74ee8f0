import { dashAt, dashGrid, dashRow } from '$lib/charts/dashes';
import type { Mark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn } from '$lib/charts/labels';
import { line, path } from '$lib/charts/marks';
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
	// The one dash lies near the lower right, close to its label.
	const one = [rows - 5, Math.round(columns * 0.72)] as const;
	const share = dashAt('share', grid, one, 'KZ', { stroke, fact: 'goods-stitches', delay: 0.5 });
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
	const ring = Math.max(9, place * 0.9);
	const half = textBox(words).width / 2;
	const delay = 0.55;
	const marks: Mark[] = [
		head.mark,
		text('share-rank', [0, rankY], m.exports_share_rank, [phrase, 'BE'], { font: 'display' }),
		...Array.from({ length: rows }, (_, i) => row(i)).flat(),
		share,
		path('share-ring', 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z', 'KZ', {
			k: ring,
			tx: middle,
			ty: share.y1,
			fill: 'none',
			stroke: 2,
			delay
		}),
		line('share-leader', [middle, share.y1 + ring], [middle, bottom + 8], 'KZ', { stroke: 1.5, delay }),
		{ ...words, x: Math.min(width - half, Math.max(half, middle)), y: bottom + 14 + number * 0.76 }
	];
	return { marks };
};
