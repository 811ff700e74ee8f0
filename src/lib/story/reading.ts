import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Locale } from '$lib/facts/format';
import type { Chapter, Segment } from './index';

/** How hard a text is: Flesch–Kincaid, in years of schooling. */
export interface ReadingLevel {
	grade: number;
	/** The hardest sentences first. */
	hardest: readonly { sentence: string; grade: number }[];
}

/** Numbers are read at a glance, not letter by letter: each counts as one plain word. */
const plain = (text: string) => text.replace(/[\d€$%][\d.,  €$%]*/g, 'ten ');

const wordsOf = (text: string, locale: Locale) =>
	[...new Intl.Segmenter(locale, { granularity: 'word' }).segment(plain(text))]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment }) => segment);

const sentencesOf = (text: string, locale: Locale) =>
	[...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.trim())
		.filter(Boolean);

const count = (words: readonly string[]) => words.reduce((sum, word) => sum + syllable(word), 0);

/** The reading level of some paragraphs; three hardest sentences unless told otherwise. */
export function readingLevel(paragraphs: readonly string[], locale: Locale, most = 3): ReadingLevel {
	const sentences = paragraphs.flatMap((paragraph) => sentencesOf(paragraph, locale));
	const words = sentences.flatMap((sentence) => wordsOf(sentence, locale));
	const hardest = sentences
		.map((sentence) => {
			const own = wordsOf(sentence, locale);
			return {
				sentence,
				grade: fleschKincaid({ sentence: 1, word: own.length, syllable: count(own) })
			};
		})
		.toSorted((a, b) => b.grade - a.grade)
		.slice(0, most);
	return {
		grade: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: count(words) }),
		hardest
	};
}

const text = (segments: readonly Segment[]) => segments.map((segment) => segment.text).join('');

/** What a reader reads of a chapter, by paragraph. */
export const paragraphsOf = ({ standfirst, steps }: Chapter): string[] => [
	text(standfirst),
	...steps.flatMap((step) => step.paragraphs.map(text))
];
