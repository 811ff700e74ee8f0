import { fork } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where SvelteKit expects what browsers load: pages are prerendered, and the site is put together, from there. */
const CLIENT = 'output/client';
const BUILDER = fileURLToPath(new URL('islands.mjs', import.meta.url));

/**
 * Builds the browser entries in a process of its own, on another core, while the pages' code is built; both are there when
 * pages are prerendered. It starts once the build has: what the sources import from generated folders is written then. The
 * zip's script is needed last, and built while pages are prerendered.
 *
 * @returns {import('vite').Plugin}
 */
export function islands() {
	/** @type {string} */
	let outDir;
	/** @type {ReturnType<typeof start> | undefined} */
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
			running = start(path.join(outDir, 'islands'));
		},
		writeBundle: {
			// SvelteKit prerenders in this very hook.
			order: 'pre',
			sequential: true,
			async handler() {
				await running?.modules;
				cpSync(path.join(outDir, 'islands'), path.join(outDir, CLIENT), { recursive: true });
			}
		},
		closeBundle: {
			// SvelteKit puts the site together in this very hook.
			order: 'pre',
			sequential: true,
			async handler() {
				await running?.all;
			}
		}
	};
}

/**
 * Starts the other process.
 *
 * @param {string} folder where modules go
 * @returns {{ modules: Promise<void>, all: Promise<void> }} fulfilled when they are there, and when the zip's script is, too;
 *   rejected, with what the process said, where it fails
 */
function start(folder) {
	const child = fork(BUILDER, [folder], { silent: true });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
	/** @type {Promise<void>} */
	const all = new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`The browser's scripts could not be built:\n${output}`));
		});
	});
	/** @type {Promise<void>} */
	const modules = new Promise((resolve, reject) => {
		child.on('message', () => resolve());
		all.then(resolve, reject);
	});
	// A build that has failed by itself waits for neither.
	for (const one of [modules, all]) one.catch(() => undefined);
	return { modules, all };
}
