import { allScenes } from '$lib/scenes/registry';
import { story, type Step } from '$lib/story';
import type { Shown } from './page';

/** The language of embeds whose address names none. */
export const LOCALE = 'en';

/** The story is filled in, and its scenes are loaded, once for all embeds. */
const all = allScenes().then((scenes) => ({ scenes, chapters: story(LOCALE).chapters }));

/** What an embed of a scene is written from, or nothing where there is no such scene. */
export async function shownOf(scene: string): Promise<Omit<Shown, 'place'> | undefined> {
	const { scenes, chapters } = await all;
	const chapter = chapters.find((candidate) => candidate.scene === scene);
	return chapter && { chapter, module: scenes[chapter.scene], locale: LOCALE };
}

/** A step by its id, or nothing where there is none. */
export const stepOf = (shown: Omit<Shown, 'place'> | undefined, id: string): Step | undefined =>
	shown?.chapter.steps.find((step) => step.id === id);
