import { error } from '@sveltejs/kit';
import { thumbnail } from '$lib/present/server/thumbnail';
import { COVER } from '$lib/present/cover';
import { outline } from '$lib/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const STEPS = outline.flatMap(({ scene, steps }) => steps.map(({ id, state }) => ({ id, scene, state })));

export const entries: EntryGenerator = () => [COVER, ...STEPS.map(({ id }) => id)].map((step) => ({ step }));

/** The picture of a slide, to be shown small. */
export const GET: RequestHandler = async ({ params }) => {
	const step = STEPS.find(({ id }) => id === params.step);
	if (!step && params.step !== COVER) error(404);
	return new Response(await thumbnail(step, 'en'), { headers: { 'content-type': 'image/svg+xml' } });
};
