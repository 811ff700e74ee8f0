import type { Locale } from '$lib/facts/format';
import { en } from './en';
import { fill, fillPlain, type Segment } from './fill';
import { outline, type ChapterId } from './outline';
import type { ChapterCopy, CorrectionWords, CoverCopy, FactWords, LanguageWords } from './types';

export { outline };
export type { Segment };

/** The languages the story can be read in, and what each says. */
const byLanguage: Partial<Record<Locale, LanguageWords>> = { en };
export const languages = Object.keys(byLanguage) as Locale[];

/** Which words the story is in: those it was written in, or plain ones. */
export type Wording = 'full' | 'plain';

/** One step, ready to be shown: its facts are filled in. */
export interface Step {
	id: string;
	state: string;
	/** Steps of the first edition that this one took over. */
	former?: readonly string[];
	/** Number within the whole story, from 1. */
	number: number;
	headline: string;
	paragraphs: Segment[][];
	note: Segment[];
	question?: Segment[];
	answer?: Segment[];
}

export interface Chapter {
	/** Also its scene's. */
	id: ChapterId;
	number: number;
	title: string;
	standfirst: Segment[];
	steps: Step[];
}

export interface Story {
	cover: CoverCopy;
	chapters: Chapter[];
}

/** What the story says in a language. @throws when the story isn't available in it. */
export function languageWords(locale: Locale): LanguageWords {
	const found = byLanguage[locale];
	if (!found) throw new Error(`story: there is no "${locale}" yet`);
	return found;
}

/** A chapter's copy with its standfirst, headlines and bodies in plain words, where there are any. */
function inPlain(id: string, copy: ChapterCopy, { plain }: LanguageWords): ChapterCopy {
	const { standfirst = copy.standfirst, steps = {} } = plain[id] ?? {};
	const both = Object.entries(copy.steps).map(([step, words]) => [step, { ...words, ...steps[step] }]);
	return { ...copy, standfirst, steps: Object.fromEntries(both) };
}

/**
 * The whole story in one language.
 *
 * @throws with file, id and reason when a step has no copy or a token names no fact
 */
export function story(locale: Locale, wording: Wording = 'full'): Story {
	const words = languageWords(locale);
	const { cover, chapters } = words;
	let number = 0;
	return {
		cover: {
			...cover,
			kicker: fillPlain(cover.kicker, locale, `story/${locale}/cover.ts`)
		},
		chapters: outline.map(({ id, steps, number: chapterNumber }) => {
			const file = `story/${locale}/${id}.ts`;
			const full = chapters[id];
			if (!full) throw new Error(`${file}: the chapter has no copy`);
			const copy = wording === 'plain' ? inPlain(id, full, words) : full;
			return {
				id,
				number: chapterNumber,
				title: copy.title,
				standfirst: fill(copy.standfirst, locale, `${file}: standfirst`),
				steps: steps.map((step): Step => {
					const where = `${file}: ${step.id}`;
					const words = copy.steps[step.id];
					if (!words) throw new Error(`${where}: the step has no copy`);
					const optional = (text?: string) => (text === undefined ? undefined : fill(text, locale, where));
					number += 1;
					return {
						...step,
						number,
						headline: fillPlain(words.headline, locale, where),
						paragraphs: words.body.split(/\n\s*\n/).map((p) => fill(p.trim(), locale, where)),
						note: fill(words.note, locale, where),
						question: optional(words.question),
						answer: optional(words.answer)
					};
				})
			};
		})
	};
}

/** What the evidence says of a fact, in words. @throws when the language has no words for it. */
export function factWords(id: string, locale: Locale): FactWords {
	for (const words of Object.values(languageWords(locale).evidence)) {
		const found = words[id];
		if (found) return found;
	}
	throw new Error(`story/${locale}/evidence: there are no words for the fact "${id}"`);
}

/** What a fact is called, in plain words. @throws when the language has no words for it. */
export const factLabel = (id: string, locale: Locale): string =>
	fillPlain(factWords(id, locale).label, locale, `evidence: ${id}`);

/** What a correction says, in words. @throws when the language has no words for it. */
export function correctionWords(id: string, locale: Locale): CorrectionWords {
	const found = languageWords(locale).corrections[id];
	if (!found)
		throw new Error(`story/${locale}/corrections.ts: there are no words for the correction "${id}"`);
	return found;
}
