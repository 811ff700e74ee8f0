import { readFileSync } from 'node:fs';
import { dev } from '$app/environment';

/** Where the browser's scripts are while pages are prerendered, with the list of them. */
const CLIENT = '.svelte-kit/output/client';
const MANIFEST = `${CLIENT}/.vite/manifest.json`;

interface Chunk {
	file: string;
	imports?: readonly string[];
}

let known: Record<string, Chunk> | undefined;
const chunks = () => (known ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>);

/**
 * The scripts of a browser entry, in the order in which they can be fetched: itself and all it imports at once.
 *
 * @param file the entry's path below the project's root, as the Vite configuration names it
 * @returns addresses relative to the site's root
 */
export function scriptsOf(file: string): string[] {
	if (dev) return [file];
	const found = new Set<string>();
	const collect = (key: string) => {
		const chunk = chunks()[key];
		if (!chunk) throw new Error(`${MANIFEST}: there is no "${key}"`);
		if (found.has(chunk.file)) return;
		found.add(chunk.file);
		for (const other of chunk.imports ?? []) collect(other);
	};
	collect(file);
	return [...found];
}

/**
 * The styles of all that scripts may draw, now or later: they come with the page, not when they are needed.
 *
 * @throws when there are none: the scripts are then not built as this expects
 */
export function stylesOfScripts(): string {
	if (dev) return '';
	const { file } = chunks()['style.css'] ?? {};
	if (!file) throw new Error(`${MANIFEST}: there is no "style.css"`);
	return readFileSync(`${CLIENT}/${file}`, 'utf8').trim();
}
