import { cpSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './lib/steps.mjs';

/** Where SvelteKit expects what browsers load: pages are prerendered, and the site is put together, from there. */
const CLIENT = 'output/client';

/**
 * Builds the browser entries in a process of its own, on another core, while the pages' code is built; both are there when
 * pages are prerendered. It starts once the build has: what the sources import from generated folders is written then.
 *
 * @returns {import('vite').Plugin}
 */
export function islands() {
	/** @type {string} */
	let outDir;
	/** @type {ReturnType<typeof runNode> | undefined} */
	let running;
	return {
		name: 'islands',
		apply: 'build',
		configResolved: ({ root, build }) => {
			if (!build.ssr)
				throw new Error(
					'SvelteKit is about to build a client, which no page loads. It does so where a page may not be `csr = false`, and where a page exports `entries`: let the crawler find such pages by their links.'
				);
			outDir = path.join(root, '.svelte-kit');
		},
		buildStart() {
			running = runNode(['scripts/islands.mjs', path.join(outDir, 'islands')], { quiet: true });
		},
		writeBundle: {
			// SvelteKit prerenders in this very hook.
			order: 'pre',
			sequential: true,
			async handler() {
				const built = await running;
				if (!built?.ok) throw new Error(`The browser's scripts could not be built:\n${built?.output ?? ''}`);
				cpSync(path.join(outDir, 'islands'), path.join(outDir, CLIENT), { recursive: true });
			}
		}
	};
}
