/** @typedef {import('@inlang/paraglide-js').CompilerOptions} Options */

/**
 * How the interface's words are compiled for all that doesn't run in a browser: pages as they are written, tests, types. A
 * module a language: it is there at once, and what loads it loads two files instead of fifteen hundred.
 *
 * @type {Options}
 */
export const messages = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['baseLocale'],
	// No `emitTsDeclarations`: TypeScript reads the comments of what is written, and files for it take a compiler longer than
	// all the rest, each time that anything starts.
	outputStructure: 'locale-modules'
};

/**
 * The same for browsers: one module a message, so that a page carries only the words it shows.
 *
 * @type {Options}
 */
export const messagesForBrowsers = {
	...messages,
	outdir: './.svelte-kit/paraglide',
	outputStructure: 'message-modules'
};
