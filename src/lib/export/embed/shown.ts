import type { Locale } from '$lib/facts/format';
import { allScenes } from '$lib/scenes/registry';
import { story, type Chapter, type Step } from '$lib/story';
import { currentId } from '$lib/story/former-ids';
import { localeOf } from '../../embed/languages';
import type { Shown } from './page';

/** The story is filled in, and its scenes are loaded, once for all embeds. */
const scenes = allScenes();
const chapters = new Map<Locale, Chapter[]>();
function chaptersIn(locale: Locale): Chapter[] {
	const known = chapters.get(locale) ?? story(locale).chapters;
	chapters.set(locale, known);
	return known;
}

/**
 * What an embed of a scene is written from, or nothing where there is no such scene.
 *
 * @param scene the id that it has, or had
 * @param lang code of its language; left out for the first
 */
export async function shownOf(scene: string, lang?: string): Promise<Omit<Shown, 'place'> | undefined> {
	const locale = localeOf(lang);
	const chapter = chaptersIn(locale).find(({ id }) => id === currentId(scene));
	return chapter && { chapter, module: (await scenes)[chapter.id], locale };
}

/** A step by its id, or nothing where there is none. */
export const stepOf = (shown: Omit<Shown, 'place'> | undefined, id: string): Step | undefined =>
	shown?.chapter.steps.find((step) => step.id === id);
