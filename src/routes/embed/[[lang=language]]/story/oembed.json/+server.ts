import { json } from '@sveltejs/kit';
import { storyEntries } from '$lib/export/embed/entries';
import { storyOEmbed } from '$lib/export/embed/story-page';
import { localeOf } from '$lib/embed/languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = storyEntries;

/** What a host is told that asks for the story. */
export const GET: RequestHandler = ({ params }) => json(storyOEmbed(localeOf(params.lang)));
