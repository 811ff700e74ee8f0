import { error } from '@sveltejs/kit';
import type { Step } from '$lib/story';
import type { Shown } from './page';
import { formerStep } from '$lib/story/former-steps';
import { shownOf, stepOf } from './shown';

/** What the address of an embed names; the language is left out for the first. */
interface SceneParams {
	scene: string;
	lang?: string;
}

/** The scene that a route's address names. @throws an answer of 404 where there is none */
export async function sceneFound({ scene, lang }: SceneParams): Promise<Omit<Shown, 'place'>> {
	const shown = await shownOf(scene, lang);
	return shown ?? error(404);
}

/**
 * The step that a route's address names, or the one that took it over, with its scene.
 *
 * @throws an answer of 404 where there is none
 */
export async function stepFound(
	params: SceneParams & { step: string }
): Promise<{ shown: Omit<Shown, 'place'>; step: Step }> {
	const now = formerStep(params.step)?.now;
	const shown = await sceneFound(now ? { ...params, scene: now.chapter } : params);
	const step = stepOf(shown, now?.id ?? params.step);
	return step ? { shown, step } : error(404);
}
