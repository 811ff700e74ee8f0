import type { Color, Mark, RectMark, RibbonMark } from '$lib/charts/frame';
import { rect, ribbon } from '$lib/charts/marks';
import type { Grant } from './grants';
import type { GrantRibbon, Placed } from './sankey';

/** What isn't spoken of stays, pale. */
const PALE = 0.2;

const colorOf = ({ id, republic }: Grant): Color => (id === 'unaccounted' ? 'accent' : republic);

/** A grant on one half of its way: it turns into the republic's colour before it arrives there. */
function flowMark({ grant, half, width, x0, y0, x1, y1 }: GrantRibbon, opacity: number): RibbonMark {
	const into = half === 'in';
	const color = into ? grant.republic : colorOf(grant);
	return ribbon(`${half}:${grant.id}`, [x0, y0], [x1, y1], width, color, {
		from: into ? grant.giver : color,
		colorStop: into ? 0.45 : 0,
		opacity,
		delay: into ? 0 : 0.3
	});
}

/** The ends of a ribbon: solid, because they carry the value. */
function endMarks(
	{ grant, half, x0, y0, x1, y1, width }: GrantRibbon,
	node: number,
	opacity: number
): RectMark[] {
	const end = (key: string, color: Color, x: number, y: number) =>
		rect(`${key}:${grant.id}`, [x, y, node, width], color, { opacity });
	return half === 'in'
		? [end('giver', grant.giver, x0 - node, y0), end('republic', grant.republic, x1, y1)]
		: [end('purpose', colorOf(grant), x1, y1)];
}

/**
 * Flows below, their ends above; of the flows the pale ones first, then the broad, so that nothing passes over what
 * matters more. One of each for every grant, so that grants can be counted.
 *
 * @param full whether the step speaks of a grant
 */
export function ribbonMarks({ ribbons }: Placed, node: number, full: (grant: Grant) => boolean): Mark[] {
	const weight = ({ grant, width }: GrantRibbon) => (full(grant) ? 1e6 : 0) - width;
	const opacity = ({ grant }: GrantRibbon) => (full(grant) ? 1 : PALE);
	return [
		...[...ribbons].sort((a, b) => weight(a) - weight(b)).map((one) => flowMark(one, opacity(one))),
		...ribbons.flatMap((one) => endMarks(one, node, opacity(one)))
	];
}
