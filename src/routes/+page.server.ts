import { m } from '$lib/paraglide/messages';
import { story } from '$lib/story';

/** What the page's head needs; the story itself is put into the page by the server hook. */
export function load() {
	const { cover } = story('en');
	return { title: `${m.site_name()}: ${cover.kicker}`, description: cover.description, path: '/' };
}
