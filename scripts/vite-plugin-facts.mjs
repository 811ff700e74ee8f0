import { join, relative } from 'node:path';
import { runnerImport } from 'vite';

/** The module whose outcome browsers get instead of the work. */
const ENCODED = /[\\/]src[\\/]lib[\\/]facts[\\/]encoded\.ts$/;
/** The facts with where each is said, which the work is done with, and the story's words, which are in the pages. */
const KNOWN = /[\\/]src[\\/]lib[\\/](?:facts[\\/](?:known|rows|sources)|story[\\/]en)[\\/]/;

/**
 * Gives browsers what pictures read of the facts, as data: worked out once, when the site is built. Working them out from
 * their rows again would hold a phone up for as long as three frames, just when the reader scrolls towards the first
 * picture; and the text of data is the fastest thing that a browser can read.
 *
 * @returns {import('vite').Plugin}
 * @throws while building, when a browser's script asks for what stays behind
 */
export function factsAsData() {
	return {
		name: 'facts-as-data',
		apply: 'build',
		async load(id) {
			if (KNOWN.test(id)) {
				const importers = this.getModuleInfo(id)?.importers.map((one) => relative(process.cwd(), one));
				throw new Error(
					`A browser has its page, and what facts/index.ts looks up, and not ${relative(process.cwd(), id)}: ${importers?.join(', ')}`
				);
			}
			if (!ENCODED.test(id)) return null;
			const { module } = await runnerImport(relative(process.cwd(), id), {
				configFile: false,
				logLevel: 'error',
				resolve: { alias: { $lib: join(process.cwd(), 'src/lib') } }
			});
			return `export const encoded = JSON.parse(${JSON.stringify(JSON.stringify(module.encoded))});`;
		}
	};
}
