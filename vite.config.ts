import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { compiledMessages, messages, watchedMessages } from './scripts/lib/messages.mjs';
import { optimizeLess } from './scripts/lib/v8-flags.mjs';
import { define } from './scripts/lib/site.mjs';
import { islands } from './scripts/vite-plugin-islands.mjs';
import { builtScripts } from './scripts/vite-plugin-scripts.mjs';

if (process.argv.includes('build')) optimizeLess();

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
