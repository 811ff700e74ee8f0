import type { RibbonMark, Mark, RectMark } from '$lib/charts/frame';
import type { Grant } from './grants';
import type { Placed, Strand } from './sankey';

/** What isn't spoken of stays, pale. */
const PALE = 0.2;

/** Where ink turns to dye on the way from giver to republic. */
const DYE_AT = 0.45;

export interface Emphasis {
	/** Whether the step speaks of a grant. */
	full: (grant: Grant) => boolean;
}

/** The bundles of threads: pale ones first, then the broad, so that nothing passes over what matters more. */
function flowMarks({ strands }: Placed, { full }: Emphasis): RibbonMark[] {
	const weight = ({ grant, width }: Strand) => (full(grant) ? 1e6 : 0) - width;
	const ordered = [...strands].sort((a, b) => weight(a) - weight(b));
	return ordered.map((strand) => flowMark(strand, full(strand.grant) ? 1 : PALE));
}

function flowMark({ grant, half, width, x0, y0, x1, y1 }: Strand, opacity: number): RibbonMark {
	const into = half === 'in';
	const lost = grant.id === 'unaccounted' && !into;
	return {
		kind: 'ribbon',
		key: `${half}:${grant.id}`,
		color: lost ? 'accent' : grant.republic,
		from: into ? grant.giver : lost ? 'accent' : grant.republic,
		colorStop: into ? DYE_AT : 0,
		x0,
		y0,
		x1,
		y1,
		width,
		opacity,
		enter: { drawn: 0 },
		delay: into ? 0 : 0.3
	};
}

/** The ends of the bundles: solid, because they carry the value. One for each grant, so that grants can be counted. */
function capMarks({ strands }: Placed, node: number, { full }: Emphasis): RectMark[] {
	return strands.flatMap(({ grant, half, x0, y0, x1, y1, width }) => {
		const cap = (key: string, color: RectMark['color'], x: number, y: number): RectMark => ({
			kind: 'rect',
			key: `${key}:${grant.id}`,
			color,
			x,
			y,
			width: node,
			height: width,
			fill: 'solid',
			opacity: full(grant) ? 1 : PALE
		});
		if (half === 'in')
			return [cap('giver', grant.giver, x0 - node, y0), cap('republic', grant.republic, x1, y1)];
		return [cap('purpose', grant.id === 'unaccounted' ? 'accent' : grant.republic, x1, y1)];
	});
}

/** Flows below, ends above. */
export const ribbonMarks = (placed: Placed, node: number, emphasis: Emphasis): Mark[] => [
	...flowMarks(placed, emphasis),
	...capMarks(placed, node, emphasis)
];
