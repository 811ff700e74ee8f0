import type { Box, PathMark } from '$lib/charts/frame';
import type { Republic } from '$lib/facts';

/** Share of a stitch's place that is thread, along and across. */
const LONG = 0.66;
const THICK = 0.4;
/** How long a stitch's place is against its height. */
const ASPECT = 2.4;
/** Where grey turns to dye, and how far it strays from row to row: the ikat's stepped edge. */
const DYE_AT = 0.38;
const STRAY = [0.04, -0.05, 0.02, -0.02, 0.06];

const n = (value: number) => Math.round(value * 10) / 10;

/**
 * Rows of running stitches, about `thread` pixels apart, that fill a box from edge to edge, grey at first and then dyed:
 * help without a price.
 */
export function stitchRows(republic: Republic, { x, y, width, height }: Box, thread: number): PathMark[] {
	const rows = Math.max(3, Math.round(height / thread));
	const pitch = height / rows;
	const columns = Math.max(4, Math.round(width / (pitch * ASPECT)));
	const place = width / (columns + 0.5);
	const d = { grey: '', dyed: '' };
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			// Every other row starts half a place in, as in plain sewing.
			const left = (column + (row % 2 ? 0.5 : 0)) * place;
			const part = left / width < DYE_AT + (STRAY[row % STRAY.length] ?? 0) ? 'grey' : 'dyed';
			d[part] += `M${n(left)} ${n((row + 0.5) * pitch)}h${n(place * LONG)}`;
		}
	const path = (part: 'grey' | 'dyed'): PathMark => ({
		kind: 'path',
		key: `sash-${republic}-${part}`,
		color: part === 'grey' ? 'LU' : republic,
		d: d[part],
		k: 1,
		tx: x,
		ty: y,
		fill: 'none',
		stroke: n(pitch * THICK)
	});
	return [path('grey'), path('dyed')];
}
