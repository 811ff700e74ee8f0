import { render } from 'svelte/server';
import type { Handle, ServerInit } from '@sveltejs/kit';
import early from '$lib/page/early.ts?classic';
import enhance from '$lib/page/enhance.ts?classic';
import timeline from '$lib/page/timeline.ts?classic';
import { allScenes, type RegisteredScene, type SceneModule } from '$lib/scenes/registry';
import { allFactsShown } from '$lib/scenes/shown';
import Story from '$lib/stage/static/Story.svelte';
import { story } from '$lib/story';
import { contentFaults } from '$lib/story/check';
import { site } from '$lib/ui/site';

const LOCALE = 'en';
let scenes: Record<RegisteredScene, SceneModule>;

/** Wrong content stops the build here, before a page is written, with everything that is wrong with it. */
export const init: ServerInit = async () => {
	scenes = await allScenes();
	const shown = allFactsShown(
		Object.values(scenes).map(({ scene }) => scene),
		LOCALE
	);
	const faults = contentFaults(LOCALE, shown);
	if (faults.length > 0) throw new Error(`The content has faults:\n- ${faults.join('\n- ')}`);
};

const PAGES: Readonly<Record<string, string>> = {
	'/': 'story',
	'/article': 'article',
	'/sources': 'sources',
	'/timeline': 'timeline'
};

export const handle: Handle = ({ event, resolve }) => {
	const page = PAGES[event.route.id ?? ''] ?? 'other';
	return resolve(event, {
		// Nothing competes with the words and their fonts: scripts are fetched once the page has been painted.
		preload: ({ type }) => type === 'font' || type === 'css',
		transformPageChunk: ({ html }) => {
			const filled = html
				.replace('%lang%', LOCALE)
				.replace('%page%', page)
				.replace('%early%', () => early)
				.replace('%enhance%', () => (page === 'timeline' ? enhance + timeline : enhance));
			return page === 'story' ? startAfterPaint(withStory(filled)) : filled;
		}
	});
};

/** The story's HTML goes into the page here, so that it is no part of what the browser is sent as script. */
function withStory(html: string): string {
	const props = { story: story(LOCALE), scenes, locale: LOCALE, root: './', site: `${site}/` } as const;
	const { body } = render(Story, { props });
	return html.replace('<div data-story></div>', () => `<div data-story>${body}</div>`);
}

/** Comes true once something has been painted; where nobody can tell, or a page is opened in the background, soon. */
const PAINTED =
	"new Promise((done) => { setTimeout(done, 2000); new PerformanceObserver(done).observe({ type: 'paint', buffered: true }); })";

/** SvelteKit starts as soon as it can; here it waits for the first paint. */
function startAfterPaint(html: string): string {
	const start = /Promise\.all\(\[\s*(import\([^)]*\)),\s*(import\([^)]*\))\s*\]\)/;
	if (!start.test(html)) throw new Error('hooks.server.ts: SvelteKit’s start-up script has changed its form');
	return html.replace(start, `${PAINTED}.then(() => Promise.all([$1, $2]))`);
}
