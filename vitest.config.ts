import path from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { messages } from './scripts/lib/messages.mjs';
import { define } from './scripts/lib/site.mjs';
import { classicScripts } from './scripts/vite-plugin-classic.mjs';

/** The interface's words for tests: in one module a language instead of one a message. */
const WORDS = {
	...messages,
	outdir: './.svelte-kit/paraglide',
	outputStructure: 'locale-modules'
} as const;

/** Gives tests these words: they say the same, and are there in a fifth of the time. */
function wordsForTests(): Plugin {
	const site = path.resolve(messages.outdir);
	return {
		name: 'words-for-tests',
		enforce: 'pre',
		resolveId: (source) =>
			source.startsWith(`${site}/`)
				? `${path.resolve(WORDS.outdir)}${source.slice(site.length).replace(/(\.js)?$/, '.js')}`
				: undefined
	};
}

/** Unit tests, and what draws pictures without a build: `vite.config.ts` without what only browsers get. */
export default defineConfig({
	plugins: [classicScripts(), wordsForTests(), paraglideVitePlugin(WORDS), sveltekit()],
	ssr: { noExternal: ['layercake'] },
	define,
	test: {
		include: ['{src,tests}/**/*.test.ts'],
		environment: 'node',
		// Most files need the facts, the scenes and every message: loaded once a thread, not once a file. So no test file
		// may replace a module or leave a global changed.
		isolate: false,
		pool: 'threads',
		maxWorkers: 2,
		// A list of faults is told in full.
		chaiConfig: { truncateThreshold: 1000 },
		// Some tests put a hundred pictures to one question; on a busy machine that takes its time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		restoreMocks: true,
		unstubGlobals: true,
		// Styles are left out of tests, except where code reads them as text.
		css: { include: [/styles\/(tokens|common|charts)\.css/] }
	}
});
