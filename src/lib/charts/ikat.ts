import { REPUBLICS, type Republic } from '$lib/facts';
import type { SvgNode } from '$lib/markup/nodes';

/** Width of one motif and height of the band, in pixels. */
export const MOTIF = 112;
export const BAND = 56;
/** One warp thread with the gap beside it. */
const WARP = 4;
const THREAD = 3.1;

/** Texture only: always the same small shift for the same thread. */
function slip(index: number, salt: number): number {
	const x = Math.sin(index * 91.7 + salt * 13.3) * 10000;
	return (x - Math.floor(x) - 0.5) * 5;
}

/**
 * The ikat edge: lozenges of dyed warp threads, stepped in pairs and a little blurred, one motif for each republic in
 * their fixed order. The only ornament of the story; it never lies over data.
 *
 * @returns for each republic its path within a tile of `REPUBLICS.length × MOTIF` by `BAND` pixels
 */
export function ikatMotifs(): { code: Republic; dyed: string; inked: string }[] {
	return REPUBLICS.map((code, motif) => {
		let dyed = '';
		let inked = '';
		const columns = MOTIF / WARP;
		for (let i = 0; i < columns; i++) {
			const x = motif * MOTIF + i * WARP;
			const reach = 1 - Math.abs(2 * (Math.floor(i / 2) * 2 + 1 - columns / 2)) / columns;
			const at = slip(i, motif);
			const bar = (half: number) =>
				`M${round(x)} ${round(BAND / 2 + at - half)}h${THREAD}v${round(2 * half)}h-${THREAD}z`;
			const outer = 4 + reach * (BAND / 2 - 7);
			const inner = outer * 0.5;
			// A lozenge with a paper ring in it: two dyed ends and a core, inked at the heart.
			dyed += `M${round(x)} ${round(BAND / 2 + at - outer)}h${THREAD}v${round(outer - inner)}h-${THREAD}z`;
			dyed += `M${round(x)} ${round(BAND / 2 + at + inner)}h${THREAD}v${round(outer - inner)}h-${THREAD}z`;
			if (reach > 0.62) inked += bar(inner * 0.55);
			else if (reach > 0.2) dyed += bar(inner * 0.5);
		}
		return { code, dyed, inked };
	});
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The motifs side by side, drawn. */
export const ikatNodes = (): SvgNode[] =>
	ikatMotifs().flatMap(({ code, dyed, inked }) => [
		{ tag: 'path', attributes: { d: dyed, fill: `var(--${code})` } },
		{ tag: 'path', attributes: { d: inked, fill: 'var(--ink)' } }
	]);
