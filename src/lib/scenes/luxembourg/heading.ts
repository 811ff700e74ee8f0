import { inLanguage, type Copy } from '$lib/charts/copy';
import type { TextMark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { setText } from '$lib/charts/set-text';
import type { LuxembourgDimensions } from './dimensions';

/** What stands at the top of a picture: what it counts and, where it has one, the number that matters. */
export interface Heading {
	big?: Copy;
	line: Copy;
}

/** Wider lines are hard to read, in pixels. */
const WIDEST = 620;

/** The marks of a heading, and where it ends in pixels. The sentence stands in the story, not in the picture. */
export function heading(
	key: string,
	{ big, line }: Heading,
	dimensions: LuxembourgDimensions
): { marks: TextMark[]; bottom: number } {
	if (big !== undefined) return headline(key, { big, line }, dimensions, 'phrase');
	const { width, locale, line: size } = dimensions;
	const set = setText(
		`headline-${key}-line`,
		inLanguage(line, locale),
		{ x: 1, y: size * 0.76, width: Math.min(width - 4, WIDEST), locale },
		{ size, color: 'ink', leading: 1.25 }
	);
	return { marks: set.marks, bottom: set.height + size * 0.25 };
}
