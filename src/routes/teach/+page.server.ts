import { presentationOffer } from '$lib/export/pptx/presentations';
import { lessonDeck } from '$lib/slides/deck-name';
import { teaching } from '$lib/pages/teach/teaching';

/** Pages for teachers need no framework in the browser: they are words and links. */
export const csr = false;

/** What there is for teachers, at a glance. */
export async function load() {
	const { locale, story, guides, lessons, exercises, sheets } = await teaching();
	return {
		locale,
		cover: story.cover,
		guides: guides.map(({ chapter, minutes }) => ({
			id: chapter.id,
			number: chapter.number,
			title: chapter.title,
			minutes
		})),
		lessons: await Promise.all(
			lessons.map(async ({ id, minutes, title, aim }) => ({
				id,
				minutes,
				title,
				aim,
				file: await presentationOffer(lessonDeck(id))
			}))
		),
		exercises: exercises.map(({ id, minutes, title }) => ({ id, minutes, title })),
		sheets: sheets.map(({ chapter, title }) => ({ chapter: chapter.id, number: chapter.number, title }))
	} as const;
}
