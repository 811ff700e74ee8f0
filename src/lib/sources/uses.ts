import type { Locale } from '$lib/facts/format';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import { factsShown } from '$lib/scenes/shown';
import { factsIn } from '$lib/story/fill';
import { pack, story } from '$lib/story';

export interface Use {
	id: string;
	headline: string;
}

/** For each fact the steps that use it, in words or in the picture, in the order of the story. */
export function usesOfFacts(
	scenes: Record<RegisteredScene, SceneModule>,
	locale: Locale
): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	const { chapters } = pack(locale);
	for (const chapter of story(locale).chapters)
		for (const { id, headline, state } of chapter.steps) {
			const copy = chapters[chapter.id]?.steps[id];
			const inWords = copy ? factsIn(`${copy.headline} ${copy.body}`) : [];
			for (const fact of new Set([...inWords, ...factsShown(scenes[chapter.scene].scene, state, locale)]))
				uses.set(fact, [...(uses.get(fact) ?? []), { id, headline }]);
		}
	return uses;
}
