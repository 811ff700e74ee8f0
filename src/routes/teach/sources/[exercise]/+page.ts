import { error } from '@sveltejs/kit';
import { teaching } from '$lib/pages/teach/teaching';
import type { PageLoad } from './$types';

export const csr = false;

/** One exercise in source criticism, on a sheet of its own. */
export const load: PageLoad = async ({ params }) => {
	const { locale, story, exercises } = await teaching();
	const place = exercises.findIndex(({ id }) => id === params.exercise);
	const exercise = exercises[place];
	if (!exercise) error(404);
	return { locale, cover: story.cover, exercise, number: place + 1 };
};
