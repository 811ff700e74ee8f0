import { error, json } from '@sveltejs/kit';
import { sceneEntries } from '$lib/embed/entries';
import { shownOf } from '$lib/embed/shown';
import { movesOf } from '$lib/gallery/moves';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => sceneEntries().filter(({ lang }) => lang === undefined);

/** What a scene's picture in the gallery moves through. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await shownOf(params.scene);
	if (!shown) error(404);
	return json(movesOf(shown));
};
