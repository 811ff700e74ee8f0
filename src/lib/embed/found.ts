import { error } from '@sveltejs/kit';
import type { Step } from '$lib/story';
import type { Shown } from './page';
import { shownOf, stepOf } from './shown';

/** The scene that a route's address names. @throws an answer of 404 where there is none */
export async function sceneFound({ scene }: { scene: string }): Promise<Omit<Shown, 'place'>> {
	const shown = await shownOf(scene);
	return shown ?? error(404);
}

/** The step that a route's address names, with its scene. @throws an answer of 404 where there is none */
export async function stepFound(params: {
	scene: string;
	step: string;
}): Promise<{ shown: Omit<Shown, 'place'>; step: Step }> {
	const shown = await sceneFound(params);
	const step = stepOf(shown, params.step);
	return step ? { shown, step } : error(404);
}
