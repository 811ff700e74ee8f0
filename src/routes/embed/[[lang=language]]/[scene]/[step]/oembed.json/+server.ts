import { error, json } from '@sveltejs/kit';
import { stepEntries } from '$lib/embed/entries';
import { oEmbedOf } from '$lib/embed/oembed';
import { shownOf, stepOf } from '$lib/embed/shown';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = stepEntries;

/** What a host is told that asks for one step. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await shownOf(params.scene, params.lang);
	const step = stepOf(shown, params.step);
	if (!shown || !step) error(404);
	return json(oEmbedOf(shown, step));
};
