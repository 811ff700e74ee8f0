import { opensEvidence } from '$lib/charts/number-link';
import type { Locale } from '$lib/facts/format';
import type { NamedScene } from '$lib/scenes/scene';

/** The room in which every number of a state shows: smaller ones leave some out. */
const ROOMY = { width: 860, height: 780 };

/** The facts to which numbers in a scene's pictures lead. */
export function factsLinked(scene: NamedScene, locale: Locale): string[] {
	const marks = scene.stateNames.flatMap((state) => scene.layout(state, { ...ROOMY, locale }).marks);
	return [...new Set(marks.filter(opensEvidence).flatMap(({ fact }) => fact ?? []))];
}
