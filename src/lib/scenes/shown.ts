import type { Locale } from '$lib/facts/format';
import { COMPACT, type NamedScene } from './scene';

/** The facts that a state's picture and table show, each once. */
export function factsShown(scene: NamedScene, state: string, locale: Locale): string[] {
	const shown = new Set<string>();
	for (const mark of scene.layout(state, { ...COMPACT, locale }).marks) if (mark.fact) shown.add(mark.fact);
	for (const row of scene.rows(state, locale).rows)
		for (const cell of row) if (cell.fact) shown.add(cell.fact);
	return [...shown];
}
