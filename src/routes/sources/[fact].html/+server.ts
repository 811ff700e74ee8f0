import { error } from '@sveltejs/kit';
import { facts } from '$lib/facts';
import { allScenes } from '$lib/scenes/registry';
import { evidenceFragment } from '$lib/sources/fragment';
import { usesOfFacts } from '$lib/sources/uses';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => facts.map(({ id }) => ({ fact: id }));

const LOCALE = 'en';
const uses = allScenes().then((scenes) => usesOfFacts(scenes, LOCALE));

/** The evidence of one fact, a kilobyte or two: so that opening a number never fetches all of the sources. */
export const GET: RequestHandler = async ({ params: { fact } }) => {
	if (!facts.some(({ id }) => id === fact)) error(404);
	const html = evidenceFragment(fact, LOCALE, (await uses).get(fact) ?? []);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
