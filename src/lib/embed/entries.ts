import { outline } from '$lib/story';

/** The scenes that can be embedded, and their steps: parameters of the routes that write them. */
export const sceneEntries = (): { scene: string }[] => outline.map(({ scene }) => ({ scene }));
export const stepEntries = (): { scene: string; step: string }[] =>
	outline.flatMap(({ scene, steps }) => steps.map(({ id }) => ({ scene, step: id })));
