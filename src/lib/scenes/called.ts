import type { Locale } from '$lib/facts/format';
import { factLabel } from '$lib/story';

/**
 * What a fact is called, for the names of the numbers in pictures. A browser has no story to look it up in: each scene brings
 * what its own numbers are called (`scripts/vite-plugin-called.mjs`), and of any other there is nothing.
 */
export const called = (fact: string, locale: Locale): string | undefined => factLabel(fact, locale);
