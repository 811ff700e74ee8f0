import { error } from '@sveltejs/kit';
import { codeOf } from '$lib/slides/code';
import { shortPage } from '$lib/pages/slides/short-page';
import { COVER } from '$lib/slides/cover';
import { previewOf, type Preview } from '$lib/pages/ui/preview';
import { site } from '$lib/pages/ui/site';
import { embedPath, storyPath } from '$lib/embed/address';
import { allScenes } from '$lib/scenes/registry';
import { story } from '$lib/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

const LOCALE = 'en';
const { cover, chapters } = story(LOCALE);
const scenes = await allScenes();
const oembed = (path: string) => `${site}/embed/${path}oembed.json`;

/** Where a short address leads, and what its preview shows. */
interface ShortTarget {
	href: string;
	headline: string;
	oembed: string;
	preview: Omit<Preview, 'url' | 'locale'>;
}

const TARGETS = new Map<string, ShortTarget>([
	[
		codeOf(COVER),
		{
			href: '../../',
			headline: cover.title,
			oembed: oembed(storyPath(LOCALE)),
			preview: { title: cover.title, description: cover.description }
		}
	],
	...chapters.flatMap(({ id: scene, steps }) =>
		steps.flatMap(({ id, former = [], headline, state }) => {
			const shown = scenes[scene].scene;
			const target = {
				href: `../../#${id}`,
				headline,
				oembed: oembed(embedPath({ locale: LOCALE, scene, step: id })),
				preview: {
					title: headline,
					description: shown.describe(state, LOCALE),
					picture: previewOf(shown, LOCALE)
				}
			};
			return [id, ...former].map((code) => [codeOf(code), target] as const);
		})
	)
]);

export const entries: EntryGenerator = () => [...TARGETS.keys()].map((code) => ({ code }));

/** A short address: it leads on to its step of the story. The type bare, or it isn't written as a folder's index. */
export const GET: RequestHandler = ({ params }) => {
	const target = TARGETS.get(params.code);
	if (!target) error(404);
	const url = `${site}/s/${params.code}/`;
	const preview: Preview = { ...target.preview, url, locale: LOCALE };
	return new Response(shortPage({ ...target, preview }, LOCALE), {
		headers: { 'content-type': 'text/html' }
	});
};
