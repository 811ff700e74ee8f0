/** What is to be moved along an axis, in pixels. */
interface Wanted {
	/** Where its centre should be. */
	at: number;
	extent: number;
}

/** Neighbours that touch each other: moved as one, to the mean of what they want. */
interface Group {
	/** Where the group wants to be, in the coordinates of `dodge`. */
	mean: number;
	count: number;
}

/**
 * Moves labels along one axis until none overlaps, as little as possible: the sum of the squared distances that they
 * move is the least there is, given their order.
 *
 * Take from each centre what the labels before it need, and what is left must not fall from one label to the next. The
 * nearest sequence that doesn't is an isotonic regression, which pooling adjacent violators finds in one pass; clamping it
 * to bounds keeps it the nearest.
 *
 * @param wanted centre and extent of each label, in pixels, in the order in which they are to stand
 * @returns the centres, in the same order; they stay within `from`–`to` when there is room for all, and otherwise run over
 *   `from`
 */
export function dodge(wanted: readonly Wanted[], from: number, to: number, gap = 2): number[] {
	let offset = 0;
	const offsets = wanted.map(({ extent }, i) => {
		const before = wanted[i - 1];
		if (before) offset += (before.extent + extent) / 2 + gap;
		return offset;
	});
	const groups: Group[] = [];
	wanted.forEach(({ at }, i) => {
		let group: Group = { mean: at - (offsets[i] as number), count: 1 };
		for (let last = groups.at(-1); last && last.mean > group.mean; last = groups.at(-1)) {
			const count = last.count + group.count;
			group = { mean: (last.mean * last.count + group.mean * group.count) / count, count };
			groups.pop();
		}
		groups.push(group);
	});
	const lowest = from + (wanted[0]?.extent ?? 0) / 2;
	const highest = to - (wanted.at(-1)?.extent ?? 0) / 2 - offset;
	return groups
		.flatMap(({ mean, count }) => Array<number>(count).fill(Math.min(highest, Math.max(lowest, mean))))
		.map((place, i) => place + (offsets[i] as number));
}
