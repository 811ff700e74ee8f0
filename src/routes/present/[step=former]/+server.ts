import { error } from '@sveltejs/kit';
import { forwardPage } from '$lib/export/embed/forward-page';
import { presentation } from '$lib/pages/slides/presentation';
import { previewOf } from '$lib/pages/ui/preview';
import { site } from '$lib/pages/ui/site';
import { m } from '$lib/paraglide/messages';
import { FORMER_STEPS, formerStep } from '$lib/story/former-steps';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => FORMER_STEPS.map(({ id }) => ({ step: id }));

/** The address of a slide whose step another took over. */
export const GET: RequestHandler = async ({ params }) => {
	const { story, slides, scenes, locale } = await presentation();
	const now = formerStep(params.step)?.now.id;
	const slide = slides.find(({ step }) => step.id === now);
	if (!slide) error(404);
	const url = `${site}/present/${slide.step.id}/`;
	const page = forwardPage({
		title: `${slide.step.headline} · ${story.cover.title}`,
		locale,
		href: `../${slide.step.id}/`,
		canonical: url,
		preview: {
			description: m.present_description({ title: story.cover.title }, { locale }),
			url,
			picture: previewOf(scenes[slide.chapter.id].scene, locale)
		}
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
