import { REPUBLICS, type Republic } from '$lib/facts';
import { boundsOf } from './bounds';
import type { Frame } from './frame';

/** The drawing's own units, both ways; it is stretched to its place. */
export const CONNECTOR_SIZE = 1000;
/** Where the curves run side by side along the title, the first of them and how far apart. */
const ALONG_TITLE = { first: 8, gap: 6 };
/** How far apart the outer strands of a curve are at its ends. */
const SPREAD = 14;
const STRANDS = [-0.5, 0, 0.5];

/**
 * Where each republic stands in a picture, as a share of its width: the middle of all that is drawn in its colour. One
 * that isn't in the picture stands where the order of the republics puts it.
 */
export function republicPositions({ width, marks }: Frame): Record<Republic, number> {
	const shares = REPUBLICS.map((republic, i) => {
		const middles = marks
			.filter((mark) => mark.color === republic && mark.opacity !== 0)
			.map(boundsOf)
			.filter((box) => box !== undefined)
			.map((box) => box.x + box.width / 2);
		const mean = middles.reduce((sum, x) => sum + x, 0) / middles.length;
		return [republic, middles.length > 0 ? mean / width : (i + 0.5) / REPUBLICS.length] as const;
	});
	return Object.fromEntries(shares) as Record<Republic, number>;
}

/**
 * The five curves that lead from one picture to the next: from where each republic stood, side by side along the
 * chapter's title, to where each will stand. An SVG path for each republic, in `CONNECTOR_SIZE` units.
 */
export function connectorPaths(from: Frame, to: Frame): readonly { republic: Republic; d: string }[] {
	const above = republicPositions(from);
	const below = republicPositions(to);
	return REPUBLICS.map((republic, i) => {
		const middle = ALONG_TITLE.first + i * ALONG_TITLE.gap;
		const d = STRANDS.map((strand) => {
			const start = Math.round(above[republic] * CONNECTOR_SIZE + strand * SPREAD);
			const end = Math.round(below[republic] * CONNECTOR_SIZE + strand * SPREAD);
			const x = middle + strand * 3;
			return `M${start} 0C${start} 150 ${x} 110 ${x} 260V700C${x} 870 ${end} 830 ${end} 1000`;
		}).join('');
		return { republic, d };
	});
}
