import type { Locale } from '$lib/facts/format';
import { outline, story, type Wording } from '$lib/story';

/** A step that marks a word, and in which of its texts. */
export interface TermUse {
	step: string;
	headline: string;
	wording: Wording;
}

/** For each word of the glossary the steps that mark it, in the order of the story; the full text goes before the plain one. */
export function usesOfTerms(locale: Locale): Map<string, TermUse[]> {
	const uses = new Map<string, TermUse[]>();
	for (const wording of ['full', 'plain'] as const)
		for (const { steps } of story(locale, wording).chapters)
			for (const { id: step, headline, paragraphs } of steps)
				for (const { term } of paragraphs.flat()) {
					if (!term) continue;
					const before = uses.get(term) ?? [];
					if (!before.some((use) => use.step === step))
						uses.set(term, [...before, { step, headline, wording }]);
				}
	const order = outline.flatMap(({ steps }) => steps.map(({ id }) => id));
	for (const list of uses.values()) list.sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
	return uses;
}
