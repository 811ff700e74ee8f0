import { facts } from '$lib/facts';
import { sources } from '$lib/facts/sources';
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
	// A chapter's evidence may be in several files, named after it; what belongs to none speaks of the story itself.
	const groups = new Map<string, { id: string; chapter: string; title: string; facts: string[] }>();
	for (const [file, words] of Object.entries(pack(locale).evidence)) {
		const name = file.replace(/^evidence\/|\.ts$/g, '');
		const chapter = chapters.find(({ id }) => name === id || name.startsWith(`${id}-`));
		const of = chapter?.id ?? 'story';
		const id = `evidence-${of}`;
		const title = chapter?.title ?? m.sources_about_story({}, { locale });
		const group = groups.get(id) ?? { id, chapter: of, title, facts: [] };
		group.facts.push(...facts.filter((fact) => fact.id in words).map((fact) => fact.id));
		groups.set(id, group);
	}
	return {
		locale,
		groups: [...groups.values()],
		kinds: [...new Set(facts.map(({ kind }) => kind))],
		sources,
		uses: usesOfFacts(await allScenes(), locale),
		cover: pack(locale).cover,
		page: pack(locale).sources,
		corrections,
		published: PUBLISHED
	} as const;
}
