import { error } from '@sveltejs/kit';
import { allScenes } from '$lib/scenes/registry';
import { evidenceFragment } from '$lib/pages/sources/fragment';
import { factGroups } from '$lib/pages/sources/groups';
import { usesOfFacts } from '$lib/pages/sources/uses';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const LOCALE = 'en';
const groups = factGroups(LOCALE);
const uses = allScenes().then((scenes) => usesOfFacts(scenes, LOCALE));

export const entries: EntryGenerator = () => groups.map(({ chapter }) => ({ group: chapter }));

/** The evidence of a chapter's facts, some kilobytes: so that opening a number never fetches all of the sources. */
export const GET: RequestHandler = async ({ params }) => {
	const group = groups.find(({ chapter }) => chapter === params.group);
	if (!group) error(404);
	return new Response(evidenceFragment(group.facts, LOCALE, await uses), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
