import { labelHeight, type AidDimensions } from './dimensions';
import { GRANTS } from './grants';
import { nodeHeight } from './sankey';

/** Paper between two labels one below the other, in pixels; the lowest pictures have little to spare. */
const gapOf = ({ height }: AidDimensions): number => (height < 330 ? 1 : height < 500 ? 2 : 5);

/** Upper edges of republics and purposes, and where the lowest ends; in pixels. */
export interface Stack {
	tops: Map<string, number>;
	bottom: number;
}

interface StackOptions {
	/** Whether purposes carry labels that need room. */
	labelled: boolean;
	/** Where the uppermost label may begin, in pixels. */
	top: number;
	/** Paper added above each republic, in pixels. */
	extra?: number;
}

/**
 * Stacks republics and purposes from the top. A republic stands level with the first of its purposes, so that the paper
 * above it stays free of flows for its label.
 *
 * @param scale pixels for one euro
 */
export function stackNodes(
	dimensions: AidDimensions,
	scale: number,
	{ labelled, top, extra = 0 }: StackOptions
): Stack {
	const { narrow, oneLine } = dimensions;
	const gap = gapOf(dimensions);
	const corridor = labelHeight(dimensions, oneLine ? 1 : 2) + gap + (narrow ? 3 : 9) + extra;
	const label = labelled ? labelHeight(dimensions, 2) : 0;
	const tops = new Map<string, number>();
	let slotEnd = top - gap;
	let nodeEnd = top;
	for (const grant of GRANTS) {
		const height = nodeHeight([grant], scale, 0);
		const bare = narrow && grant.id === 'unaccounted';
		const slot = bare ? height : Math.max(height, label);
		let y = bare ? nodeEnd + 1 : slotEnd + gap + (slot - height) / 2;
		if (!tops.has(grant.republic)) {
			y = Math.max(y, nodeEnd + corridor);
			tops.set(grant.republic, y);
		}
		tops.set(grant.id, y);
		nodeEnd = y + height;
		slotEnd = Math.max(slotEnd, nodeEnd + (slot - height) / 2);
	}
	return { tops, bottom: Math.max(slotEnd, nodeEnd) };
}

/** The largest scale, in pixels for one euro, at which the stack of nodes ends above `limit`. */
export function fittingScale(dimensions: AidDimensions, options: StackOptions, limit: number): number {
	let low = 0;
	let high = 0.01;
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (stackNodes(dimensions, middle, options).bottom <= limit) low = middle;
		else high = middle;
	}
	return low;
}
