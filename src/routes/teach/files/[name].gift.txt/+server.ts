import { error } from '@sveltejs/kit';
import { quizFiles } from '$lib/export/gift/files';
import { allQuizFiles } from '$lib/pages/teach/files';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => allQuizFiles().map((name) => ({ name }));

/** Closed questions for Moodle, and for whatever else reads GIFT. */
export const GET: RequestHandler = async ({ params }) => {
	const found = (await quizFiles('en')).find(({ name }) => name === params.name);
	if (!found) error(404);
	return new Response(found.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
