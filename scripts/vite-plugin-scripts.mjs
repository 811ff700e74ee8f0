import { buildScript } from './lib/islands.mjs';

/** What an import of a built script begins with; after it comes the entry's name. */
const ISLAND = /^island:(.+)$/;
const INSIDE = /^\0island:(.+)$/;

/**
 * `import code from 'island:page/early'` gives an island that is one file, with all that it imports, as a string: for pages
 * that carry it in themselves, and for routes that serve it. Which are classic scripts and which modules says
 * `scripts/lib/islands.mjs`.
 *
 * @returns {import('vite').Plugin}
 */
export function builtScripts() {
	return {
		name: 'built-scripts',
		enforce: 'pre',
		resolveId: { filter: { id: ISLAND }, handler: (id) => `\0${id}` },
		load: {
			filter: { id: INSIDE },
			async handler(id) {
				const [, entry = ''] = INSIDE.exec(id) ?? [];
				const { code, files } = await buildScript(entry);
				for (const file of files) this.addWatchFile(file);
				return `export default ${JSON.stringify(code)};`;
			}
		}
	};
}
