import { formerEntries } from '$lib/export/embed/entries';
import { sceneFound } from '$lib/export/embed/found';
import { forwardPage } from '$lib/export/embed/forward-page';
import { m } from '$lib/paraglide/messages';
import { previewOf } from '$lib/pages/ui/preview';
import { site } from '$lib/pages/ui/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = formerEntries;

/** The former address of a scene's page. */
export const GET: RequestHandler = async ({ params }) => {
	const { chapter, module, locale } = await sceneFound(params);
	const { scene } = module;
	const { title } = chapter;
	const url = `${site}/scenes/${chapter.id}/`;
	const page = forwardPage({
		title: m.scene_title({ title }, { locale }),
		locale,
		href: `../${chapter.id}/`,
		canonical: url,
		preview: {
			description: m.scene_description(
				{ title, description: scene.describe(scene.poster, locale) },
				{ locale }
			),
			url,
			picture: previewOf(scene, locale)
		}
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
