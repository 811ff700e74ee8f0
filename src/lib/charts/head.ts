import type { TextMark, Color } from './frame';
import { textWidth, wrap } from './measure';

/** Sizes of type that follow from the width of the picture, in pixels. */
export interface TypeSizes {
	/** Labels. */
	type: number;
	/** The one big number. */
	big: number;
	/** The line under the big number. */
	line: number;
}

/** Sizes of type for a phone, a tablet, a laptop. */
export const typeSizes = (width: number): TypeSizes => ({
	type: width < 480 ? 13 : width < 760 ? 14 : 16,
	big: width < 360 ? 42 : width < 480 ? 48 : width < 760 ? 64 : 80,
	line: width < 480 ? 15 : width < 760 ? 17 : 20
});

/** The one number of a picture at its top left, and a line that says what it counts. */
export interface Head {
	key: string;
	/** Set side by side: mostly one, but a disputed number stands beside its rival. */
	figures: readonly { key: string; text: string; fact?: string; color?: Color }[];
	line: string;
}

type HeadSizes = TypeSizes & { width: number };

/** Baselines of the number and of the line below it, and that line broken to fit. */
function headRoom({ line: words }: Head, { big, line, width }: HeadSizes) {
	const y = Math.round(big * 0.78);
	const wrapped = wrap(words, Math.min(width - 4, 560), line);
	return { y, lineY: Math.round(y + big * 0.24 + line * 0.76 + 3), wrapped };
}

/** Height that the highest of some heads takes, in pixels: pictures that share it keep their map in its place. */
export const headHeight = (heads: readonly Head[], sizes: HeadSizes): number =>
	Math.max(
		...heads.map((head) => {
			const { lineY, wrapped } = headRoom(head, sizes);
			return lineY + sizes.line * (1.25 * (wrapped.length - 1) + 0.5);
		})
	);

/** The marks of a head. */
export function headMarks(head: Head, sizes: HeadSizes): TextMark[] {
	const { y, lineY, wrapped } = headRoom(head, sizes);
	const gap = sizes.big * 0.22;
	let x = 0;
	const figures = head.figures.map(({ key, text, fact, color = 'ink' }): TextMark => {
		const mark: TextMark = {
			kind: 'text',
			key: `${head.key}-${key}`,
			color,
			x,
			y,
			lines: [text],
			size: sizes.big,
			font: 'display',
			fact
		};
		x += textWidth(text, sizes.big, 400, 'display') + gap;
		return mark;
	});
	return [
		...figures,
		{
			kind: 'text',
			key: `${head.key}-line`,
			color: 'ink',
			x: 1,
			y: lineY,
			lines: wrapped,
			size: sizes.line
		}
	];
}
