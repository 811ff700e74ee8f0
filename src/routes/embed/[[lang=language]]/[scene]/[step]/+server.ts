import { error } from '@sveltejs/kit';
import { stepEntries } from '$lib/embed/entries';
import { shownOf, stepOf } from '$lib/embed/shown';
import { stepPage } from '$lib/embed/step-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = stepEntries;

/** One step, to be shown in a frame. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await shownOf(params.scene, params.lang);
	const step = stepOf(shown, params.step);
	if (!shown || !step) error(404);
	return new Response(stepPage(shown, step.id), { headers: { 'content-type': 'text/html' } });
};
