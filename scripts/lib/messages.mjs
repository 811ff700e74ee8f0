import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

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

const SETTINGS = 'project.inlang/settings.json';

/** Lists the files of messages in the settings that the compiler reads, so that a new one needs no line there. */
export function listMessages() {
	const settings = JSON.parse(readFileSync(SETTINGS, 'utf8'));
	const files = readdirSync(`messages/${settings.baseLocale}`).sort();
	settings['plugin.inlang.messageFormat'].pathPattern = files.map((file) => `./messages/{locale}/${file}`);
	const text = `${JSON.stringify(settings, undefined, '\t')}\n`;
	if (text !== readFileSync(SETTINGS, 'utf8')) writeFileSync(SETTINGS, text);
}
