import { fileFolder } from '$lib/story/former-ids';
import { FIRST } from './languages';

/** What an embed's address names. */
export interface Which {
	/** Code of its language. */
	locale: string;
	scene: string;
	/** Left out for the whole scene. */
	step?: string;
}

/** Path of an embed below the folder of the embeds, ending in a slash: `aid/aid-bankers/`, or `fr/aid/` in another language. */
export const embedPath = ({ locale, scene, step }: Which): string =>
	[locale === FIRST ? [] : locale, scene, step ?? []].flat().join('/') + '/';

/** The name under which the story itself has an embed. No scene has it. */
export const STORY = 'story';

/** Path of the story's embed below the folder of the embeds, ending in a slash. */
export const storyPath = (locale: string): string => embedPath({ locale, scene: STORY });

/** Path of a step's picture below the folder of the embeds. */
export const picturePath = (which: Which): string =>
	`${embedPath({ ...which, scene: fileFolder(which.scene) })}picture.svg`;
