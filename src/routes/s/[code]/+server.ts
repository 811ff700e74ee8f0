import { error } from '@sveltejs/kit';
import { codeOf } from '$lib/slides/code';
import { shortPage } from '$lib/pages/slides/short-page';
import { COVER } from '$lib/slides/cover';
import { story } from '$lib/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

const LOCALE = 'en';
const { cover, chapters } = story(LOCALE);
const TARGETS = new Map([
	[codeOf(COVER), { href: '../../', headline: cover.title }],
	...chapters.flatMap(({ steps }) =>
		steps.flatMap(({ id, former = [], headline }) =>
			[id, ...former].map((code) => [codeOf(code), { href: `../../#${id}`, headline }] as const)
		)
	)
]);

export const entries: EntryGenerator = () => [...TARGETS.keys()].map((code) => ({ code }));

/** A short address: it leads on to its step of the story. The type bare, or it isn't written as a folder's index. */
export const GET: RequestHandler = ({ params }) => {
	const target = TARGETS.get(params.code);
	if (!target) error(404);
	return new Response(shortPage(target, LOCALE), { headers: { 'content-type': 'text/html' } });
};
