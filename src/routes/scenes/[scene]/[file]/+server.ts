import { error } from '@sveltejs/kit';
import { fileEntries, sceneFiles } from '$lib/export/gallery/files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = fileEntries;

/** A scene's pictures and data, to take along. */
export const GET: RequestHandler = async ({ params }) => {
	const file = (await sceneFiles(params.scene)).get(params.file);
	if (!file) error(404);
	return new Response(await file.body(), { headers: { 'content-type': file.type } });
};
