import { error, json } from '@sveltejs/kit';
import { sceneEntries } from '$lib/embed/entries';
import { oEmbedOf } from '$lib/embed/oembed';
import { shownOf } from '$lib/embed/shown';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = sceneEntries;

/** What a host is told that asks for a whole scene. A static file can't mind a `maxwidth`: the frame is as wide as its column. */
export const GET: RequestHandler = async ({ params: { scene, lang } }) => {
	const shown = await shownOf(scene, lang);
	if (!shown) error(404);
	return json(oEmbedOf(shown));
};
