import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './scripts/lib/messages.mjs';
import { packName } from './scripts/lib/pack/name.mjs';
import { chunks } from './scripts/vite-plugin-chunks.mjs';
import { browserEntry } from './scripts/vite-plugin-entry.mjs';
import { factsAsData } from './scripts/vite-plugin-facts.mjs';
import { classicScripts } from './scripts/vite-plugin-classic.mjs';

/** Where the site is published: `SITE_URL` is its origin, `BASE_PATH` its folder there. No slash at the end. */
const site = [process.env.SITE_URL ?? 'http://localhost:4173', process.env.BASE_PATH ?? '']
	.map((part) => part.replace(/\/$/, ''))
	.join('');

export default defineConfig({
	plugins: [
		classicScripts(),
		factsAsData(),
		chunks(),
		browserEntry('src/lib/stage/boot.ts'),
		browserEntry('src/lib/present/boot-slides.ts'),
		browserEntry('src/lib/present/boot-notes.ts'),
		browserEntry('src/lib/offline/panel.ts'),
		paraglideVitePlugin(messages),
		sveltekit()
	],
	// LayerCake ships Svelte source, which Node can't import while pages are prerendered.
	ssr: { noExternal: ['layercake'] },
	build: { target: 'es2022' },
	define: {
		__SITE__: JSON.stringify(site),
		__PACKED__: 'false',
		__PACK_NAME__: JSON.stringify(`${packName()}.zip`)
	}
});
