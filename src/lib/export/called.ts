import { opensEvidence } from '$lib/charts/number-link';
import type { Locale } from '$lib/facts/format';
import { allScenes } from '$lib/scenes/registry';
import type { NamedScene } from '$lib/scenes/scene';
import { factLabel, languages } from '$lib/story';

/** The room in which every number of a state shows: smaller ones leave some out. */
const ROOMY = { width: 860, height: 780 };

/** The facts to which numbers in a scene's pictures lead. */
export function factsLinked(scene: NamedScene, locale: Locale): string[] {
	const marks = scene.stateNames.flatMap((state) => scene.layout(state, { ...ROOMY, locale }).marks);
	return [...new Set(marks.filter(opensEvidence).flatMap(({ fact }) => fact ?? []))];
}

/** For each scene and language, what its pictures' numbers are called, by their facts: what browsers get of it. */
export const calledInScenes = async (): Promise<
	Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
> =>
	Object.fromEntries(
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
