import { facts, sources } from '$lib/facts';
import { pack, story } from '$lib/story';
import { allScenes } from '$lib/scenes/registry';
import { usesOfFacts } from '$lib/sources/uses';
import { m } from '$lib/paraglide/messages';

/** The sources need no framework in the browser: they are words and links. */
export const csr = false;

/** All facts by chapter, where each is used, and the sources. */
export async function load() {
	const locale = 'en';
	const { chapters } = story(locale);
	const groups = Object.entries(pack(locale).evidence).map(([file, words], i) => ({
		id: `evidence-${file.replace(/^evidence\/|\.ts$/g, '')}`,
		// The first file speaks of the story itself; the others are in the order of the chapters.
		title: i === 0 ? m.sources_about_story({}, { locale }) : (chapters[i - 1]?.title ?? ''),
		facts: facts.filter((fact) => fact.id in words).map((fact) => fact.id)
	}));
	return {
		locale,
		groups,
		sources,
		uses: usesOfFacts(await allScenes(), locale),
		cover: pack(locale).cover
	} as const;
}
