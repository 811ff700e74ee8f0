import type { Color, PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';
import { ACROSS, DOWN, ICONS, type IconId } from './icons';

/** Side of a square in the reference drawing, and of the stroke or cross within it. */
const SQUARE = 10;
const STROKE = 7.6;
const INSET = (SQUARE - STROKE) / 2;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** A stroke in a square; crossed by another, if it is to be a cross. */
function stroke(column: number, row: number, crossed: boolean): string {
	const first = `M${rounded(column * SQUARE + INSET)} ${rounded((row + 1) * SQUARE - INSET)}l${STROKE}-${STROKE}`;
	return crossed ? `${first}m-${STROKE} 0l${STROKE} ${STROKE}` : first;
}

/**
 * An icon of strokes: single ones in grey for what was only talked of; crosses for what was decided, half of them
 * in colour.
 */
export function iconMarks(
	id: IconId,
	decided: boolean,
	{ x, y, square }: { x: number; y: number; square: number },
	color: Color,
	more: Partial<PathMark>
): PathMark[] {
	const { rows, split } = ICONS[id];
	const d = { grey: '', colored: '' };
	rows.forEach((row, j) =>
		[...row].forEach((filled, i) => {
			if (filled !== '#') return;
			const grey = !decided || (split === 'left' ? 2 * i < ACROSS : 2 * j < DOWN);
			d[grey ? 'grey' : 'colored'] += stroke(i, j, decided);
		})
	);
	const at = { k: square / SQUARE, tx: x, ty: y, fill: 'none', stroke: square * 0.24, ...more } as const;
	return [
		path(`icon-${id}-grey`, d.grey, 'LU', at),
		...(decided ? [path(`icon-${id}-colored`, d.colored, color, at)] : [])
	];
}
