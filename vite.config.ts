import { setFlagsFromString } from 'node:v8';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { compiledMessages, messages, watchedMessages } from './scripts/lib/messages.mjs';
import { define } from './scripts/lib/site.mjs';
import { islands } from './scripts/vite-plugin-islands.mjs';
import { builtScripts } from './scripts/vite-plugin-scripts.mjs';

/**
 * How often code has to run before V8 spends time on making it fast, in bytes of bytecode: fifteen times what it is for programs
 * that run for hours. A build is over in half a minute, and a fifth of its processor time went there.
 */
const INTERRUPT_BUDGET = 1_000_000;
if (process.argv.includes('build')) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);

export default defineConfig(({ command }) => ({
	// What runs in browsers is built beside the pages, once the messages are there: hence the order.
	plugins: [
		builtScripts(),
		command === 'build' ? compiledMessages(messages) : watchedMessages(messages),
		islands(),
		sveltekit()
	],
	// LayerCake ships Svelte source, which Node can't import while pages are prerendered.
	ssr: { noExternal: ['layercake'] },
	// Styles are for browsers as old as the scripts are for (`scripts/lib/islands.mjs`), not for the Node that writes the pages.
	build: { cssTarget: 'es2022', reportCompressedSize: false },
	define
}));
