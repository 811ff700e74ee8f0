import { sum } from 'd3-array';
import type { Box, Mark } from '$lib/charts/frame';
import { amountOf, type Partner, type Republic } from '$lib/facts';
import type { AidDimensions } from './dimensions';
import { ribbonMarks } from './flows';
import { FOCUS, grantsOf, TOTALS, UNPRICED, type GrantId } from './grants';
import { giverLabels } from './labels';
import { purposeLabels } from './purposes';
import { eurosOf, nodeHeight, placeSankey } from './sankey';
import { helpMarks, wordsHeight } from './unpriced';
import { wholeScale } from './whole';

const OWN: readonly GrantId[] = FOCUS.luxembourg;
/** The republics from the top: those that laboratories alone reach, those with a grant, the one with lessons and no grant. */
const ROWS = UNPRICED.laboratories;

/** The least breadth of the broader grant to Tajikistan, in pixels. */
const LEAST = 24;

/** Paper between a republic and the next, in pixels. */
const gapOf = ({ narrow, height }: AidDimensions): number => (narrow ? 6 : Math.max(12, height * 0.03));

/** A republic's name, level with the dot where help without a price arrives, in pixels; below it its node, if it has one. */
interface Row {
	code: Republic;
	dot: number;
	top: number;
	bottom: number;
}

/** Republics from the top, below `start`, with `extra` pixels of paper between them. */
function rowsOf(dimensions: AidDimensions, scale: number, start: number, extra: number): Row[] {
	const { label: size, gap } = dimensions;
	let y = start + extra / 2;
	return ROWS.map((code) => {
		const grants = grantsOf(OWN).filter(({ republic }) => republic === code);
		const dot = y + size / 2;
		const top = y + size + 5;
		const bottom = grants.length > 0 ? top + nodeHeight(grants, scale, gap) : y + size;
		y = bottom + gapOf(dimensions) + extra;
		return { code, dot, top, bottom };
	});
}

/** All that Luxembourg gives: grants as broad as their euros, and help without a price as dashed curves. */
export function luxembourgs(dimensions: AidDimensions): Mark[] {
	const { height, label: size, lead, narrow, node } = dimensions;
	const words = wordsHeight(dimensions);
	// On a phone Luxembourg and its total stand above all else.
	const start = words.above + (narrow ? 2 * lead + 2 : 0);
	const bottomOf = (scale: number) =>
		(rowsOf(dimensions, scale, start, 0).at(-1)?.bottom ?? 0) + words.below + 2;
	const fitting = (height - bottomOf(0)) / sum(grantsOf(OWN), eurosOf);
	// As broad as in the whole Sankey, unless that leaves hairlines.
	const scale = Math.min(Math.max(wholeScale(dimensions), LEAST / amountOf('aid-tj-clinics')), fitting);
	const rows = rowsOf(dimensions, scale, start, (height - bottomOf(scale)) / ROWS.length);
	const rowOf = (code: Republic) => rows.find((row) => row.code === code) as Row;
	const tops = new Map<string, number>([
		['LU', rowOf('TJ').top],
		['TJ', rowOf('TJ').top],
		['UZ', rowOf('UZ').top]
	]);
	for (const grant of grantsOf(OWN)) {
		const before = grantsOf(OWN).filter((other) => other.republic === grant.republic);
		const above = before.slice(0, before.indexOf(grant));
		const gaps = above.length * (narrow ? 3 : 8);
		tops.set(grant.id, rowOf(grant.republic).top + sum(above, eurosOf) * scale + gaps);
	}
	const placed = placeSankey(grantsOf(OWN), dimensions, scale, tops);
	const giver = placed.nodes.get('LU' satisfies Partner) as Box;
	return [
		...ribbonMarks(placed, node, () => true),
		...helpMarks(dimensions, new Map(rows.map(({ code, dot }) => [code, dot])), giver),
		...giverLabels('LU', narrow ? { ...giver, y: 2 * size + 6 } : giver, dimensions, TOTALS.LU),
		...purposeLabels(grantsOf(OWN), placed, dimensions, false)
	];
}
