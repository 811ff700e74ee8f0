import { error } from '@sveltejs/kit';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageLoad } from './$types';

/** The worksheet of one chapter. */
export const load: PageLoad = async ({ params }) => {
	const { locale, story, sheets } = await teaching();
	const sheet = sheets.find(({ chapter }) => chapter.id === params.chapter);
	if (!sheet) error(404);
	return { locale, cover: story.cover, sheet };
};
