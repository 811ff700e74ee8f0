// The three builds that are compared: the bare page of this stack, the first edition, and this edition.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIn } from '../lib/deps.mjs';
import { ROOT, bin, detail, giveUp, run, runNode } from '../lib/steps.mjs';

/** The last commit of the first edition. */
const FIRST_COMMIT = '88f051e';
/** What is made once and kept, until `npm ci` clears it away. */
const CACHE = join(ROOT, 'node_modules/.cache/bench');
const SCRATCH = join(tmpdir(), 'distant-partners-bench-');

/** Whether a folder is a finished build. @param {string} folder */
export const isBuild = (folder) => existsSync(join(folder, 'index.html'));

/**
 * Ends with what was said, where a command failed.
 *
 * @param {string} what was being made
 * @param {Promise<{ ok: boolean, output: string }>} running
 */
async function made(what, running) {
	const { ok, output } = await running;
	if (!ok) giveUp(`${what} could not be built:\n\n${output}`);
}

/** @returns {Promise<string>} the folder of this edition's build, made anew */
export async function buildOwn() {
	detail('This edition: npm run build');
	await made('This edition', runNode(['scripts/assets.mjs'], { quiet: true }));
	await made('This edition', runNode([bin('vite'), 'build', '--logLevel', 'warn'], { quiet: true }));
	return join(ROOT, 'build');
}

/**
 * The first edition, from a clone of its own with its own packages. Only the build is kept; it is made elsewhere, as what
 * lies below `node_modules` is taken for packages, and comes in other chunks.
 *
 * @returns {Promise<string>} the folder of its build, made on the first run
 */
export async function buildFirst() {
	const kept = join(CACHE, `first-${FIRST_COMMIT}`);
	if (isBuild(kept)) return kept;
	detail(`The first edition: cloning, installing and building ${FIRST_COMMIT}, once`);
	try {
		execFileSync('git', ['cat-file', '-e', `${FIRST_COMMIT}^{commit}`], { cwd: ROOT, stdio: 'ignore' });
	} catch {
		giveUp(
			`This clone lacks the first edition (${FIRST_COMMIT}). \`git fetch --unshallow\` gets it, or name a ready\n` +
				'  build of it: npm run bench -- --first <folder>.'
		);
	}
	const clone = mkdtempSync(SCRATCH);
	process.once('exit', () => rmSync(clone, { recursive: true, force: true }));
	const quiet = { quiet: true, cwd: clone };
	await made('The first edition', run('git', ['clone', '--quiet', '--no-checkout', ROOT, clone], quiet));
	await made('The first edition', run('git', ['checkout', '--quiet', '--detach', FIRST_COMMIT], quiet));
	await installIn(clone);
	await made('The first edition', runNode(['scripts/assets.mjs'], quiet));
	await made('The first edition', runNode(['node_modules/vite/bin/vite.js', 'build'], quiet));
	// First beside where it is to be: a copy that was broken off isn't taken for a whole one.
	const partly = `${kept}-partly`;
	rmSync(partly, { recursive: true, force: true });
	cpSync(join(clone, 'build'), partly, { recursive: true });
	renameSync(partly, kept);
	return kept;
}

/**
 * The bare page, in a folder of its own with this project's packages.
 *
 * @returns {Promise<string>} the folder of its build, which is gone when this process is
 */
export async function buildBare() {
	detail('The bare page');
	const folder = mkdtempSync(SCRATCH);
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	cpSync(new URL('bare/', import.meta.url), folder, { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	const running = runNode([bin('vite'), 'build', '--logLevel', 'error'], { quiet: true, cwd: folder });
	await made('The bare page', running);
	return join(folder, 'build');
}
