import { render } from 'svelte/server';
import Plain from '$lib/pages/story/Plain.svelte';
import { story } from '$lib/story';

export const prerender = true;

const LOCALE = 'en';

/** The plain words of the whole story, so that pages in full words needn't carry them. */
export function GET(): Response {
	const { body } = render(Plain, { props: { story: story(LOCALE, 'plain') } });
	return new Response(body.replace(/<!--[\s\S]*?-->/g, ''), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}
