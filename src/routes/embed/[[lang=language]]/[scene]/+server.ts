import { error } from '@sveltejs/kit';
import { sceneEntries } from '$lib/embed/entries';
import { scenePage } from '$lib/embed/scene-page';
import { shownOf } from '$lib/embed/shown';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = sceneEntries;

/** A whole scene, to be shown in a frame. */
export const GET: RequestHandler = async ({ params: { scene, lang } }) => {
	const shown = await shownOf(scene, lang);
	if (!shown) error(404);
	return new Response(scenePage(shown), { headers: { 'content-type': 'text/html' } });
};
