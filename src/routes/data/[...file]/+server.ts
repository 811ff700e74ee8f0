import { error } from '@sveltejs/kit';
import { BINARY_FILES, binaryFile } from '$lib/export/data/binary';
import { dataFiles } from '$lib/export/data/files';

export const prerender = true;

const LOCALE = 'en';

export const entries = () =>
	[...BINARY_FILES, ...dataFiles(LOCALE).map(({ name }) => name)].map((file) => ({ file }));

/** The open data, as files. */
export async function GET({ params }): Promise<Response> {
	const file =
		(await binaryFile(params.file, LOCALE)) ?? dataFiles(LOCALE).find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
}
