import { render } from 'svelte/server';
import type { Locale } from '$lib/facts/format';
import Evidence from './Evidence.svelte';
import type { Use } from './uses';

/**
 * The evidence of some facts as a piece of HTML, for the dialog that opens one of them in place. Its links are relative
 * to the sources page, like those of the page itself.
 *
 * @param uses for each fact the steps that use it
 */
export function evidenceFragment(
	ids: readonly string[],
	locale: Locale,
	uses: ReadonlyMap<string, readonly Use[]>
): string {
	const step = (id: string) => `../#${id}`;
	return ids
		.map((id) => render(Evidence, { props: { id, locale, usedIn: uses.get(id) ?? [], step } }).body)
		.join('')
		.replace(/<!--[\s\S]*?-->/g, '');
}
