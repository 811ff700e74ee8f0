import type { Locale } from '$lib/facts/format';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import { factsShown } from '$lib/scenes/shown';
import { factsIn } from '$lib/story/fill';
import { languageWords, story } from '$lib/story';

export interface Use {
	id: string;
	headline: string;
}

/** The facts that one step shows, in its words, its note to teachers or its picture, each once. */
export function factsOfStep(
	chapter: string,
	step: { id: string; state: string },
	{ scene }: SceneModule,
	locale: Locale
): string[] {
	const copy = languageWords(locale).chapters[chapter]?.steps[step.id];
	const inWords = copy ? factsIn(Object.values(copy).join(' ')) : [];
	return [...new Set([...inWords, ...factsShown(scene, step.state, locale)])];
}

/** For each fact the steps that use it, in words or in the picture, in the order of the story. */
export function usesOfFacts(
	scenes: Record<RegisteredScene, SceneModule>,
	locale: Locale
): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	for (const chapter of story(locale).chapters)
		for (const step of chapter.steps)
			for (const fact of factsOfStep(chapter.id, step, scenes[chapter.id], locale))
				uses.set(fact, [...(uses.get(fact) ?? []), { id: step.id, headline: step.headline }]);
	return uses;
}
