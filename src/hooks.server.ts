import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { building, dev } from '$app/environment';
import article from 'island:page/article';
import early from 'island:page/early';
import enhance from 'island:page/enhance';
import enhanceStory from 'island:page/enhance-story';
import lateFaces from 'island:page/late-faces';
import gallery from 'island:gallery/gallery';
import hosts from 'island:hosts/hosts';
import ownDeck from 'island:slides/own-deck';
import scene from 'island:gallery/scene';
import sources from 'island:page/sources';
import start from 'island:page/start';
import timeline from 'island:timeline/timeline';
import { allScenes } from '$lib/scenes/registry';
import { allFactsShown } from '$lib/scenes/shown';
import { scriptsOf, stylesOfScripts } from '$lib/export/entry';
import { token } from '$lib/export/images/tokens';
import { drawAhead } from '$lib/export/gallery/files';
import { contentFaults } from '$lib/story/check';

const LOCALE = 'en';

/** Wrong content stops the build here, before a page is written, with everything that is wrong with it. */
export const init: ServerInit = async () => {
	const shown = allFactsShown(
		Object.values(await allScenes()).map(({ scene }) => scene),
		LOCALE
	);
	const faults = contentFaults(LOCALE, shown);
	if (faults.length > 0) throw new Error(`The content has faults:\n- ${faults.join('\n- ')}`);
	if (building) await drawAhead();
};

const PAGES: Readonly<Record<string, string>> = {
	'/': 'story',
	'/article': 'article',
	'/article/plain': 'article',
	'/glossary': 'glossary',
	'/sources': 'sources',
	'/timeline': 'timeline',
	'/data': 'data',
	'/search': 'search',
	'/scenes': 'scenes',
	'/scenes/[scene]': 'scene',
	'/scenes/hosts': 'systems',
	'/embed/hosts': 'hosts',
	'/present': 'present',
	'/present/[step]': 'present',
	'/present/notes': 'notes',
	'/present/deck': 'deck'
};

/** Pages that a script of their own brings to life, and its source; `scripts/lib/islands.mjs` builds the same. */
const ENTRIES: Readonly<Record<string, string>> = {
	story: 'src/lib/islands/story/boot.ts',
	present: 'src/lib/islands/slides/boot-slides.ts',
	notes: 'src/lib/islands/slides/boot-notes.ts',
	search: 'src/lib/islands/search/boot.ts'
};

/** Those of them that show pictures of scenes. */
const PICTURED: readonly string[] = ['story', 'present', 'notes'];

/**
 * The tab's sign is in the page: Chromium asks for a file of it again whenever a script changes the address. It is a bitmap, for
 * Chromium makes a document of a drawing each time.
 */
const ICON = `data:image/png;base64,${readFileSync('static/favicon.png', 'base64')}`;

/** What there is to see of storing the site; every page fetches it when it is needed. */
const OFFLINE = 'src/lib/islands/offline/panel.ts';

/** What draws the pictures of scenes, beside the page: the pages that have such pictures name it. */
const WORKER = 'src/lib/islands/motion/scenes-worker.ts';

/** What some pages can do beyond the rest. */
const SCRIPTS: Readonly<Record<string, string>> = {
	article,
	hosts,
	sources,
	timeline,
	scene,
	scenes: gallery,
	deck: ownDeck
};

/** Pages that are written in plain words. */
const PLAIN = '/article/plain';

