import type { Locale } from '$lib/facts/format';
import { COMPACT } from './rooms';
import type { NamedScene } from './scene';

/** A state shows the same facts each time. */
const cache = new Map<string, string[]>();

/** The facts that a state's picture and table show, each once. */
export function factsShown(scene: NamedScene, state: string, locale: Locale): string[] {
	const key = `${scene.id} ${state} ${locale}`;
	const known = cache.get(key);
	if (known) return known;
	const shown = new Set<string>();
	for (const mark of scene.layout(state, { ...COMPACT, locale }).marks) if (mark.fact) shown.add(mark.fact);
	for (const row of scene.rows(state, locale).rows)
		for (const cell of row) if (cell.fact) shown.add(cell.fact);
	cache.set(key, [...shown]);
	return [...shown];
}

/** The facts that any picture or table shows. */
export const allFactsShown = (scenes: Iterable<NamedScene>, locale: Locale): Set<string> =>
	new Set(
		[...scenes].flatMap((scene) => scene.stateNames.flatMap((state) => factsShown(scene, state, locale)))
	);
