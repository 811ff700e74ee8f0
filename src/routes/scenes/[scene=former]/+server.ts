import { formerEntries } from '$lib/export/embed/entries';
import { sceneFound } from '$lib/export/embed/found';
import { forwardPage } from '$lib/export/embed/forward-page';
import { m } from '$lib/paraglide/messages';
import { site } from '$lib/pages/ui/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = formerEntries;

/** The former address of a scene's page. */
export const GET: RequestHandler = async ({ params }) => {
	const { chapter, locale } = await sceneFound(params);
	const page = forwardPage({
		title: m.scene_title({ title: chapter.title }, { locale }),
		locale,
		href: `../${chapter.id}/`,
		canonical: `${site}/scenes/${chapter.id}/`
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
