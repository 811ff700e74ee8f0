// Running commands and telling what is going on. Only Node's own modules: this runs before `npm ci`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the project; every command runs there. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How patient commands are ranked, of 0 to 19: with the last they would still be at it long after the others, each on one processor. */
const PATIENT = 4;

/** Prints the headline of a step. @param {string} text */
export const step = (text) => console.log(`\n▸ ${text}`);

/** Prints a detail below a headline. @param {string} text */
export const detail = (text) => console.log(`  ${text}`);

/** Prints a failure with what to do about it, and ends the process. @param {string} message */
export function giveUp(message) {
	console.error(`\n✗ ${message}`);
	process.exit(1);
}

/**
 * The file behind a package's command, to be run with this very Node: no shell, no .cmd files, no npx.
 * @param {string} name the package
 * @param {string} [command] the command, when it is called otherwise than the package
 */
export function bin(name, command = name) {
	const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
	const about = new URL('package.json', folder);
	if (!existsSync(about)) throw new Error(`${name} is not installed: run \`npm ci\`.`);
	const { bin: entries } = JSON.parse(readFileSync(about, 'utf8'));
	return fileURLToPath(new URL(typeof entries === 'string' ? entries : entries[command], folder));
}

/**
 * Runs a command to its end; never rejects. `quiet` holds the output back for the caller to show, `limit` is a time
 * limit in milliseconds, after which the command and its children are ended; `patient` commands leave the processors to others.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, patient?: boolean, limit?: number, env?: Record<string, string>, shell?: boolean, cwd?: string }} [options] `cwd`: the project's root when left out
 * @returns {Promise<{ ok: boolean, code: number | null, output: string, timedOut: boolean }>}
 */
export function run(
	command,
	args,
	{ quiet = false, patient = false, limit = 0, env = {}, shell = false, cwd = ROOT } = {}
) {
	const posix = process.platform !== 'win32';
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
			// Its own process group, so that a time limit reaches grandchildren; otherwise Ctrl+C should reach it.
			detached: posix && limit > 0,
			shell
		});
		if (patient && child.pid) lower(child.pid);
		let output = '';
		let timedOut = false;
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		const timer = limit > 0 ? setTimeout(endIt, limit) : undefined;
		function endIt() {
			timedOut = true;
			if (posix && child.pid) process.kill(-child.pid, 'SIGKILL');
			else child.kill();
		}
		function done(/** @type {number | null} */ code, problem = '') {
			clearTimeout(timer);
			resolve({ ok: code === 0 && !timedOut, code, output: output + problem, timedOut });
		}
		child.on('error', (error) => done(null, error.message));
		child.on('close', (code) => done(code));
	});
}

/** Lets a process run on what others leave of the processors, where the system allows it. @param {number} pid */
function lower(pid) {
	try {
		setPriority(pid, PATIENT);
	} catch {
		// It is over already, or may not be asked to wait: nothing depends on it.
	}
}

/**
 * Runs one of the project's scripts or a package's command with this Node.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);
