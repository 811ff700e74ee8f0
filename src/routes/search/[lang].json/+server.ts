import { error } from '@sveltejs/kit';
import { searchFile } from '$lib/export/search/file';
import { languages } from '$lib/story';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => languages.map((lang) => ({ lang }));

/** What can be found in a language; the page of the search fetches it. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = languages.find((language) => language === params.lang);
	if (!locale) error(404);
	return new Response(JSON.stringify(await searchFile(locale)), {
		headers: { 'content-type': 'application/json' }
	});
};
