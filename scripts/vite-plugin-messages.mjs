import path from 'node:path';
import { rolldown } from 'rolldown';

/** The module that all words of the interface are imported from. */
const ENTRY = /[\\/]lib[\\/]paraglide[\\/]messages\.js$/;

/**
 * Gives the messages as one module to whatever runs outside browsers: pages as they are written, and unit tests. A module
 * a message, which is what browsers need to load only the words that they show, costs some fifteen hundred files to resolve,
 * read and look through each time.
 *
 * @returns {import('vite').Plugin}
 */
export function messagesInOne() {
	return {
		name: 'messages-in-one',
		enforce: 'pre',
		load: {
			filter: { id: ENTRY },
			async handler(id) {
				// What language is spoken is asked of one module, by all.
				const runtime = path.join(path.dirname(id), 'runtime.js');
				const bundle = await rolldown({ input: id, external: [runtime], logLevel: 'silent' });
				const { output } = await bundle.generate({ format: 'es' });
				await bundle.close();
				return output[0].code;
			}
		}
	};
}
