import { error } from '@sveltejs/kit';
import { presentationOffer } from '$lib/export/pptx/presentations';
import { chapterDeck } from '$lib/slides/deck-name';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageServerLoad } from './$types';

/** The guide to one chapter. */
export const load: PageServerLoad = async ({ params }) => {
	const { locale, story, guides, sheets } = await teaching();
	const guide = guides.find(({ chapter }) => chapter.id === params.chapter);
	const sheet = sheets.find(({ chapter }) => chapter.id === params.chapter);
	if (!guide || !sheet) error(404);
	return {
		locale,
		cover: story.cover,
		guide,
		sheet: sheet.title,
		file: await presentationOffer(chapterDeck(guide.chapter.id))
	};
};
