import { render } from 'svelte/server';
import NotesList from '$lib/pages/story/NotesList.svelte';
import { factsInStory } from '$lib/pages/story/notes';
import { story } from '$lib/story';

export const prerender = true;

const LOCALE = 'en';

/** The printed notes of the story's numbers, so that the story needn't carry them. */
export function GET(): Response {
	const { body } = render(NotesList, {
		props: { facts: factsInStory(story(LOCALE)), locale: LOCALE, named: true }
	});
	return new Response(body.replace(/<!--[\s\S]*?-->/g, ''), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}
