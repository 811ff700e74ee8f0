// Files that the service worker fetches together: which with which, and how.
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** Folders whose files change together and are fetched together. */
const FOLDERS = new Set(['article', 'data', 'search', 'sources', 'teach', 'timeline']);
/** The bundle of everything else: the story and what is small. */
const SITE = 'site';
const PICTURE = /^embed\/([^/]+)\/([^/]+)\/picture\.svg$/;
const OF_STEP = /^(?:present\/codes|present|stills)\/([^/.]+)/;
/** A day that any zip can hold, at noon, so that no time zone changes it. */
const MTIME = new Date(2000, 0, 1, 12);

/**
 * Sorts files into bundles: what belongs to the slides of a scene, a folder's pages, and the rest. A change in a chapter
 * leaves the slides of the others alone.
 *
 * @param {readonly string[]} paths below the site's root
 * @returns {Map<string, string[]>} the files of each bundle, by its name; those that are alike stand together
 */
export function bundlesOf(paths) {
	/** @type {Map<string, string>} */
	const sceneOf = new Map();
	for (const path of paths) {
		const [, scene, step] = PICTURE.exec(path) ?? [];
		if (scene && step) sceneOf.set(step, scene);
	}
	/** @param {string} path */
	const nameOf = (path) => {
		const step = PICTURE.exec(path)?.[2] ?? OF_STEP.exec(path)?.[1] ?? '';
		const folder = path.split('/')[0] ?? '';
		return sceneOf.get(step) ?? (FOLDERS.has(folder) ? folder : SITE);
	};
	/** @type {Map<string, string[]>} */
	const bundles = new Map([[SITE, []]]);
	for (const path of paths) bundles.set(nameOf(path), [...(bundles.get(nameOf(path)) ?? []), path]);
	for (const files of bundles.values()) files.sort((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1));
	return bundles;
}

/** The folder in which a file's likes are, its extension first. @param {string} path */
const kindOf = (path) => `${path.split('.').pop()} ${path.split('/')[0]} ${path}`;

/**
 * A bundle as it is fetched: a zip that stores, gzipped as a whole, because pages are much alike. The same for the same
 * files.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files by path below the site's root
 * @returns {Buffer}
 */
export const packBundle = (files) =>
	gzipSync(zipSync(Object.fromEntries(files), { level: 0, mtime: MTIME }), { level: 9 });
