import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';

/** The gallery needs no framework in the browser: it is pictures and links. */
export const csr = false;

/** Every chapter with its scene. */
export async function load() {
	const locale = 'en';
	return { locale, story: story(locale), scenes: await allScenes() } as const;
}
