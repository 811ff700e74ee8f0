import { m } from '$lib/paraglide/messages';
import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';
import { articleGraph } from '$lib/export/structured/graphs';
import { jsonLd } from '$lib/export/structured/json-ld';

/** The story needs no framework either: it is complete as HTML, and `islands/story/boot.ts` brings it to life. */
export const csr = false;

/** The story in one language, with the scenes to draw its still pictures. */
export async function load() {
	const locale = 'en';
	const shown = story(locale);
	return {
		locale,
		story: shown,
		scenes: await allScenes(),
		title: `${shown.cover.title}: ${m.share_story({ years: shown.cover.kicker }, { locale })}`,
		structured: jsonLd(articleGraph('/', locale))
	} as const;
}
