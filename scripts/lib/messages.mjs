import { createHash } from 'node:crypto';
import fs, { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
	// As the compiler's plugin for Vite has it: what a bundle is for decides it.
	isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'",
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
/** Installed packages that say how messages are compiled. */
const COMPILERS = ['@inlang/paraglide-js', '@inlang/plugin-message-format', '@inlang/sdk'];

/** Lists the files of messages in the settings that the compiler reads, so that a new one needs no line there. */
export function listMessages() {
	const settings = JSON.parse(readFileSync(SETTINGS, 'utf8'));
	const files = readdirSync(`messages/${settings.baseLocale}`).sort();
	settings['plugin.inlang.messageFormat'].pathPattern = files.map((file) => `./messages/{locale}/${file}`);
	const text = `${JSON.stringify(settings, undefined, '\t')}\n`;
	if (text !== readFileSync(SETTINGS, 'utf8')) writeFileSync(SETTINGS, text);
}

/** Where it says what compiled messages were made of. @param {Options} options */
const stampOf = ({ outdir }) => join(outdir, '.stamp');

/**
 * Changes whenever compiled messages could.
 *
 * @param {Options} options
 * @param {string} [folder] with a folder of messages a language
 */
export function fingerprint(options, folder = 'messages') {
	const hash = createHash('sha256').update(JSON.stringify(options)).update(readFileSync(SETTINGS));
	for (const locale of readdirSync(folder).sort())
		for (const file of readdirSync(join(folder, locale)).sort())
			hash.update(`\n${locale}/${file}\n`).update(readFileSync(join(folder, locale, file)));
	const { packages } = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'));
	for (const name of COMPILERS) hash.update(`${name}@${packages[`node_modules/${name}`]?.version}\n`);
	return hash.digest('hex');
}

/**
 * Compiles messages where that hasn't been done already: a database is filled with them, which takes longer than to run a
 * fifth of the unit tests. It is filled once for all that they are compiled for.
 *
 * @param {Options[]} wanted
 */
export async function compileMessages(...wanted) {
	listMessages();
	const stale = wanted
		.map((options) => ({ options, stamp: stampOf(options), print: fingerprint(options) }))
		.filter(({ stamp, print }) => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== print);
	const [first] = stale;
	if (!first) return;
	const [{ compileProject, defaultCompilerOptions, writeOutput }, { loadProjectFromDirectory }] =
		await Promise.all([import('@inlang/paraglide-js'), import('@inlang/sdk')]);
	const project = await loadProjectFromDirectory({ path: first.options.project, fs });
	for (const { options, stamp, print } of stale) {
		const output = await compileProject({
			compilerOptions: { ...defaultCompilerOptions, ...options },
			projectPath: options.project,
			project
		});
		await writeOutput({
			directory: resolve(options.outdir),
			output,
			cleanDirectory: true,
			fs: fs.promises
		});
		writeFileSync(stamp, print);
	}
	for (const problem of await project.errors.get()) console.warn(problem);
	await project.close();
}

/**
 * Has messages compiled before anything that a bundler reads imports them.
 *
 * @param {Options} options
 * @returns {import('vite').Plugin}
 */
export const compiledMessages = (options) => ({
	name: 'compiled-messages',
	buildStart: () => compileMessages(options)
});

/**
 * The same for a server that compiles them anew whenever one changes; what it leaves behind nobody takes for finished.
 *
 * @param {Options} options
 * @returns {Promise<import('vite').Plugin | import('vite').Plugin[]>}
 */
export async function watchedMessages(options) {
	listMessages();
	rmSync(stampOf(options), { force: true });
	const { paraglideVitePlugin } = await import('@inlang/paraglide-js');
	return paraglideVitePlugin(options);
}
