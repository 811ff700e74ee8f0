import type { Locale } from '$lib/facts/format';
import { outline } from '$lib/story';
import { FORMER_IDS, currentId, fileFolder } from '$lib/story/former-ids';
import { formerStep, stepIdsOf } from '$lib/story/former-steps';
import { NAMED } from '../../embed/languages';

interface SceneEntry {
	lang?: Locale;
	scene: string;
}
interface StepEntry extends SceneEntry {
	step: string;
}

const IDS: readonly string[] = outline.map(({ id }) => id);
/** Each language with the ids that scenes have in its addresses: the first language has no name, and former ids too. */
const LANGS: readonly { lang?: Locale; ids: readonly string[] }[] = [
	{ ids: [...IDS, ...FORMER_IDS] },
	...NAMED.map((lang) => ({ lang, ids: IDS }))
];

/** Steps of the first edition only ever had the address below the id that their scene had then, and in its language. */
const stepsAt = ({ scene, lang }: SceneEntry): string[] =>
	stepIdsOf(currentId(scene)).filter(
		(step) => !formerStep(step) || (lang === undefined && scene === fileFolder(currentId(scene)))
	);

/** The scenes that can be embedded, and their steps, in each language: parameters of the routes that write them. */
export const sceneEntries = (): SceneEntry[] =>
	LANGS.flatMap(({ ids, ...lang }) => ids.map((scene) => ({ ...lang, scene })));
export const stepEntries = (): StepEntry[] =>
	sceneEntries().flatMap((entry) => stepsAt(entry).map((step) => ({ ...entry, step })));
/** The languages in which the story has an embed, as parameters of its routes. */
export const storyEntries = (): { lang?: Locale }[] => LANGS.map(({ lang }) => (lang ? { lang } : {}));
/** The same for the pictures of the steps, each of which has one address. */
export const pictureEntries = (): StepEntry[] =>
	stepEntries().filter(({ scene }) => scene === fileFolder(scene));

/** The scenes' former ids. */
export const formerEntries = (): { scene: string }[] => FORMER_IDS.map((scene) => ({ scene }));
