import { range } from 'd3-array';
import type { Box, PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';
import type { Republic } from '$lib/facts';

/** Length and thickness of a dash, as shares of its cell. */
const LONG = 0.66;
const THICK = 0.4;
/** How long a cell is against its height. */
const ASPECT = 2.4;
/** Share of the width at which grey turns to the republic's colour, and how far that strays from row to row. */
const COLOR_STOP = 0.38;
const STRAY = [0.04, -0.05, 0.02, -0.02, 0.06];

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Rows of dashes, about `pitch` pixels apart, that fill a box from edge to edge, grey at first and then in a republic's
 * colour: help without a price.
 */
export function dashRows(republic: Republic, { x, y, width, height }: Box, pitch: number): PathMark[] {
	const rows = Math.max(3, Math.round(height / pitch));
	const high = height / rows;
	const columns = Math.max(4, Math.round(width / (high * ASPECT)));
	const cell = width / (columns + 0.5);
	const d = { grey: '', colored: '' };
	for (const row of range(rows))
		for (const column of range(columns)) {
			// Every other row starts half a cell in.
			const left = (column + (row % 2 ? 0.5 : 0)) * cell;
			const part = left / width < COLOR_STOP + (STRAY[row % STRAY.length] ?? 0) ? 'grey' : 'colored';
			d[part] += `M${rounded(left)} ${rounded((row + 0.5) * high)}h${rounded(cell * LONG)}`;
		}
	const more = { tx: x, ty: y, fill: 'none', stroke: rounded(high * THICK) } as const;
	return [
		path(`dashes-${republic}-grey`, d.grey, 'LU', more),
		path(`dashes-${republic}-colored`, d.colored, republic, more)
	];
}
