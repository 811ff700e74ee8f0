import { fillWith, textOf } from '$lib/facts/fill';
import type { Locale } from '$lib/facts/format';
import { knownFact } from '$lib/facts/known';

export { factsIn, termsIn, type Segment } from '$lib/facts/fill';

/** Puts the facts into the story's copy, statements among them, which have no value. */
export const fill = fillWith(knownFact);

/** The same as plain text, for titles, descriptions and attributes. */
export const fillPlain = (copy: string, locale: Locale, where?: string): string =>
	textOf(fill(copy, locale, where));
