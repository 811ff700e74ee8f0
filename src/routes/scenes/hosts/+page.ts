import { story } from '$lib/story';

/** The page is words and links. */
export const csr = false;

/** What the page's head needs to know. */
export function load() {
	const locale = 'en';
	return { locale, cover: story(locale).cover } as const;
}
