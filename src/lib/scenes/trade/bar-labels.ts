import { line } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import type { Box, Mark, TextMark } from '$lib/charts/frame';

/** A label that is wanted above a bar. */
export interface Wanted {
	label: TextMark;
	bar: Box;
}

/** Space between a bar and its label, and between two labels. */
const GAP = 7;
const BETWEEN = 2;

/**
 * Sets labels over bars that get shorter to the right: each as near to its bar as the labels and bars to its right
 * allow; a hairline leads back to a bar that is far away.
 */
export function barLabels(wanted: readonly Wanted[], width: number): Mark[] {
	const taken = wanted.map(({ bar }) => ({ ...bar, y: bar.y - GAP }));
	return [...wanted].reverse().flatMap(({ label, bar }) => {
		const size = textBox(label);
		const x = Math.min(label.x, width - size.width);
		const across = taken.filter((box) => box.x < x + size.width + 4 && box.x + box.width > x - 4);
		const foot = Math.min(...across.map((box) => box.y));
		const placed = { ...label, x, y: label.y + foot - (size.y + size.height) };
		const box = textBox(placed);
		taken.push({ ...box, y: box.y - BETWEEN });
		if (bar.y - foot <= 2 * GAP) return [placed];
		const middle = Math.max(x + 1, bar.x + bar.width / 2);
		return [placed, line(`lead-${label.key}`, [middle, foot + 2], [middle, bar.y - 3], 'faint')];
	});
}
