// What the service worker stores: bundled, listed, with revisions and sizes, once the site is written.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlesOf, packBundle } from './bundles.mjs';
import { filesIn } from './files.mjs';

/** What the worker's list is called; it is a line before its code. */
const PLACE = 'self.__STORED';
const IMMUTABLE = '_app/immutable/';
/** Where the bundles are: their names change with their content. */
const BUNDLES = `${IMMUTABLE}offline/`;

/**
 * What readers never ask for, or must not get from a store: other people's pages (`PASSING_BY` in
 * `src/lib/islands/offline/protocol.ts`), what is for machines, documents for other programs, which are downloaded once, and what
 * the worker itself is made of. Of the embeds the site's own pages show the pictures.
 */
const LEFT_OUT =
	/^(embed|scenes|pack|share|teach\/files)\/|^(embed\.js|robots\.txt|sitemap\.xml|service-worker\.js|offline\.json|\.nojekyll|_headers|_redirects)$|^_app\/(version\.json|env\.js)$|\.(gz|br|xlsx|pptx|epub|pdf)$/;
const PICTURE = /^embed\/[^/]+\/[^/]+\/picture\.svg$/;

/** Content types of what is bundled, by the ends of its names; a host would say the same. */
const TYPES = {
	bib: 'application/x-bibtex; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/xml'
};

/**
 * Writes the bundles, and `offline.json`, which says how much there is to store, and completes `service-worker.js`. Done
 * once more, it starts from what the site then holds.
 *
 * @param {string} dir the finished site
 * @returns {import('../../src/lib/islands/offline/protocol').Summary} sizes in bytes
 */
export function writePrecache(dir) {
	const read = (/** @type {string} */ path) => readFileSync(join(dir, path));
	const stored = filesIn(dir).filter((path) => PICTURE.test(path) || !LEFT_OUT.test(path));
	// What browsers load by name: everything there that no page loads is gone by now.
	const single = stored.filter((path) => path.startsWith(IMMUTABLE) && !path.startsWith(BUNDLES));
	let size = 0;
	const files = single.map((path) => {
		const content = read(path);
		size += content.length;
		return /** @type {const} */ ([path, gzipSync(content).length]);
	});

	mkdirSync(join(dir, BUNDLES), { recursive: true });
	const together = stored.filter((path) => !path.startsWith('_app/'));
	const bundles = [...bundlesOf(together)].map(([name, paths]) => {
		const contents = new Map(paths.map((path) => [path, read(path)]));
		const inside = [...contents].map(([path, content]) => {
			size += content.length;
			return /** @type {const} */ ([path.replace(/(^|\/)index\.html$/, '$1'), hash(content)]);
		});
		const bundle = packBundle(contents);
		const path = `${BUNDLES}${name}.${hash(JSON.stringify(inside))}.bin`;
		writeFileSync(join(dir, path), bundle);
		return /** @type {const} */ ([path, bundle.length, inside]);
	});

	const unknown = together.find((path) => !((path.split('.').pop() ?? '') in TYPES));
	if (unknown) throw new Error(`${unknown}: the service worker knows no content type for it (precache.mjs)`);
	const summary = {
		version: hash(JSON.stringify([bundles.map(([path]) => path), single])),
		files: together.length + single.length,
		requests: bundles.length + single.length,
		download: [...bundles, ...files].reduce((sum, [, bytes]) => sum + bytes, 0),
		size
	};
	writeFileSync(join(dir, 'offline.json'), JSON.stringify(summary));

	const worker = join(dir, 'service-worker.js');
	const code = readFileSync(worker, 'utf8').replace(/^self\.__STORED=.*;\n/, '');
	if (!code.includes(PLACE)) throw new Error(`${worker} doesn't ask for the list of files (${PLACE})`);
	const list = JSON.stringify({ bundles, files, types: TYPES, summary });
	writeFileSync(worker, `${PLACE}=${list};\n${code}`);
	return summary;
}

/** Eight signs tell versions of one file apart. @param {string | Buffer} content */
const hash = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8);
