import { json } from '@sveltejs/kit';
import { sceneEntries } from '$lib/export/embed/entries';
import { sceneFound } from '$lib/export/embed/found';
import { oEmbedOf } from '$lib/export/embed/oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = sceneEntries;

/** What a host is told that asks for a whole scene. A static file can't mind a `maxwidth`: the frame is as wide as its column. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await sceneFound(params);
	return json(oEmbedOf(shown));
};
