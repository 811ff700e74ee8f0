import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { appEnvironment } from './scripts/lib/app-environment.mjs';
import { compiledMessages, messages } from './scripts/lib/messages.mjs';
import { define } from './scripts/lib/site.mjs';
import { builtScripts } from './scripts/vite-plugin-scripts.mjs';

/**
 * Unit tests, and what draws pictures without a build: without SvelteKit, which takes its time with each module, and
 * without what only browsers get.
 */
export default defineConfig({
	plugins: [
		builtScripts(),
		compiledMessages(messages),
		appEnvironment({ browser: false }),
		svelte({ configFile: false })
	],
	resolve: { alias: { $lib: path.resolve('src/lib') } },
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
		css: { include: [/styles\/(tokens|themes|common|charts)\.css/] }
	}
});
