import { wrap } from '$lib/charts/measure';
import type { Segment } from '$lib/story';

/** The column that heights are planned for, in rem: a phone's, 390 pixels wide. Styles turn it into others. */
const COLUMN = 21;
/** Pixels in a rem, which is the size of the words; only shares of it are left in the end. */
const REM = 17;
/** As the styles set a step's headline and words, in rem: see `story/chapter.css` and `base/page.css`. */
const HEADLINE = { size: 1.5, line: 1.5 * 1.12, below: 0.7 };
const WORDS = { size: 1, line: 1.55, between: 0.8 };

/**
 * How high a step's headline and words will stand on a phone, in rem. Browsers that pass over what is far away go by it until
 * they have laid it out once, so that the scroll bar is right and nothing moves.
 */
export function wordsHeight(headline: string, paragraphs: readonly (readonly Segment[])[]): number {
	const width = COLUMN * REM;
	const title = wrap(headline, width, HEADLINE.size * REM, undefined, 'display').length;
	const lines = paragraphs.map((words) => {
		const text = words.map((segment) => segment.text).join('');
		return wrap(text, width, WORDS.size * REM, undefined, 'serif').length;
	});
	const height =
		title * HEADLINE.line +
		HEADLINE.below +
		lines.reduce((sum, count) => sum + count, 0) * WORDS.line +
		(lines.length - 1) * WORDS.between;
	// In halves, which is as well as anybody can plan; the page is lighter for it.
	return Math.round(height * 2) / 2;
}
