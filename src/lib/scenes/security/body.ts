import type { PathMark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { CELL, FIGURE_HEIGHT, figures, rowsOf } from './figure';

/** Soldiers in one strip: the pieces in which the body moves. */
const STRIP = 10;

/** Where the body stands: its upper left corner, how many strips stand side by side, and its scale. */
export interface Stand {
	x: number;
	y: number;
	abreast: number;
	k: number;
	/** Distance of its rows in reference pixels, where they stand further apart than needed. */
	pitch?: number;
}

/** Strips of the whole body. */
const strips = (): number => rowsOf(amountOf('security-troops'), STRIP);

/** Width and height of the body at a scale, in pixels. */
export function bodySize({ abreast, k, pitch = CELL.height }: Omit<Stand, 'x' | 'y'>): {
	width: number;
	height: number;
} {
	const rows = rowsOf(strips(), abreast);
	return { width: abreast * STRIP * CELL.width * k, height: ((rows - 1) * pitch + FIGURE_HEIGHT) * k };
}

/** The largest stand that fits; of two nearly as large, the broader. */
export function fitBody(width: number, height: number, widest = 4): Pick<Stand, 'abreast' | 'k'> {
	const all = Array.from({ length: widest }, (_, i) => {
		const abreast = i + 1;
		const unit = bodySize({ abreast, k: 1 });
		return { abreast, k: Math.min(width / unit.width, height / unit.height) };
	});
	const best = Math.max(...all.map(({ k }) => k));
	return all.findLast(({ k }) => k >= 0.85 * best) as Pick<Stand, 'abreast' | 'k'>;
}

/** The same body with its rows moved apart to fill a height, but never so far that it falls into lines. */
export function openedStrands(stand: Pick<Stand, 'abreast' | 'k'>, height: number): Omit<Stand, 'x' | 'y'> {
	const rows = rowsOf(strips(), stand.abreast);
	const pitch = (height / stand.k - FIGURE_HEIGHT) / Math.max(1, rows - 1);
	return { ...stand, pitch: Math.min(CELL.height * 1.3, Math.max(CELL.height, pitch)) };
}

/** The soldiers, each a figure; always the same strips, so that the body re-forms from step to step. */
export function bodyMarks({ x, y, abreast, k, pitch = CELL.height }: Stand): PathMark[] {
	const count = amountOf('security-troops');
	return Array.from({ length: strips() }, (_, i): PathMark => {
		const row = Math.floor(i / abreast);
		return {
			kind: 'path',
			key: `strip-${i}`,
			color: 'BE',
			d: figures(Math.min(STRIP, count - i * STRIP), STRIP),
			k,
			tx: x + (i % abreast) * STRIP * CELL.width * k,
			ty: y + row * pitch * k,
			fill: 'solid',
			delay: 0.012 * i
		};
	});
}
