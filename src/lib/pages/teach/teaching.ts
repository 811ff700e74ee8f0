import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';
import { allExercises } from './exercise';
import { allGuides } from './guide';
import { allLessons } from './lesson';
import { allQuiz } from './quiz';
import { allSheets } from './sheet';

const LOCALE = 'en';

async function make() {
	const scenes = await allScenes();
	return {
		locale: LOCALE,
		story: story(LOCALE),
		guides: allGuides(LOCALE),
		lessons: allLessons(LOCALE),
		exercises: allExercises(scenes, LOCALE),
		sheets: allSheets(scenes, LOCALE),
		quiz: allQuiz(LOCALE)
	} as const;
}

let made: ReturnType<typeof make> | undefined;

/** Everything for teachers, filled in; every page and every document is written from the same. */
export const teaching = () => (made ??= make());