export const handle: Handle = ({ event, resolve }) => {
	const page = PAGES[event.route.id ?? ''] ?? 'other';
	const root = rootFrom(event.route.id);
	return resolve(event, {
		// Nothing competes with the words and their fonts: scripts are fetched once the page has been painted, and the
		// longest pages' fonts, where most has to be fetched, too (`late-faces.ts`).
		preload: ({ type, path }) =>
			(type === 'font' && !WITH_LATE_FACES.includes(page) && !SELDOM.test(path)) || type === 'css',
		transformPageChunk: ({ html }) => {
			const faces = WITH_LATE_FACES.includes(page) && !dev ? (html.match(FACES) ?? []) : [];
			const filled = faces
				.reduce((rest, face) => rest.replace(face, ''), html)
				.replace('%faces%', () => facesInOwnStyle(faces))
				.replace('%lang%', LOCALE)
				.replace('%page%', page)
				.replace('%text%', event.route.id === PLAIN ? ' data-text="plain"' : '')
				.replace('%worker%', PICTURED.includes(page) ? `data-worker="${root}${scriptsOf(WORKER)[0]}"` : '')
				.replace('%offline%', dev ? '' : `data-root="${root}" data-panel="${scriptsOf(OFFLINE)[0]}"`)
				.replace('%icon%', ICON)
				.replace('%head%', () => THEME)
				.replace(/\s*%early%\s*/, () => early)
				.replace('%enhance%', () => (page === 'story' ? enhanceStory : enhance) + (SCRIPTS[page] ?? ''))
				.replaceAll(BESIDE_STYLES, `url(${root}_app/immutable/assets/`);
			// Nothing is hydrated, so nobody needs the framework's notes to itself.
			const plain = filled
				.replace(/<!--[\s\S]*?-->/g, '')
				.replace(STYLES_INSIDE, '')
				.replace(NOTED, '')
				.replace(EMPTY, '$1')
				.replace(FROM_HERE, '$1="')
				.replace(INDENT, '')
				.replace(NOTHING_INSIDE, '/>');
			const script = ENTRIES[page];
			if (!script) return plain;
			const styled = PICTURED.includes(page)
				? plain.replace('</style>', () => `${stylesOfScripts()}</style>`)
				: plain;
			return styled.replace('</body>', () => `${startAfterPaint(script, root)}</body>`);
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

/** How styles name the fonts that lie beside them; written into a page, they are elsewhere. SvelteKit only sees to that where it builds a client. */
const BESIDE_STYLES = 'url(./';

/** The part of each typeface that few words need (`scripts/lib/fonts.mjs`). */
const SELDOM = /-seldom\.[^/]*$/;

/** A typeface that has to be fetched. */
const FACES = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;

/** The longest pages: their words would wait for the typefaces' files the longest. */
const WITH_LATE_FACES: readonly string[] = ['story', 'article', 'sources'];

/** A page's typefaces in a style of their own, which says which they are: on a first visit the words don't wait for them. */
function facesInOwnStyle(faces: readonly string[]): string {
	if (faces.length === 0) return '';
	const css = faces.join('');
	const version = createHash('sha256').update(css).digest('base64url').slice(0, 8);
	return `<style data-faces="${version}">${css}</style><script>${lateFaces}</script>`;
}

/** By these SvelteKit tells its client which styles are in the page already. */
const STYLES_INSIDE = /<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)">\s*/g;

/** For its client, Svelte has each picture note that it was loaded, or not: by scripts in attributes, which no page runs. */
const NOTED = / on(?:load|error)="this\.__e=event"/g;

/** Shapes have nothing inside; Svelte closes each by its name. */
const NOTHING_INSIDE = /><\/(?:path|rect|circle|line|use)>/g;
/** Attributes that say all by being there. */
const EMPTY = /( (?:data-[a-z-]+|popover|hidden|checked|crossorigin|download))=""(?=[ />])/g;

/** Addresses that begin at the page's own folder. */
const FROM_HERE = /\b(href|src)="\.\/(?=[^"])/g;

/** How `app.html` is set out. */
const INDENT = /\n\t+(?=<)/g;

/** Relative address of the site's root from a page of this route, ending in a slash. */
const rootFrom = (route: string | null) =>
	'../'.repeat((route ?? '').split('/').filter(Boolean).length) || './';

/** A page's script is fetched once its words have been painted, all its parts at once. */
function startAfterPaint(script: string, root: string): string {
	const parts = scriptsOf(script).map((file) => `import("${root}${file}")`);
	return `<script>${start.replace('MODULES()', () => `[${parts.join()}]`)}</script>`;
}
