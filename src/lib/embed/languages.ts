import type { Locale } from '$lib/facts/format';

/** The language of embeds whose address names none. */
export const FIRST: Locale = 'en';

/**
 * The languages that embeds' addresses name by their code: `embed/fr/aid/`. Each that the story is told in, but for the
 * first. Written down here so that `embed.js` needn't carry the story to know them; a test holds the two together.
 */
export const NAMED: readonly Locale[] = [];

/** The language that a part of an address names; the first where it names none. */
export const localeOf = (lang: string | undefined): Locale => NAMED.find((code) => code === lang) ?? FIRST;
