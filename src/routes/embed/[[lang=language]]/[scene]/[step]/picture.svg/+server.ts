import { pictureEntries } from '$lib/export/embed/entries';
import { stepFound } from '$lib/export/embed/found';
import { standaloneSvg } from '$lib/export/embed/standalone';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = pictureEntries;

/** A step's picture, standing still. */
export const GET: RequestHandler = async ({ params }) => {
	const { shown, step } = await stepFound(params);
	return new Response(standaloneSvg(shown, step), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
