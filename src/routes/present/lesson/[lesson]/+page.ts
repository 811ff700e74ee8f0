import { error } from '@sveltejs/kit';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageLoad } from './$types';

/** The slides of one lesson. */
export const load: PageLoad = async ({ params }) => {
	const { locale, story, lessons: all } = await teaching();
	const lesson = all.find(({ id }) => id === params.lesson);
	if (!lesson) error(404);
	return {
		locale,
		cover: story.cover,
		lesson,
		chapters: story.chapters
	};
};
