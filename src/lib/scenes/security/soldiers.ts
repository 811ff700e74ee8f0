import { range } from 'd3-array';
import type { PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';
import { amountOf } from '$lib/facts';

/** The cell of one soldier in the reference drawing, and the height of the figure in it, in its pixels. */
export const CELL = { width: 10, height: 16.5 } as const;
export const FIGURE_HEIGHT = 14.5;

/** The outline of as many figures as asked for, in rows of `columns`, in reference pixels. */
export const figures = (count: number, columns: number, from = 0): string =>
	range(from, from + count)
		.map((i) => {
			const x = (i % columns) * CELL.width + 3;
			const y = Math.floor(i / columns) * CELL.height;
			return `M${x} ${y}h4v4h-4zm-1 5h6v5h-1v4.5h-4v-4.5h-1z`;
		})
		.join('');

/** How many rows that many figures take. */
export const rowsOf = (count: number, columns: number): number => Math.ceil(count / columns);

/** Soldiers in one strip: the pieces in which the contingent moves. */
const STRIP = 10;
const SOLDIERS = amountOf('security-troops');
const STRIPS = rowsOf(SOLDIERS, STRIP);

/** How the contingent stands: how many strips side by side, at which scale. */
export interface Formation {
	abreast: number;
	k: number;
}

/** Width and height of the contingent, in pixels. */
export function sizeOf({ abreast, k }: Formation): { width: number; height: number } {
	const rows = rowsOf(STRIPS, abreast);
	return { width: abreast * STRIP * CELL.width * k, height: ((rows - 1) * CELL.height + FIGURE_HEIGHT) * k };
}

/** The largest formation that fits; of two nearly as large, the broader. */
export function fitted(width: number, height: number, widest = 4): Formation {
	const all = range(1, widest + 1).map((abreast) => {
		const unit = sizeOf({ abreast, k: 1 });
		return { abreast, k: Math.min(width / unit.width, height / unit.height) };
	});
	const largest = Math.max(...all.map(({ k }) => k));
	return all.findLast(({ k }) => k >= 0.85 * largest) as Formation;
}

/** The soldiers, each a figure; the same strips in every state, so that motion shows them re-form. */
export const soldierMarks = ({ abreast, k }: Formation, [x, y]: readonly [number, number]): PathMark[] =>
	range(STRIPS).map((i) =>
		path(`strip-${i}`, figures(Math.min(STRIP, SOLDIERS - i * STRIP), STRIP), 'BE', {
			k,
			tx: x + (i % abreast) * STRIP * CELL.width * k,
			ty: y + Math.floor(i / abreast) * CELL.height * k,
			delay: 0.012 * i
		})
	);
