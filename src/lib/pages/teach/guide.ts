import type { Locale } from '$lib/facts/format';
import { languageWords, story, type Chapter, type Segment, type Step } from '$lib/story';
import { guides } from '$lib/story/outline/guides';
import { filler, optional } from './filled';

interface GuideStep {
	step: Step;
	/** Of its slide among the chapter's. */
	number: number;
	/** What to do at it. */
	way?: Segment[];
	/** A possible answer to its question. */
	reply?: Segment[];
}

/** The guide to a chapter: what for, how long, what before, and what to do at each step. */
export interface Guide {
	chapter: Chapter;
	minutes: number;
	aim: Segment[];
	before: Segment[][];
	steps: GuideStep[];
	terms: { id: string; term: string; meaning: string }[];
}

/** The guides to all chapters, in the story's order. @throws when one is missing, which the content check prevents */
export function allGuides(locale: Locale): Guide[] {
	const { teaching, glossary } = languageWords(locale);
	return story(locale).chapters.map((chapter) => {
		const plan = guides[chapter.id];
		const copy = teaching.guides[chapter.id];
		if (!plan || !copy) throw new Error(`teach: the chapter "${chapter.id}" has no guide`);
		const read = filler(locale, chapter.id);
		return {
			chapter,
			minutes: plan.minutes,
			aim: read(copy.aim),
			before: copy.before.map(read),
			steps: chapter.steps.map((step, i) => ({
				step,
				number: i + 1,
				way: optional(copy.ways[step.id], read),
				reply: optional(copy.answers[step.id], read)
			})),
			terms: plan.terms.flatMap((id) => (glossary[id] ? [{ id, ...glossary[id] }] : []))
		};
	});
}
