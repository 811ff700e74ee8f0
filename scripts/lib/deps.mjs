// Makes sure that the installed packages are those of package-lock.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, detail, giveUp, run, runNode, step } from './steps.mjs';

/** @typedef {{ checks: boolean }} Needs whether what only tests and lint need is to be there, too: half of all packages */

const NODE_NEEDED = /** @type {const} */ ([20, 19]);

/** Ends with an explanation when this Node is older than the build tools need. */
function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [needMajor, needMinor] = NODE_NEEDED;
	if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
	giveUp(
		`This needs Node ${NODE_NEEDED.join('.')} or newer; you have ${process.versions.node}.\n` +
			'  Install the current LTS release from nodejs.org (or `nvm install --lts`), then run this again.'
	);
}

const packagesOf = (/** @type {string} */ file) =>
	JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;

/**
 * Compares what npm noted down when it installed with what the lock file asks for. Versions tell more than file
 * times, which a fresh clone sets at random; optional packages are for other systems and may be absent.
 *
 * @param {Needs} needs
 */
function upToDate({ checks }) {
	if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
	const installed = packagesOf('node_modules/.package-lock.json');
	return Object.entries(packagesOf('package-lock.json')).every(
		([path, { version, optional, dev, devOptional }]) =>
			path === '' ||
			((optional || (devOptional && !checks)) && !installed[path]) ||
			(dev && !checks) ||
			installed[path]?.version === version
	);
}

/** npm itself: the one that started this script, or the one on the PATH. @param {string[]} args */
function npm(args) {
	const path = process.env.npm_execpath;
	if (path && /npm-cli\.c?js$/.test(path)) return runNode([path, ...args]);
	return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Installs the packages that a folder's lock file names; ends with an explanation where that fails.
 * @param {string} [folder] the project's own when left out
 * @param {Needs} [needs]
 */
export async function installIn(folder = '.', { checks } = { checks: true }) {
	const dev = checks ? '--include=dev' : '--omit=dev';
	const { ok } = await npm(['ci', '--prefix', folder, dev, '--no-audit', '--no-fund']);
	if (!ok) {
		giveUp(
			'The packages could not be installed; npm says why above.\n' +
				'  Most often the network or a proxy is in the way: once `npm ping` works, run this again.'
		);
	}
	detail('Packages are in place.');
}

/**
 * Installs the packages that a folder names by their exact versions, without a lock file: those that hold a program for each
 * system are locked for the one alone on which the lock was written.
 * @param {string} folder
 */
export async function installExact(folder) {
	const { ok } = await npm(['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund']);
	if (!ok) giveUp('The packages could not be installed; npm says why above.');
	detail('Packages are in place.');
}

/**
 * Runs `npm ci` when packages are missing or differ from the lock file.
 *
 * @param {Needs} [needs]
 */
export async function ensureDeps(needs = { checks: true }) {
	checkNode();
	if (upToDate(needs)) return;
	step(needs.checks ? 'Installing packages (npm ci) …' : 'Installing what builds the site (npm ci) …');
	await installIn('.', needs);
}
