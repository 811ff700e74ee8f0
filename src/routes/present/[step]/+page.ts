import { error } from '@sveltejs/kit';
import { presentation } from '$lib/pages/slides/presentation';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const found = await presentation();
	const slide = found.slides.find(({ step }) => step.id === params.step);
	if (!slide) error(404);
	return { ...found, step: slide.step, scene: slide.chapter.id };
};
