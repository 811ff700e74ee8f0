/**
 * How the interface's words are compiled; the same for the build and for whatever runs without one.
 *
 * @type {import('@inlang/paraglide-js').CompilerOptions}
 */
export const messages = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['baseLocale'],
	// No `emitTsDeclarations`: TypeScript reads the comments of what is written, and files for it take a compiler longer than
	// all the rest, each time that anything starts.
	// One module a message, so that a page carries only the words it shows.
	outputStructure: 'message-modules'
};
