import { facts } from '$lib/facts/known';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { languageWords, story } from '$lib/story';

/** The facts of a chapter, as the sources page lists them and as they are fetched together. */
export interface FactGroup {
	/** Id of the chapter; `story` for what belongs to none. */
	chapter: string;
	title: string;
	/** Ids of its facts. */
	facts: readonly string[];
}

/** The group of what belongs to no chapter: it speaks of the story itself. */
const STORY = 'story';

/** All facts by chapter; a chapter without facts of its own has no group. What belongs to no chapter is said of the story. */
export function factGroups(locale: Locale): FactGroup[] {
	const { chapters } = story(locale);
	return Object.entries(languageWords(locale).evidence)
		.map(([file, words]) => {
			const found = chapters.find(({ id }) => file.startsWith(`${id}/`));
			return {
				chapter: found?.id ?? STORY,
				title: found?.title ?? m.sources_about_story({}, { locale }),
				facts: facts.filter(({ id }) => id in words).map(({ id }) => id)
			};
		})
		.filter((group) => group.facts.length > 0);
}

/**
 * Says which group a fact is in, for pages that fetch a group when one of its numbers is opened: for each group the
 * shortest beginnings of ids that no fact of another group has. A few hundred bytes where a table would be 17 kB;
 * `islands/page/evidence-group.ts` reads it.
 *
 * @returns `trade:tra;tractebel:ac,al`
 */
export function groupIndex(groups: readonly Pick<FactGroup, 'chapter' | 'facts'>[]): string {
	return groups
		.map(({ chapter, facts: own }) => {
			const others = groups.filter((group) => group.chapter !== chapter).flatMap((group) => group.facts);
			return `${chapter}:${[...new Set(own.map((id) => beginning(id, others)))].sort().join()}`;
		})
		.join(';');
}

const indexes = new Map<Locale, string>();

/** The index of all facts, worked out once for all pages. */
export function evidenceIndex(locale: Locale): string {
	const index = indexes.get(locale) ?? groupIndex(factGroups(locale));
	indexes.set(locale, index);
	return index;
}

/** The shortest beginning of an id that none of the others has; the whole id where another begins with it. */
function beginning(id: string, others: readonly string[]): string {
	for (let length = 1; length < id.length; length++) {
		const start = id.slice(0, length);
		if (!others.some((other) => other.startsWith(start))) return start;
	}
	return id;
}
