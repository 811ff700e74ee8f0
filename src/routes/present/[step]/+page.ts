import { error } from '@sveltejs/kit';
import { presentation } from '$lib/present/server/presentation';
import { outline } from '$lib/story';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
	outline.flatMap(({ steps }) => steps.map(({ id }) => ({ step: id })));

export const load: PageLoad = async ({ params }) => {
	const found = await presentation();
	const slide = found.slides.find(({ step }) => step.id === params.step);
	if (!slide) error(404);
	return { ...found, step: slide.step, scene: slide.chapter.scene };
};
