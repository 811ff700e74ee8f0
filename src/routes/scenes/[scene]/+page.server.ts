import { error } from '@sveltejs/kit';
import { shownOf } from '$lib/export/embed/shown';
import { handoutOf } from '$lib/export/gallery/handout';
import type { PageServerLoad } from './$types';

/** What is handed out: of the whole scene, and of each step by its id. */
export const load: PageServerLoad = async ({ params: { scene } }) => {
	const shown = await shownOf(scene);
	if (!shown) error(404);
	return {
		whole: handoutOf(shown),
		steps: Object.fromEntries(shown.chapter.steps.map((step) => [step.id, handoutOf(shown, step)]))
	};
};
