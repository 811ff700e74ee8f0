import { error } from '@sveltejs/kit';
import { allScenes } from '$lib/scenes/registry';
import { chapterCard, pngOf, storyCard } from '$lib/export/images';
import { outline, story } from '$lib/story';
import { fileFolder } from '$lib/story/former-ids';

export const prerender = true;

const LOCALE = 'en';
const STORY = 'story';

/** One picture for the story, and one for each scene a chapter shows. */
export const entries = () => [STORY, ...outline.map(({ id }) => fileFolder(id))].map((name) => ({ name }));

/** What link previews show of the story, or of a chapter. */
export async function GET({ params: { name } }): Promise<Response> {
	const whole = story(LOCALE);
	const chapter = whole.chapters.find(({ id }) => fileFolder(id) === name);
	if (!chapter && name !== STORY) error(404);
	const svg = chapter
		? chapterCard(chapter, (await allScenes())[chapter.id], LOCALE)
		: storyCard(whole, LOCALE);
	return new Response(await pngOf(svg, 1), { headers: { 'content-type': 'image/png' } });
}
