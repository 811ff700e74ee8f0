import { relative } from 'node:path';
import { runnerImport } from 'vite';

const MODULE = /[\\/]src[\\/]lib[\\/]facts[\\/]known\.ts$/;

/**
 * Gives browsers the facts as data: worked out once, when the site is built. Working them out from their rows again would
 * hold a phone up for as long as three frames, just when the reader scrolls towards the first picture; and the text of
 * data is the fastest thing that a browser can read.
 *
 * @returns {import('vite').Plugin}
 */
export function factsAsData() {
	return {
		name: 'facts-as-data',
		apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
		async load(id) {
			if (!MODULE.test(id)) return null;
			const { module } = await runnerImport(relative(process.cwd(), id), {
				configFile: false,
				logLevel: 'error'
			});
			const text = JSON.stringify([...module.factsById.values()]);
			return `export const factsById = new Map(JSON.parse(${JSON.stringify(text)}).map((fact) => [fact.id, fact]));`;
		}
	};
}
