import path from 'node:path';
import { rolldown } from 'rolldown';

const SUFFIX = '?classic';
/** What `$lib` stands for; the bundler of these scripts knows nothing of SvelteKit. */
const LIB = path.resolve('src/lib');

/**
 * `import code from './page.ts?classic'` gives the module with all it imports as one minified classic script, as a
 * string: for pages that carry no framework, and for what has to run before the first paint.
 *
 * @returns {import('vite').Plugin}
 */
export function classicScripts() {
	return {
		name: 'classic-scripts',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (!source.endsWith(SUFFIX) || !importer) return null;
			const found = await this.resolve(source.slice(0, -SUFFIX.length), importer, { skipSelf: true });
			return found && `${found.id}${SUFFIX}`;
		},
		async load(id) {
			if (!id.endsWith(SUFFIX)) return null;
			const input = id.slice(0, -SUFFIX.length);
			const bundle = await rolldown({ input, cwd: path.dirname(input), resolve: { alias: { $lib: LIB } } });
			const { output } = await bundle.generate({ format: 'iife', minify: true });
			await bundle.close();
			for (const file of Object.keys(output[0].modules)) this.addWatchFile(file);
			return `export default ${JSON.stringify(output[0].code.trim())};`;
		}
	};
}
