import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';
import { eventStrip } from '../story/event-strip';
import { slidesOf } from './slides';

const LOCALE = 'en';

async function make() {
	const scenes = await allScenes();
	const whole = story(LOCALE);
	return {
		locale: LOCALE,
		story: whole,
		scenes,
		slides: slidesOf(whole, scenes, LOCALE),
		strip: eventStrip(whole, scenes, LOCALE)
	} as const;
}

let made: ReturnType<typeof make> | undefined;

/** The story with its steps as slides; every page of the presentation is written from the same one. */
export const presentation = () => (made ??= make());
