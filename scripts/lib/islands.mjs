// The scripts that bring pages to life. Every page is complete as HTML, so SvelteKit builds none of its own.
import path from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { chunks } from '../vite-plugin-chunks.mjs';
import { factsAsData } from '../vite-plugin-facts.mjs';
import { appEnvironment } from './app-environment.mjs';
import { messagesForBrowsers } from './messages.mjs';
import { define } from './site.mjs';

/** What pages start, each a browser entry of its own; `src/hooks.server.ts` says which page starts which. */
export const ENTRIES = [
	'src/lib/stage/boot.ts',
	'src/lib/present/boot-slides.ts',
	'src/lib/present/boot-notes.ts',
	'src/lib/offline/panel.ts'
];
/** Names say what is in a file, so that browsers may keep it for good. */
const FOLDER = '_app/immutable';

/**
 * Builds the browser entries, with a manifest that says where each went.
 *
 * @param {string} outDir folder to write to, emptied first
 */
export async function buildIslands(outDir) {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		base: './',
		plugins: [
			appEnvironment({ browser: true }),
			paraglideVitePlugin(messagesForBrowsers),
			factsAsData(),
			chunks(),
			svelte({ configFile: false })
		],
		resolve: {
			alias: [
				{ find: '$lib/paraglide', replacement: path.resolve(messagesForBrowsers.outdir) },
				{ find: '$lib', replacement: path.resolve('src/lib') }
			]
		},
		define,
		build: {
			outDir,
			emptyOutDir: true,
			manifest: true,
			// Styles go into the pages that start the scripts: `src/lib/server/entry.ts`.
			cssCodeSplit: false,
			target: 'es2022',
			reportCompressedSize: false,
			rolldownOptions: {
				input: ENTRIES,
				preserveEntrySignatures: 'strict',
				output: {
					entryFileNames: `${FOLDER}/[name].[hash].js`,
					chunkFileNames: `${FOLDER}/chunks/[hash].js`,
					assetFileNames: `${FOLDER}/assets/[name].[hash][extname]`,
					hoistTransitiveImports: false
				}
			}
		}
	});
}
