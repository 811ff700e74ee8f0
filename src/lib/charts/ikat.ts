import { REPUBLICS, type Republic } from '$lib/facts';
import type { SvgNode } from '$lib/markup/nodes';

/** Width of one motif and height of the band, in pixels. */
export const MOTIF = 112;
export const BAND = 56;
/** Width of a column with the gap beside it, and without, in pixels. */
const PITCH = 4;
const COLUMN = 3.1;

/** Texture only: always the same small shift for the same column. */
function slip(index: number, salt: number): number {
	const x = Math.sin(index * 91.7 + salt * 13.3) * 10000;
	return (x - Math.floor(x) - 0.5) * 5;
}

/**
 * The border, as on an ikat fabric: lozenges of narrow columns, stepped in pairs and a little uneven, one motif for each republic in
 * their fixed order. The only ornament of the story; it never lies over data.
 *
 * @returns for each republic the left edges of its columns, as paths within a tile of `REPUBLICS.length × MOTIF` by `BAND` pixels
 */
export function ikatMotifs(): { code: Republic; colored: string; center: string }[] {
	return REPUBLICS.map((code, motif) => {
		let colored = '';
		let center = '';
		const columns = MOTIF / PITCH;
		for (let i = 0; i < columns; i++) {
			const x = motif * MOTIF + i * PITCH;
			const piece = (top: number, height: number) => `M${x} ${round(top)}v${round(height)}`;
			const reach = 1 - Math.abs(2 * (Math.floor(i / 2) * 2 + 1 - columns / 2)) / columns;
			const at = slip(i, motif);
			const bar = (half: number) => piece(BAND / 2 + at - half, 2 * half);
			const outer = 4 + reach * (BAND / 2 - 7);
			const inner = outer * 0.5;
			// A coloured lozenge with a ring left out of it; in the middle of the broad ones its core is dark.
			colored += piece(BAND / 2 + at - outer, outer - inner) + piece(BAND / 2 + at + inner, outer - inner);
			if (reach > 0.62) center += bar(inner * 0.55);
			else if (reach > 0.2) colored += bar(inner * 0.5);
		}
		return { code, colored, center };
	});
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The motifs side by side, drawn: columns are strokes, whose left edges are where the paths say. */
export const ikatNodes = (): SvgNode[] => {
	const drawn = (d: string, color: string): SvgNode => ({
		tag: 'path',
		attributes: {
			d,
			stroke: `var(--${color})`,
			'stroke-width': COLUMN,
			transform: `translate(${COLUMN / 2})`
		}
	});
	return ikatMotifs().flatMap(({ code, colored, center }) => [drawn(colored, code), drawn(center, 'ink')]);
};
