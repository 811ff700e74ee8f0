import { error } from '@sveltejs/kit';
import { lessons } from '$lib/story/teaching/lessons';
import { teaching } from '$lib/teach/teaching';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => lessons.map(({ id }) => ({ lesson: id }));

/** One lesson plan. */
export const load: PageLoad = async ({ params }) => {
	const found = await teaching();
	const lesson = found.lessons.find(({ id }) => id === params.lesson);
	if (!lesson) error(404);
	return { locale: found.locale, cover: found.story.cover, lesson };
};
