import { error } from '@sveltejs/kit';
import { codeOf } from '$lib/slides/code';
import { qrCode } from '$lib/export/images/qr-code';
import { COVER } from '$lib/slides/cover';
import { outline } from '$lib/story';
import { stepIdsOf } from '$lib/story/former-steps';
import { site } from '$lib/pages/ui/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const STEPS = [COVER, ...outline.flatMap(({ id }) => stepIdsOf(id))];

export const entries: EntryGenerator = () => STEPS.map((step) => ({ step }));

/** The short address of a step as a QR code. */
export const GET: RequestHandler = ({ params: { step } }) => {
	if (!STEPS.includes(step)) error(404);
	return new Response(qrCode(`${site}/s/${codeOf(step)}/`), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
