import { presentation } from '$lib/pages/slides/presentation';
import { teaching } from '$lib/pages/teach/teaching';

/** All slides are in the page; `islands/slides/own-deck.ts` keeps those that are ticked in the address. */
export const csr = false;

export async function load() {
	const { story, slides, locale } = await presentation();
	const { lessons } = await teaching();
	return {
		locale,
		cover: story.cover,
		chapters: story.chapters.map(({ id, number, title }) => ({
			id,
			number,
			title,
			steps: slides.filter(({ chapter }) => chapter.id === id).map(({ step }) => step)
		})),
		lessons
	};
}
