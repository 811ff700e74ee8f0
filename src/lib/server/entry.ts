import { readFileSync } from 'node:fs';
import { dev } from '$app/environment';

/** Where the browser's scripts are while pages are prerendered, with the list of them. */
const CLIENT = '.svelte-kit/output/client';
const MANIFEST = `${CLIENT}/.vite/manifest.json`;

interface Chunk {
	file: string;
	imports?: readonly string[];
	dynamicImports?: readonly string[];
	css?: readonly string[];
}

let known: Record<string, Chunk> | undefined;
const chunks = () => (known ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>);

/** A chunk, and with it others. @throws when there is no such chunk */
function collect(key: string, others: (chunk: Chunk) => readonly string[], found = new Set<Chunk>()) {
	const chunk = chunks()[key];
	if (!chunk) throw new Error(`${MANIFEST}: there is no "${key}"`);
	if (found.has(chunk)) return found;
	found.add(chunk);
	for (const other of others(chunk)) collect(other, others, found);
	return found;
}

/**
 * The scripts of a browser entry, in the order in which they can be fetched: itself and all it imports at once.
 *
 * @param file the entry's path below the project's root, as the Vite configuration names it
 * @returns addresses relative to the site's root
 */
export function scriptsOf(file: string): string[] {
	if (dev) return [file];
	return [...collect(file, ({ imports = [] }) => imports)].map((chunk) => chunk.file);
}

/**
 * The styles of all that a browser entry may draw, now or later: they come with the page, not when they are needed.
 *
 * @param file the entry's path below the project's root
 */
export function stylesOf(file: string): string {
	if (dev) return '';
	const found = collect(file, ({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports]);
	const files = new Set([...found].flatMap(({ css = [] }) => css));
	return [...files].map((css) => readFileSync(`${CLIENT}/${css}`, 'utf8').trim()).join('');
}
