import { render } from 'svelte/server';
import type { Locale } from '$lib/facts/format';
import Evidence from './Evidence.svelte';
import type { Use } from './uses';

/**
 * The evidence of one fact as a piece of HTML, for the dialog that opens it in place. Its links are relative to the
 * sources page, like those of the page itself.
 */
export function evidenceFragment(id: string, locale: Locale, usedIn: readonly Use[]): string {
	const { body } = render(Evidence, { props: { id, locale, usedIn, step: (step: string) => `../#${step}` } });
	return body.replace(/<!--[\s\S]*?-->/g, '');
}
