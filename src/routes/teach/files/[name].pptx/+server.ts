import { error } from '@sveltejs/kit';
import { presentationFile } from '$lib/export/pptx/presentations';
import { allDeckFiles } from '$lib/pages/teach/files';

export const prerender = true;

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const entries = () => allDeckFiles().map((name) => ({ name }));

/** The slides of a lesson or of a chapter, for programs that show slides. */
export async function GET({ params }): Promise<Response> {
	const found = await presentationFile(params.name);
	if (!found) error(404);
	return new Response(found, { headers: { 'content-type': TYPE } });
}
