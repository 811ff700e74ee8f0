import { error } from '@sveltejs/kit';
import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';
import type { PageLoad } from './$types';

/** A scene's page needs no framework in the browser: a small script of its own keeps what is chosen. */
export const csr = false;

/** The scene, its chapter, and what is handed out. */
export const load: PageLoad = async ({ params, data }) => {
	const locale = 'en';
	const { cover, chapters } = story(locale);
	const chapter = chapters.find(({ id }) => id === params.scene);
	if (!chapter) error(404);
	return { locale, cover, chapter, module: (await allScenes())[chapter.id], handouts: data } as const;
};
