// What the service worker stores: listed, with revisions and sizes, once the site is written.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './files.mjs';

/** Where the worker's list goes. */
const PLACE = 'self.__STORED_FILES';
const IMMUTABLE = '_app/immutable/';

/**
 * What readers never ask for, or must not get from a store: other people's pages (`PASSING_BY` in
 * `src/lib/offline/protocol.ts`), what is for machines, and what the worker itself is made of.
 */
const LEFT_OUT =
	/^(embed|scenes|pack|share|teach\/files)\/|^(embed\.js|robots\.txt|sitemap\.xml|service-worker\.js|offline\.json)$|^_app\/(version\.json|env\.js)$/;

/**
 * Writes `offline.json`, which says how much there is to store, and completes `service-worker.js`.
 *
 * @param {string} dir the finished site
 * @returns {{ files: number, download: number, size: number, version: string }} sizes in bytes
 */
export function writePrecache(dir) {
	const paths = filesIn(dir).filter((path) => !LEFT_OUT.test(path));
	let size = 0;
	const files = paths.map((path) => {
		const content = readFileSync(join(dir, path));
		size += content.length;
		const revision = path.startsWith(IMMUTABLE) ? null : hash(content);
		return /** @type {const} */ ([
			path.replace(/(^|\/)index\.html$/, '$1'),
			revision,
			gzipSync(content).length
		]);
	});
	const version = hash(JSON.stringify(files.map(([path, revision]) => [path, revision])));
	const download = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
	const summary = { version, files: files.length + 1, download, size };
	const text = JSON.stringify(summary);
	writeFileSync(join(dir, 'offline.json'), text);

	const worker = join(dir, 'service-worker.js');
	const code = readFileSync(worker, 'utf8');
	if (!code.includes(PLACE)) throw new Error(`${worker} has no place for the list of files (${PLACE})`);
	const list = JSON.stringify([...files, ['offline.json', version, text.length]]);
	writeFileSync(
		worker,
		code.replace(PLACE, () => list)
	);
	return summary;
}

/** Eight signs tell versions of one file apart. @param {string | Buffer} content */
const hash = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8);
