import { error } from '@sveltejs/kit';
import { dataFiles } from '$lib/export/data/files';

export const prerender = true;

const files = dataFiles('en');

export const entries = () => files.map(({ name }) => ({ file: name }));

/** The open data, as files. */
export function GET({ params }): Response {
	const file = files.find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
}
