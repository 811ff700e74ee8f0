import { json } from '@sveltejs/kit';
import { stepEntries } from '$lib/export/embed/entries';
import { stepFound } from '$lib/export/embed/found';
import { oEmbedOf } from '$lib/export/embed/oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = stepEntries;

/** What a host is told that asks for one step. */
export const GET: RequestHandler = async ({ params }) => {
	const { shown, step } = await stepFound(params);
	return json(oEmbedOf(shown, step));
};
