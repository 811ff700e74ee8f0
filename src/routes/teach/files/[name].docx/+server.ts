import { error } from '@sveltejs/kit';
import { documentOf } from '$lib/export/docx/documents';
import { docxOf } from '$lib/export/docx/write';
import { allFiles } from '$lib/pages/teach/files';

export const prerender = true;

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const entries = () => allFiles().map((name) => ({ name }));

/** What is there for teachers, as documents to change. */
export async function GET({ params }): Promise<Response> {
	const sheaf = await documentOf(params.name);
	if (!sheaf) error(404);
	return new Response(await docxOf(sheaf, 'en'), { headers: { 'content-type': TYPE } });
}
