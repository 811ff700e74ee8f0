import { stepEntries } from '$lib/export/embed/entries';
import { stepFound } from '$lib/export/embed/found';
import { embedForward } from '$lib/export/embed/forward-embed';
import { stepPage } from '$lib/export/embed/step-page';
import { isFormer } from '$lib/story/former-ids';
import { formerStep } from '$lib/story/former-steps';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = stepEntries;

/** One step, to be shown in a frame; at a former address what leads there. */
export const GET: RequestHandler = async ({ params }) => {
	const { shown, step } = await stepFound(params);
	const former = isFormer(params.scene) || formerStep(params.step);
	const page = former
		? embedForward(shown, `${params.scene}/${params.step}`, step)
		: stepPage(shown, step.id);
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
