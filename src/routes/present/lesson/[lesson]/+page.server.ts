import { error } from '@sveltejs/kit';
import { presentationOffer } from '$lib/export/pptx/presentations';
import { lessonDeck } from '$lib/slides/deck-name';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageServerLoad } from './$types';

/** The slides of one lesson. */
export const load: PageServerLoad = async ({ params }) => {
	const { locale, story, lessons: all } = await teaching();
	const lesson = all.find(({ id }) => id === params.lesson);
	if (!lesson) error(404);
	return {
		locale,
		cover: story.cover,
		lesson,
		chapters: story.chapters,
		file: await presentationOffer(lessonDeck(lesson.id))
	};
};
