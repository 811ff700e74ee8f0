import { error } from '@sveltejs/kit';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageLoad } from './$types';

/** One lesson plan. */
export const load: PageLoad = async ({ params }) => {
	const found = await teaching();
	const lesson = found.lessons.find(({ id }) => id === params.lesson);
	if (!lesson) error(404);
	return { locale: found.locale, cover: found.story.cover, lesson };
};
