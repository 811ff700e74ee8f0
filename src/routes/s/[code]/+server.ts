import { error } from '@sveltejs/kit';
import { codeOf } from '$lib/slides/code';
import { shortPage } from '$lib/pages/slides/short-page';
import { COVER } from '$lib/slides/cover';
import { site } from '$lib/pages/ui/site';
import { embedPath, storyPath } from '$lib/embed/address';
import { story } from '$lib/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

const LOCALE = 'en';
const { cover, chapters } = story(LOCALE);
const oembed = (path: string) => `${site}/embed/${path}oembed.json`;
const TARGETS = new Map([
	[codeOf(COVER), { href: '../../', headline: cover.title, oembed: oembed(storyPath(LOCALE)) }],
	...chapters.flatMap(({ id: scene, steps }) =>
		steps.flatMap(({ id, former = [], headline }) => {
			const target = {
				href: `../../#${id}`,
				headline,
				oembed: oembed(embedPath({ locale: LOCALE, scene, step: id }))
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
	return new Response(shortPage(target, LOCALE), { headers: { 'content-type': 'text/html' } });
};
