import { error } from '@sveltejs/kit';
import { documentOf } from '$lib/export/docx/documents';
import { docxOf } from '$lib/export/docx/write';
import { allFiles } from '$lib/pages/teach/files';

export const prerender = true;

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const entries = () => allFiles().map((name) => ({ name }));

/** What is there for teachers, as documents to change. */
export async function GET({ params }): Promise<Response> {
	const found = await documentOf(params.name);
	if (!found) error(404);
	return new Response(await docxOf(found, 'en'), { headers: { 'content-type': TYPE } });
}
