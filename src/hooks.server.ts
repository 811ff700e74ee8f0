import { render } from 'svelte/server';
import type { Handle, ServerInit } from '@sveltejs/kit';
import early from '$lib/page/early.ts?classic';
import enhance from '$lib/page/enhance.ts?classic';
import { allScenes, type RegisteredScene, type SceneModule } from '$lib/scenes/registry';
import { allFactsShown } from '$lib/scenes/shown';
import { token } from '$lib/server/images/tokens';
import Story from '$lib/stage/static/Story.svelte';
import { m } from '$lib/paraglide/messages';
import { story } from '$lib/story';
import { contentFaults } from '$lib/story/check';
import Head from '$lib/ui/Head.svelte';
import { site } from '$lib/ui/site';
import { articleGraph } from '$lib/ui/structured';

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
	'/data': 'data'
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
				.replace('%head%', () => (page === 'story' ? THEME + storyHead() : THEME))
				.replace('%early%', () => early)
				.replace('%enhance%', () => enhance);
			return page === 'story' ? startAfterPaint(withStory(filled)) : filled;
		}
	});
};

/** The colour of the browser's own bars: the paper's. */
const THEME = (['light', 'dark'] as const)
	.map(
		(scheme) =>
			`<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${token('paper', scheme)}" />`
	)
	.join('');

/** What the story page says of itself; like the story's HTML, no script needs it. */
function storyHead(): string {
	const { cover } = story(LOCALE);
	const { description } = cover;
	const title = `${cover.title}: ${m.share_story({ years: cover.kicker }, { locale: LOCALE })}`;
	const graph = articleGraph('/', LOCALE);
	return render(Head, { props: { locale: LOCALE, title, description, path: '/', graph } }).head;
}

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
