import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';

/** The article needs no framework in the browser: it is words, pictures and links. */
export const csr = false;

/** Everything the article shows, in plain words. */
export async function load() {
	const locale = 'en';
	return { locale, story: story(locale, 'plain'), scenes: await allScenes() } as const;
}
