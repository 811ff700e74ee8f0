import { error } from '@sveltejs/kit';
import { documentOf } from '$lib/export/docx/documents';
import { pdfOf } from '$lib/export/pdf/write';
import { printFiles } from '$lib/pages/teach/files';

export const prerender = true;

export const entries = () => printFiles().map((name) => ({ name }));

/** A worksheet, an exercise or a lesson plan, to be printed as it is. */
export async function GET({ params }): Promise<Response> {
	const found = printFiles().includes(params.name) ? await documentOf(params.name) : undefined;
	if (!found) error(404);
	return new Response(await pdfOf(found, 'en'), { headers: { 'content-type': 'application/pdf' } });
}
