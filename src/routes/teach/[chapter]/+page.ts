import { error } from '@sveltejs/kit';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageLoad } from './$types';

/** The guide to one chapter. */
export const load: PageLoad = async ({ params }) => {
	const { locale, story, guides, sheets } = await teaching();
	const guide = guides.find(({ chapter }) => chapter.id === params.chapter);
	const sheet = sheets.find(({ chapter }) => chapter.id === params.chapter);
	if (!guide || !sheet) error(404);
	return { locale, cover: story.cover, guide, sheet: sheet.title };
};
