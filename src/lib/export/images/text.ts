import type { TextMark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import { markNode } from '$lib/charts/nodes';
import type { SvgNode } from '$lib/markup/nodes';

type Style = Pick<TextMark, 'size' | 'color'> &
	Partial<Pick<TextMark, 'font' | 'weight' | 'leading' | 'anchor'>>;

/** Text set in a column: it, and the y of its last baseline. */
export interface TextBlock {
	node: SvgNode;
	bottom: number;
}

/**
 * Sets text in a column.
 *
 * @param column left edge, width, and the baseline of the first line, in pixels
 */
export function setText(
	text: string,
	{ x, y, width }: { x: number; y: number; width: number },
	style: Style
): TextBlock {
	const { size, weight, font, leading = 1.25 } = style;
	const lines = wrap(text, width, size, weight, font);
	const mark: TextMark = { kind: 'text', key: '', x, y, lines, ...style };
	return {
		node: markNode(mark, { id: '', image: true }),
		bottom: y + (lines.length - 1) * size * leading
	};
}
