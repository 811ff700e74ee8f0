import type { PathMark, Color } from '$lib/charts/frame';
import { ACROSS, DOWN, MOTIFS, type MotifId } from './motifs';

/** A square's side in the reference drawing, and the stitch within it. */
const SQUARE = 10;
const STITCH = 7.6;

/**
 * A motif as stitches: half stitches in grey for what was only talked of, full crosses for what was decided, half of
 * them dyed.
 */
export function motifMarks(
	id: MotifId,
	decided: boolean,
	{ x, y, square }: { x: number; y: number; square: number },
	dyed: Color
): PathMark[] {
	const { rows, split } = MOTIFS[id];
	const d = { grey: '', dyed: '' };
	rows.forEach((row, j) =>
		[...row].forEach((mark, i) => {
			if (mark !== '#') return;
			const grey = !decided || (split === 'left' ? 2 * i < ACROSS : 2 * j < DOWN);
			d[grey ? 'grey' : 'dyed'] += stitch(i, j, decided);
		})
	);
	const path = (part: 'grey' | 'dyed', color: Color): PathMark => ({
		kind: 'path',
		key: `motif-${id}-${part}`,
		color,
		d: d[part],
		k: square / SQUARE,
		tx: x,
		ty: y,
		fill: 'none',
		stroke: square * 0.24
	});
	return d.dyed ? [path('grey', 'LU'), path('dyed', dyed)] : [path('grey', 'LU')];
}

function stitch(i: number, j: number, full: boolean): string {
	const inset = (SQUARE - STITCH) / 2;
	const n = (value: number) => Math.round(value * 10) / 10;
	const first = `M${n(i * SQUARE + inset)} ${n((j + 1) * SQUARE - inset)}l${STITCH}-${STITCH}`;
	return full ? `${first}m-${STITCH} 0l${STITCH} ${STITCH}` : first;
}
