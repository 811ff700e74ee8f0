import { sceneEntries } from '$lib/embed/entries';
import { sceneFound } from '$lib/embed/found';
import { scenePage } from '$lib/embed/scene-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = sceneEntries;

/** A whole scene, to be shown in a frame. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await sceneFound(params);
	return new Response(scenePage(shown), { headers: { 'content-type': 'text/html' } });
};
