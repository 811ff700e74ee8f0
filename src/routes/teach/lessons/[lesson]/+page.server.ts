import { error } from '@sveltejs/kit';
import { presentationOffer } from '$lib/export/pptx/presentations';
import { lessonDeck } from '$lib/slides/deck-name';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageServerLoad } from './$types';

/** One lesson plan. */
export const load: PageServerLoad = async ({ params }) => {
	const found = await teaching();
	const lesson = found.lessons.find(({ id }) => id === params.lesson);
	if (!lesson) error(404);
	return {
		locale: found.locale,
		cover: found.story.cover,
		lesson,
		file: await presentationOffer(lessonDeck(lesson.id))
	};
};
