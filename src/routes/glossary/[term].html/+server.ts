import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import Term from '$lib/glossary/Term.svelte';
import { pack } from '$lib/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const { glossary } = pack('en');

export const entries: EntryGenerator = () => Object.keys(glossary).map((term) => ({ term }));

/** What one word means, for the dialog that opens where it is marked. */
export const GET: RequestHandler = ({ params: { term } }) => {
	const words = glossary[term];
	if (!words) error(404);
	const { body } = render(Term, { props: { id: term, words } });
	return new Response(body.replace(/<!--[\s\S]*?-->/g, ''), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
