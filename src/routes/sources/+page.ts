import { sources } from '$lib/facts/sources';
import { PUBLISHED, corrections } from '$lib/facts/corrections';
import { facts } from '$lib/facts/known';
import { languageWords } from '$lib/story';
import { allScenes } from '$lib/scenes/registry';
import { factGroups } from '$lib/pages/sources/groups';
import { usesOfFacts } from '$lib/pages/sources/uses';

/** The sources need no framework in the browser: they are words and links. */
export const csr = false;

/** All facts by chapter, where each is used, the sources, and what there is to say of them. */
export async function load() {
	const locale = 'en';
	return {
		locale,
		groups: factGroups(locale).map((group) => ({ ...group, id: `evidence-${group.chapter}` })),
		kinds: [...new Set(facts.map(({ kind }) => kind))],
		sources,
		uses: usesOfFacts(await allScenes(), locale),
		cover: languageWords(locale).cover,
		page: languageWords(locale).sources,
		corrections,
		published: PUBLISHED
	} as const;
}
