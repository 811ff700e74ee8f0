import { error } from '@sveltejs/kit';
import { dataFiles } from '$lib/export/data/files';
import { WORKBOOK, workbookFile } from '$lib/export/data/workbook';

export const prerender = true;

const files = dataFiles('en');

export const entries = () => [WORKBOOK, ...files.map(({ name }) => name)].map((file) => ({ file }));

/** The open data, as files. */
export async function GET({ params }): Promise<Response> {
	const file =
		params.file === WORKBOOK ? await workbookFile('en') : files.find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
}
