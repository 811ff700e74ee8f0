import { error } from '@sveltejs/kit';
import { stepFound } from '$lib/export/embed/found';
import { stillSvg } from '$lib/export/stills/still';
import { outline } from '$lib/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	outline.flatMap(({ steps }) => steps.map(({ id }) => ({ step: id })));

/** A step's picture as the story and the article show it. */
export const GET: RequestHandler = async ({ params: { step: id } }) => {
	const scene = outline.find(({ steps }) => steps.some((step) => step.id === id))?.id ?? error(404);
	const { shown, step } = await stepFound({ scene, step: id });
	return new Response(await stillSvg(shown.module.scene, step.state, shown.locale), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
