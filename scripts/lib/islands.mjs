// What runs in browsers: one list, built in one way, for the site, for embeds and slides, and for the zip. Every page is
// complete as HTML, so SvelteKit builds none of its own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, mergeConfig } from 'vite';
import { calledAsData } from '../vite-plugin-called.mjs';
import { chunks } from '../vite-plugin-chunks.mjs';
import { factsAsData } from '../vite-plugin-facts.mjs';
import { appEnvironment } from './app-environment.mjs';
import { compiledMessages, messagesForBrowsers } from './messages.mjs';
import { define } from './site.mjs';

const FOLDER = 'src/lib/islands';

/**
 * Every entry, below the folder of islands, by how pages get it:
 *
 * - `modules` are files that share their parts, fetched once a page has been painted (`src/hooks.server.ts`);
 * - `scripts` are one classic script each, without words of their own: they stand in pages, or are a file for anybody's page;
 * - `single` are one module each, for pages that fetch it when it is needed.
 */
export const ISLANDS = {
	modules: [
		'story/boot.ts',
		'slides/boot-slides.ts',
		'slides/boot-notes.ts',
		'search/boot.ts',
		'offline/panel.ts',
		'motion/scenes-worker.ts'
	],
	scripts: [
		...['article', 'early', 'enhance', 'enhance-story', 'late-faces', 'sources', 'start'].map(
			(name) => `page/${name}.ts`
		),
		...['gallery', 'scene'].map((name) => `gallery/${name}.ts`),
		...['parent', 'scene-script', 'step-script'].map((name) => `embed/${name}.ts`),
		'hosts/hosts.ts',
		'slides/own-deck.ts',
		'picture-menu/menu.ts',
		'timeline/timeline.ts'
	],
	single: ['gallery/play.ts']
};

/** Those of the modules that pages in the zip start, too: the story that scrolls isn't in it. */
const IN_PACK = ['search/boot.ts', 'slides/boot-notes.ts', 'slides/boot-slides.ts'];
/** Where the site's build leaves the zip's script. */
export const PACKED = '.svelte-kit/packed.js';

/** Names say what is in a file, so that browsers may keep it for good. */
const BUILT = '_app/immutable';

/** @typedef {import('vite').InlineConfig} Config */

/**
 * How islands are built, wherever they go.
 *
 * @param {Config} more
 * @returns {Config}
 */
const config = (more) =>
	mergeConfig(
		/** @type {Config} */ ({
			configFile: false,
			publicDir: false,
			logLevel: 'warn',
			base: './',
			plugins: [
				appEnvironment({ browser: true }),
				factsAsData(),
				calledAsData(),
				svelte({ configFile: false })
			],
			resolve: {
				alias: { $lib: path.resolve('src/lib') }
			},
			define,
			build: {
				target: 'es2022',
				reportCompressedSize: false,
				// Styles go into the pages that start the scripts: `src/lib/export/entry.ts`.
				cssCodeSplit: false,
				// The scenes' numbers and the facts are worked out meanwhile, which takes longer than to bundle.
				rolldownOptions: { checks: { bundlerTimings: false } }
			}
		}),
		more
	);

/** @param {string} entry */
const fileOf = (entry) => `${FOLDER}/${entry}`;

/**
 * Builds the modules of the site, with a manifest that says where each went.
 *
 * @param {string} outDir folder to write to, emptied first
 */
export async function buildModules(outDir) {
	await build(
		config({
			plugins: [compiledMessages(messagesForBrowsers), chunks()],
			// As a list, it goes before what it is merged with: of two that fit, the first counts.
			resolve: { alias: [{ find: '$lib/paraglide', replacement: path.resolve(messagesForBrowsers.outdir) }] },
			build: {
				outDir,
				emptyOutDir: true,
				manifest: true,
				rolldownOptions: {
					input: ISLANDS.modules.map(fileOf),
					preserveEntrySignatures: 'strict',
					output: {
						entryFileNames: `${BUILT}/[name].[hash].js`,
						chunkFileNames: `${BUILT}/chunks/[hash].js`,
						assetFileNames: `${BUILT}/assets/[name].[hash][extname]`,
						hoistTransitiveImports: false
					}
				}
			}
		})
	);
}

/**
 * Builds one file with all that it imports.
 *
 * @param {string} input its path
 * @param {'iife' | 'es'} format a classic script, or a module
 * @param {Config} [more]
 * @returns {Promise<{ code: string, files: string[] }>} the script, and what it was made of
 * @throws when it can't be one file
 */
async function buildOne(input, format, more = {}) {
	const result = await build(
		config(
			mergeConfig(
				/** @type {Config} */ ({
					build: {
						write: false,
						lib: { entry: input, formats: [format], name: 'island' },
						// Vite leaves spaces in libraries that are modules, for whoever bundles them.
						rolldownOptions: { output: { minify: true } }
					},
					define: { 'process.env.NODE_ENV': '"production"' }
				}),
				more
			)
		)
	);
	const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	const [script, ...others] = outputs.filter((one) => one.type === 'chunk');
	if (!script || others.length > 0) throw new Error(`${input} came in ${others.length + 1} parts.`);
	return { code: script.code.trim(), files: script.moduleIds.filter((id) => path.isAbsolute(id)) };
}

/**
 * Builds an entry that is one file.
 *
 * @param {string} name without its extension: `page/early`
 * @throws when it isn't listed
 */
export async function buildScript(name) {
	const entry = `${name}.ts`;
	const format = ISLANDS.scripts.includes(entry) ? 'iife' : ISLANDS.single.includes(entry) ? 'es' : undefined;
	if (!format) throw new Error(`${name} is no script of scripts/lib/islands.mjs: list it there.`);
	return buildOne(fileOf(entry), format);
}

/**
 * The zip's script, which the site's build has left behind.
 *
 * @param {string} manifest the client's manifest file, which knows where a browser entry came from
 * @param {ReadonlySet<string>} started files that pages in the zip start
 * @returns {string}
 * @throws when a page starts what isn't in it, or none starts what is
 */
export function packedScript(manifest, started) {
	const chunks = JSON.parse(readFileSync(manifest, 'utf8'));
	const files = Object.values(chunks).filter(({ isEntry, file }) => isEntry && started.has(file));
	const needed = files.map(({ src }) => path.posix.relative(FOLDER, src)).sort();
	if (String(needed) !== String([...IN_PACK].sort()))
		throw new Error(
			`Pages in the zip start ${needed.join(', ')}; its script has ${IN_PACK.join(', ')} (IN_PACK in scripts/lib/islands.mjs).`
		);
	return readFileSync(PACKED, 'utf8');
}

/**
 * Builds the modules as the zip has them: as one classic script, because modules don't load from files. Each entry only
 * acts on its own pages.
 *
 * @returns {Promise<string>} the script
 */
export async function buildPacked() {
	/** No such file is there: it would import all the others, and nothing else. */
	const all = path.resolve(FOLDER, 'all.js');
	const { code } = await buildOne(all, 'iife', {
		plugins: [
			{
				name: 'all-islands',
				enforce: 'pre',
				resolveId: (id) => (id === all ? id : null),
				load: (id) =>
					id === all
						? IN_PACK.map((entry) => `import ${JSON.stringify(path.resolve(fileOf(entry)))};`).join('\n')
						: null
			}
		],
		define: { __PACKED__: 'true' }
	});
	return code;
}
