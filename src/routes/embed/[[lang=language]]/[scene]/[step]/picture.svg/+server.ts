import { error } from '@sveltejs/kit';
import { stepEntries } from '$lib/embed/entries';
import { shownOf, stepOf } from '$lib/embed/shown';
import { standaloneSvg } from '$lib/embed/standalone';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = stepEntries;

/** A step's picture, standing still. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await shownOf(params.scene, params.lang);
	const step = stepOf(shown, params.step);
	if (!shown || !step) error(404);
	return new Response(standaloneSvg(shown, step), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
