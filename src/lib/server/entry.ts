import { readFileSync } from 'node:fs';
import { dev } from '$app/environment';

/** Where SvelteKit leaves the list of what it has built for browsers, while pages are prerendered. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

interface Chunk {
	file: string;
	imports?: readonly string[];
	css?: readonly string[];
}

/**
 * The scripts of a browser entry, in the order in which they can be fetched: itself and all it imports at once.
 *
 * @param file the entry's path below the project's root, as the Vite configuration names it
 * @returns addresses relative to the site's root
 */
export function scriptsOf(file: string): string[] {
	if (dev) return [file];
	const chunks = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
	const found = new Set<string>();
	const collect = (key: string) => {
		const chunk = chunks[key];
		if (!chunk) throw new Error(`${MANIFEST}: there is no "${key}"`);
		if (found.has(chunk.file)) return;
		found.add(chunk.file);
		for (const other of chunk.imports ?? []) collect(other);
	};
	collect(file);
	return [...found];
}
