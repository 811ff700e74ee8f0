/**
 * Moves labels along one axis until none overlaps, as little as possible and in their given order.
 *
 * @param wanted centre and extent of each label, in pixels, sorted by centre
 * @returns the centres, in the same order; they stay within `from`–`to` when there is room for all
 */
export function dodge(
	wanted: readonly { at: number; extent: number }[],
	from: number,
	to: number,
	gap = 2
): number[] {
	const centres = wanted.map((w) => w.at);
	let edge = from;
	wanted.forEach((w, i) => {
		centres[i] = Math.max(w.at, edge + w.extent / 2);
		edge = (centres[i] as number) + w.extent / 2 + gap;
	});
	edge = to;
	for (let i = wanted.length - 1; i >= 0; i--) {
		const { extent } = wanted[i] as { extent: number };
		centres[i] = Math.min(centres[i] as number, edge - extent / 2);
		edge = (centres[i] as number) - extent / 2 - gap;
	}
	return centres;
}
