import { inLanguage, type Copy } from './copy';
import type { Dimensions } from './dimensions';
import type { TextMark } from './frame';
import { setText } from './set-text';

/** What stands at the top left of a picture: a number or a few words in display type, and a line that says what it is. */
export interface Headline {
	/** Facts in it open their evidence: `{months-empty}`. */
	big: Copy;
	line: Copy;
}

/** Wider lines are hard to read, in pixels. */
const WIDEST_LINE = 620;

/**
 * The marks of a headline, and where it ends.
 *
 * @param size of the big words: `big` for a number, `phrase` for words
 */
export function headline(
	key: string,
	{ big, line }: Headline,
	dimensions: Pick<Dimensions, 'width' | 'locale' | 'big' | 'phrase' | 'line'>,
	size: 'big' | 'phrase' = 'big'
): { marks: TextMark[]; bottom: number } {
	const { width, locale } = dimensions;
	const large = dimensions[size];
	const head = setText(
		`headline-${key}`,
		inLanguage(big, locale),
		{ x: 0, y: large * 0.78, width: width - 2, locale },
		{ size: large, color: 'ink', font: 'display', leading: 1.05 }
	);
	const top = head.height + large * 0.02;
	const below = setText(
		`headline-${key}-line`,
		inLanguage(line, locale),
		{ x: 1, y: top + dimensions.line * 0.76, width: Math.min(width - 4, WIDEST_LINE), locale },
		{ size: dimensions.line, color: 'ink', leading: 1.25 }
	);
	return { marks: [...head.marks, ...below.marks], bottom: top + below.height + dimensions.line * 0.25 };
}

/** Where the lowest of some headlines ends, in pixels: steps that share a picture keep it in its place. */
export const lowestBottom = (
	headlines: Readonly<Record<string, Headline>>,
	dimensions: Dimensions,
	size?: 'big' | 'phrase'
): number =>
	Math.max(...Object.entries(headlines).map(([key, head]) => headline(key, head, dimensions, size).bottom));
