import type { Color, LineMark, PathMark } from './frame';
import { line, path } from './marks';

/** In the reference drawing a dash's place is 10 wide, and the dash itself 7. */
const PLACE = 10;
const DASH = 7;

/** Width of a dash's place against its height. */
const ASPECT = 1.7;

/** Rows of dashes that fill an area, each dash a unit; every other row begins half a place in. In pixels. */
export interface DashGrid {
	columns: number;
	rows: number;
	top: number;
	/** Width of a dash with the gap after it. */
	place: number;
	/** From one row to the next. */
	pitch: number;
}

/** Rows and columns of so many dashes; the last row is as long as what is left over. */
export function dashGrid(
	count: number,
	{ top, width, height }: { top: number; width: number; height: number }
): DashGrid {
	const columns = Math.round(Math.sqrt((count * width) / (height * ASPECT)));
	const rows = Math.ceil(count / columns);
	return { columns, rows, top, place: width / (columns + 0.5), pitch: height / rows };
}

/** The left end of a dash, and the middle of its row. */
const start = ({ place, pitch, top }: DashGrid, row: number, column: number) =>
	[(row % 2 ? place / 2 : 0) + column * place, top + (row + 0.5) * pitch] as const;

/** The dashes of a row from one column to before another, as one mark. */
export function dashRow(
	key: string,
	grid: DashGrid,
	[row, from, to]: readonly [row: number, from: number, to: number],
	color: Color,
	more: Pick<PathMark, 'stroke' | 'opacity'>
): PathMark {
	const [tx, ty] = start(grid, row, from);
	const d = `M0 0${`h${DASH}m${PLACE - DASH} 0`.repeat(to - from)}`;
	const delay = (0.5 * row) / grid.rows;
	return path(key, d, color, { k: grid.place / PLACE, tx, ty, fill: 'none', delay, ...more });
}

/** A single dash, as a mark of its own. */
export function dashAt(
	key: string,
	grid: DashGrid,
	[row, column]: readonly [row: number, column: number],
	color: Color,
	more: Partial<Pick<LineMark, 'stroke' | 'fact' | 'delay'>>
): LineMark {
	const [x, y] = start(grid, row, column);
	return line(key, [x, y], [x + (grid.place * DASH) / PLACE, y], color, more);
}
