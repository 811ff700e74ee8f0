import path from 'node:path';
import { rolldown } from 'rolldown';

/** What an import ends with, and the kind of script that it gives. */
const KINDS = /** @type {const} */ ({ '?classic': 'iife', '?module': 'es' });
const SUFFIX = /\?(classic|module)$/;
const kindOf = (/** @type {string} */ id) =>
	/** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS)).find((suffix) => id.endsWith(suffix));
/** What `$lib` stands for; the bundler of these scripts knows nothing of SvelteKit. */
const LIB = path.resolve('src/lib');

/**
 * `import code from './page.ts?classic'` gives the module with all it imports as one minified classic script, as a
 * string: for pages that carry no framework, and for what has to run before the first paint. `?module` gives one that
 * such a page can import when it is needed.
 *
 * @returns {import('vite').Plugin}
 */
export function classicScripts() {
	return {
		name: 'classic-scripts',
		enforce: 'pre',
		resolveId: {
			filter: { id: SUFFIX },
			async handler(source, importer) {
				const suffix = kindOf(source);
				if (!suffix || !importer) return null;
				const found = await this.resolve(source.slice(0, -suffix.length), importer, { skipSelf: true });
				return found && `${found.id}${suffix}`;
			}
		},
		load: {
			filter: { id: SUFFIX },
			async handler(id) {
				const suffix = kindOf(id);
				if (!suffix) return null;
				const input = id.slice(0, -suffix.length);
				const bundle = await rolldown({ input, cwd: path.dirname(input), resolve: { alias: { $lib: LIB } } });
				const { output } = await bundle.generate({ format: KINDS[suffix], minify: true });
				await bundle.close();
				for (const file of Object.keys(output[0].modules)) this.addWatchFile(file);
				return `export default ${JSON.stringify(output[0].code.trim())};`;
			}
		}
	};
}
