import { sceneEntries } from '$lib/export/embed/entries';
import { sceneFound } from '$lib/export/embed/found';
import { embedForward } from '$lib/export/embed/forward-embed';
import { scenePage } from '$lib/export/embed/scene-page';
import { isFormer } from '$lib/story/former-ids';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = sceneEntries;

/** A whole scene, to be shown in a frame; at a former address what leads there. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await sceneFound(params);
	const page = isFormer(params.scene) ? embedForward(shown, params.scene) : scenePage(shown);
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
