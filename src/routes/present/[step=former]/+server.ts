import { error } from '@sveltejs/kit';
import { forwardPage } from '$lib/export/embed/forward-page';
import { presentation } from '$lib/pages/slides/presentation';
import { site } from '$lib/pages/ui/site';
import { FORMER_STEPS, formerStep } from '$lib/story/former-steps';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => FORMER_STEPS.map(({ id }) => ({ step: id }));

/** The address of a slide whose step another took over. */
export const GET: RequestHandler = async ({ params }) => {
	const { story, slides, locale } = await presentation();
	const now = formerStep(params.step)?.now.id;
	const slide = slides.find(({ step }) => step.id === now);
	if (!slide) error(404);
	const page = forwardPage({
		title: `${slide.step.headline} · ${story.cover.title}`,
		locale,
		href: `../${slide.step.id}/`,
		canonical: `${site}/present/${slide.step.id}/`
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
