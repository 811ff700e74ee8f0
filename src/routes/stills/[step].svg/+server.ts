import { error } from '@sveltejs/kit';
import { stepFound } from '$lib/export/embed/found';
import { stillSvg } from '$lib/export/stills/still';
import { allScenes } from '$lib/scenes/registry';
import { outline } from '$lib/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pictures that stand for the chapters from the second on: the first one's is in the page. */
export const entries: EntryGenerator = async () => {
	const scenes = await allScenes();
	return outline
		.slice(1)
		.flatMap(({ id, steps }) => steps.filter(({ state }) => state === scenes[id].scene.poster).slice(0, 1))
		.map(({ id }) => ({ step: id }));
};

/** A step's picture as the story shows it before it moves. */
export const GET: RequestHandler = async ({ params: { step: id } }) => {
	const scene = outline.find(({ steps }) => steps.some((step) => step.id === id))?.id ?? error(404);
	const { shown, step } = await stepFound({ scene, step: id });
	return new Response(await stillSvg(shown.module.scene, step.state, shown.locale), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
