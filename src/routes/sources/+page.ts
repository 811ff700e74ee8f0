import { facts, sources } from '$lib/facts';
import { PUBLISHED, corrections } from '$lib/facts/corrections';
import { pack, story } from '$lib/story';
import { allScenes } from '$lib/scenes/registry';
import { usesOfFacts } from '$lib/sources/uses';
import { m } from '$lib/paraglide/messages';

/** The sources need no framework in the browser: they are words and links. */
export const csr = false;

/** All facts by chapter, where each is used, the sources, and what there is to say of them. */
export async function load() {
	const locale = 'en';
	const { chapters } = story(locale);
	// The first file speaks of the story itself; every other is a chapter's.
	const groups = Object.entries(pack(locale).evidence).map(([file, words]) => {
		const chapter = file.replace(/^evidence\/|\.ts$/g, '');
		return {
			id: `evidence-${chapter}`,
			title: chapters.find(({ id }) => id === chapter)?.title ?? m.sources_about_story({}, { locale }),
			facts: facts.filter((fact) => fact.id in words).map((fact) => fact.id)
		};
	});
	return {
		locale,
		groups: groups.filter((group) => group.facts.length > 0),
		sources,
		uses: usesOfFacts(await allScenes(), locale),
		cover: pack(locale).cover,
		page: pack(locale).sources,
		corrections,
		published: PUBLISHED
	} as const;
}
