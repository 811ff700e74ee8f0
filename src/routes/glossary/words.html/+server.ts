import { render } from 'svelte/server';
import Term from '$lib/pages/glossary/Term.svelte';
import { languageWords } from '$lib/story';

export const prerender = true;

/** What the words mean, for the dialog that opens where one is marked: all of them are smaller than a request for each. */
export function GET(): Response {
	const html = Object.entries(languageWords('en').glossary)
		.map(([id, words]) => render(Term, { props: { id, words } }).body)
		.join('')
		.replace(/<!--[\s\S]*?-->/g, '');
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
