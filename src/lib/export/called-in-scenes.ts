import { allScenes } from '$lib/scenes/registry';
import { factLabel, languages } from '$lib/story';
import { factsLinked } from './called';

/**
 * For each scene and language, what its pictures' numbers are called, by their facts: what browsers get of it. Worked out as
 * the module loads: whoever builds with it can't load scenes later (`scripts/vite-plugin-called.mjs`).
 */
export const calledInScenes: Readonly<
	Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = Object.fromEntries(
	Object.values(await allScenes()).map(({ scene }) => [
		scene.id,
		Object.fromEntries(
			languages.map((locale) => [
				locale,
				Object.fromEntries(factsLinked(scene, locale).map((fact) => [fact, factLabel(fact, locale)]))
			])
		)
	])
);
