import { join, relative } from 'node:path';
import { runnerImport } from 'vite';

/** Modules whose outcome browsers get instead of the work, each with the one name that it exports and how that is made of data. */
const MODULES = [
	{
		file: /[\\/]src[\\/]lib[\\/]facts[\\/]known\.ts$/,
		name: 'factsById',
		data: (/** @type {Map<string, unknown>} */ facts) => [...facts.values()],
		made: (/** @type {string} */ data) => `new Map(${data}.map((fact) => [fact.id, fact]))`
	},
	{
		file: /[\\/]src[\\/]lib[\\/]facts[\\/]event-ids\.ts$/,
		name: 'eventIds',
		data: (/** @type {string[]} */ ids) => ids,
		made: (/** @type {string} */ data) => data
	}
];

/**
 * Gives browsers the facts as data: worked out once, when the site is built. Working them out from their rows again would
 * hold a phone up for as long as three frames, just when the reader scrolls towards the first picture; and the text of
 * data is the fastest thing that a browser can read. The same goes for which of them are events.
 *
 * @returns {import('vite').Plugin}
 */
export function factsAsData() {
	return {
		name: 'facts-as-data',
		apply: 'build',
		async load(id) {
			const known = MODULES.find(({ file }) => file.test(id));
			if (!known) return null;
			const { module } = await runnerImport(relative(process.cwd(), id), {
				configFile: false,
				logLevel: 'error',
				resolve: { alias: { $lib: join(process.cwd(), 'src/lib') } }
			});
			const text = JSON.stringify(known.data(module[known.name]));
			return `export const ${known.name} = ${known.made(`JSON.parse(${JSON.stringify(text)})`)};`;
		}
	};
}
