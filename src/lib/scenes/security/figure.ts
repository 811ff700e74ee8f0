/** The cell of one soldier in the reference drawing. */
export const CELL = { width: 10, height: 16.5 } as const;
/** Height of the figure itself. */
export const FIGURE_HEIGHT = 14.5;

/** The outline of as many figures as asked for, in rows of `columns`, in reference pixels. */
export function figures(count: number, columns: number, from = 0): string {
	let d = '';
	for (let i = from; i < from + count; i++) {
		const x = (i % columns) * CELL.width + 3;
		const y = Math.floor(i / columns) * CELL.height;
		d += `M${x} ${y}h4v4h-4zm-1 5h6v5h-1v4.5h-4v-4.5h-1z`;
	}
	return d;
}

/** How many rows that many figures take. */
export const rowsOf = (count: number, columns: number): number => Math.ceil(count / columns);
