// Finds a Chromium to drive, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, detail, run, runNode } from './lib/steps.mjs';

/** Flags for every launch: no sandbox, because containers run as root, and none of the browser's own traffic. */
export const LAUNCH_ARGS = [
	'--no-sandbox',
	'--headless',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const MINUTE = 60_000;
/** The same browser without windows: whatever has no window to draw takes two thirds of the time in it. */
const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell'];
const BROWSERS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const MAC_APPS = ['Google Chrome', 'Chromium'].flatMap((app) =>
	['/Applications', join(process.env.HOME ?? '', 'Applications')].map(
		(folder) => `${folder}/${app}.app/Contents/MacOS/${app}`
	)
);

const WINDOWS_APPS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
	.filter((folder) => folder !== undefined)
	.flatMap((folder) => [
		join(folder, 'Google/Chrome/Application/chrome.exe'),
		join(folder, 'Chromium/Application/chrome.exe')
	]);

/**
 * A browser that lacks a system library is there but does not start; on Windows --version would open a window.
 * @param {string} path
 */
function starts(path) {
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: MINUTE / 3 }).status === 0;
}

/** The first of some paths that is a browser. @param {(string | undefined)[]} paths */
const firstThatStarts = (paths) => paths.find((path) => path && existsSync(path) && starts(path));

/** Programs of these names, wherever they are looked for. @param {string[]} names */
export function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A browser without windows as installed on this system. */
const installedShell = () => firstThatStarts(onPath(SHELLS));

/** Chrome or Chromium as installed on this system. */
function installedWhole() {
	const usual = process.platform === 'darwin' ? MAC_APPS : WINDOWS_APPS;
	return firstThatStarts([...onPath(BROWSERS), ...usual]);
}

/**
 * A browser that is there already: the one that CHROME_PATH names, or else one of this system's.
 *
 * @param {{ whole?: boolean }} [options] whole: with windows, as readers have it
 * @returns {string | undefined}
 */
export function installedBrowser({ whole = false } = {}) {
	const named = firstThatStarts([process.env.CHROME_PATH]);
	return named ?? (whole ? installedWhole() : (installedShell() ?? installedWhole()));
}

/** The browser Playwright downloaded, if it did. */
async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return firstThatStarts([chromium.executablePath()]);
}

async function installPlaywrights() {
	detail('No browser found; asking Playwright to download Chromium …');
	// Where its servers are out of reach each attempt would wait for half a minute, several times over.
	const { ok, timedOut } = await runNode(
		[bin('@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium'],
		{
			quiet: true,
			limit: 4 * MINUTE,
			env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
		}
	);
	if (!ok) detail(timedOut ? 'The download took too long.' : 'The download failed.');
	return playwrightsOwn();
}

/** Gets a package of this system where that asks nobody. @param {string} name */
export async function getDebians(name) {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	detail(`Installing the package ${name} of this system …`);
	const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
	await run('apt-get', ['update'], { ...options, limit: 3 * MINUTE });
	const { ok } = await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
		...options,
		limit: 8 * MINUTE
	});
	if (!ok) detail('The package could not be installed.');
}

/**
 * A browser to drive: one of this system without windows or its package, Playwright's, an installed one, a fresh download,
 * or the system's package, in this order.
 *
 * @param {{ whole?: boolean }} [options] whole: none without windows
 * @returns {Promise<{ executablePath: string }>}
 * @throws when there is none, saying what to do
 */
export async function findBrowser({ whole = false } = {}) {
	const attempts = [
		() => firstThatStarts([process.env.CHROME_PATH]),
		...(whole ? [] : [installedShell, () => getDebians('chromium-headless-shell').then(installedShell)]),
		playwrightsOwn,
		installedWhole,
		installPlaywrights,
		() => getDebians('chromium').then(installedWhole)
	];
	for (const attempt of attempts) {
		const executablePath = await attempt();
		if (executablePath) return { executablePath };
	}
	throw new Error(
		'No Chrome or Chromium found, and none could be installed. Install Google Chrome or Chromium,\n' +
			'  or run `npx playwright install chromium`, or set CHROME_PATH to the program; then run this again.'
	);
}
