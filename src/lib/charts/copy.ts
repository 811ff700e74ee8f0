import { fill, textOf } from '$lib/facts/fill';
import type { Locale } from '$lib/facts/format';

/** One of the interface's messages that takes nothing: its numbers are facts, `\\{sale-price\\}` in its JSON. */
export type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** Something to be said: a message, or words that are put together already; both may hold facts. */
export type Copy = string | Message;

/** Copy in a language, its facts still in braces. */
export const inLanguage = (copy: Copy, locale: Locale): string =>
	typeof copy === 'string' ? copy : copy({}, { locale });

/**
 * Copy as plain text, its facts written out.
 *
 * @throws when a token names no fact or no form
 */
export const say = (copy: Copy, locale: Locale): string => textOf(fill(inLanguage(copy, locale), locale));
