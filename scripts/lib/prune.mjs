import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';

/** A chunk of the manifest, and all that comes with it. @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], assets?: string[] }} Chunk */

/** What browsers load by name; fonts are named in the pages' own styles. */
const BY_NAME = /^_app\/immutable\/(?!.*\.woff2$)/;
/** A page's data for SvelteKit's own client, which no page has. */
const CLIENT_DATA = /(^|\/)__data\.json$/;

/**
 * The scripts that the browser entries may load, and what comes with them; styles are in the pages.
 *
 * @param {Record<string, Chunk>} chunks the manifest of the browser entries
 * @returns {Set<string>} addresses below the site's root
 */
function reachable(chunks) {
	/** @type {Set<string>} */
	const found = new Set();
	/** @type {Set<string>} */
	const seen = new Set();
	/** @param {string} key */
	const collect = (key) => {
		const chunk = chunks[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		for (const file of [chunk.file, ...(chunk.assets ?? [])]) found.add(file);
		for (const other of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) collect(other);
	};
	for (const [key, { isEntry }] of Object.entries(chunks)) if (isEntry) collect(key);
	return found;
}

/**
 * Takes out of a finished site what no page loads: styles that are written into the pages, and what SvelteKit writes for a
 * client of its own.
 *
 * @param {string} dir the finished site
 * @param {string} manifest file, of the browser entries
 * @returns {string[]} what was taken out, as paths below `dir`
 */
export function prune(dir, manifest) {
	const loaded = reachable(JSON.parse(readFileSync(manifest, 'utf8')));
	const idle = filesIn(dir).filter(
		(path) => CLIENT_DATA.test(path) || (BY_NAME.test(path) && !loaded.has(path))
	);
	for (const path of idle) rmSync(join(dir, path));
	return idle;
}
