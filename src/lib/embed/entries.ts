import type { Locale } from '$lib/facts/format';
import { outline } from '$lib/story';
import { NAMED } from './languages';

/** The parts of an address that name languages; the first language has none. */
const LANGS: readonly { lang?: Locale }[] = [{}, ...NAMED.map((lang) => ({ lang }))];

/** The scenes that can be embedded, and their steps, in each language: parameters of the routes that write them. */
export const sceneEntries = (): { lang?: Locale; scene: string }[] =>
	LANGS.flatMap((lang) => outline.map(({ scene }) => ({ ...lang, scene })));
export const stepEntries = (): { lang?: Locale; scene: string; step: string }[] =>
	LANGS.flatMap((lang) =>
		outline.flatMap(({ scene, steps }) => steps.map(({ id }) => ({ ...lang, scene, step: id })))
	);
