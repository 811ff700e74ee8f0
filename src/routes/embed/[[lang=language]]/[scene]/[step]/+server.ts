import { stepEntries } from '$lib/embed/entries';
import { stepFound } from '$lib/embed/found';
import { stepPage } from '$lib/embed/step-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = stepEntries;

/** One step, to be shown in a frame. */
export const GET: RequestHandler = async ({ params }) => {
	const { shown, step } = await stepFound(params);
	return new Response(stepPage(shown, step.id), { headers: { 'content-type': 'text/html' } });
};
