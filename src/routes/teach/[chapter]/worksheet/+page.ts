import { error } from '@sveltejs/kit';
import { outline } from '$lib/story';
import { teaching } from '$lib/teach/teaching';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => outline.map(({ id }) => ({ chapter: id }));

/** The worksheet of one chapter. */
export const load: PageLoad = async ({ params }) => {
	const { locale, story, sheets } = await teaching();
	const sheet = sheets.find(({ chapter }) => chapter.id === params.chapter);
	if (!sheet) error(404);
	return { locale, cover: story.cover, sheet };
};
