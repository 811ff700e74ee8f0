import { error, json } from '@sveltejs/kit';
import { shownOf } from '$lib/export/embed/shown';
import { movesOf } from '$lib/export/gallery/moves';
import { outline } from '$lib/story';
import { fileFolder } from '$lib/story/former-ids';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => outline.map(({ id }) => ({ scene: fileFolder(id) }));

/** What a scene's picture in the gallery moves through. */
export const GET: RequestHandler = async ({ params }) => {
	const shown = await shownOf(params.scene);
	if (!shown) error(404);
	return json(movesOf(shown));
};
