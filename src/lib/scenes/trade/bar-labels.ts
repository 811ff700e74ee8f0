import { textBox } from '$lib/charts/measure';
import type { Box, LineMark, TextMark } from '$lib/charts/frame';

/** A label wanted at a bar's far end; `side` -1 stands above bars that rise, 1 below bars that hang. */
export interface Wanted {
	label: TextMark;
	bar: Box;
}

/** Space between a bar and its label, and between two labels. */
const GAP = 7;
const BETWEEN = 2;

/**
 * Sets labels over bars that get shorter to the right: each as near to its bar as the labels and bars to its right
 * allow, so that on a narrow screen they climb like stairs; a hairline leads back to a bar that is far away.
 */
export function barLabels(wanted: readonly Wanted[], width: number): (TextMark | LineMark)[] {
	const taken = wanted.map(({ bar }) => ({ ...bar, y: bar.y - GAP }));
	const marks: (TextMark | LineMark)[] = [];
	for (const { label, bar } of [...wanted].reverse()) {
		const size = textBox(label);
		const x = Math.min(label.x, width - size.width);
		const across = (box: Box) => box.x < x + size.width + 4 && box.x + box.width > x - 4;
		const foot = Math.min(...taken.filter(across).map((box) => box.y));
		const placed = { ...label, x, y: label.y + foot - (size.y + size.height) };
		marks.push(placed);
		const box = textBox(placed);
		taken.push({ ...box, y: box.y - BETWEEN });
		if (bar.y - foot > 2 * GAP) {
			const middle = Math.max(x + 1, bar.x + bar.width / 2);
			marks.push({
				kind: 'line',
				key: `lead-${label.key}`,
				color: 'faint',
				x1: middle,
				x2: middle,
				y1: foot + 2,
				y2: bar.y - 3,
				stroke: 1
			});
		}
	}
	return marks;
}
