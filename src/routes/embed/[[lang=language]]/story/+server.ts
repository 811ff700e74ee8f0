import { storyEntries } from '$lib/export/embed/entries';
import { storyPage } from '$lib/export/embed/story-page';
import { localeOf } from '$lib/embed/languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = storyEntries;

/** The story's cover, to be shown in a frame. */
export const GET: RequestHandler = ({ params }) =>
	new Response(storyPage(localeOf(params.lang)), { headers: { 'content-type': 'text/html' } });
