// The pack: the site as a zip that opens from a USB stick, by double-click, without a server.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../files.mjs';
import { packedScript } from '../islands.mjs';
import { isPackable, packed } from './addresses.mjs';
import { packName, packVersion } from './name.mjs';
import { packPage, packPiece } from './page.mjs';
import { NOTES, OVERVIEW, PLAIN, SCRIPT, SEARCH, sharedFiles } from './shared.mjs';
import { START, startPage } from './start.mjs';
import { zipFiles } from './zip.mjs';

/** Where the pack lies in the site. */
const FOLDER = 'pack';
/** What pages load when a picture's menu is first opened. */
const MENU = 'picture-menu.js';
/** What slides and the speaker's view fetch for plain text, and what slides fetch for their order; from files they load them as scripts. */
const WORDS = 'plain.html';
/** What the story fetches to be printed with. */
const LIST = 'notes.html';
/** What the search fetches, and the page that it leads on from. */
const FOUND = 'search/en.json';
const SEARCH_PAGE = 'search/index.html';
const SLIDES = 'present/overview/index.html';
const NAV = /<nav[^>]* id="overview"[\s\S]*?<\/nav>/;

/**
 * @typedef {object} Packed
 * @property {string} file the zip
 * @property {string} sha256 its checksum
 * @property {number} bytes its size
 * @property {number} files how many files are in it
 */

/**
 * Makes the pack of a finished site and writes it, with its checksum beside it, into the site's own `pack/`.
 *
 * @param {object} options
 * @param {string} options.dir the finished site
 * @param {string} options.manifest the client's manifest file, which knows where a browser entry came from
 * @param {Date} [options.date] the day of the build
 * @param {(what: string, share: number) => void} [options.progress] called with what is being done, and how much of it is
 * @returns {Packed}
 */
export function makePack({ dir, manifest, date = buildDate(), progress = () => {} }) {
	const contents = contentsOf(dir, manifest, { version: packVersion(), date, progress });
	const root = packName();
	const files = new Map([...contents].map(([file, content]) => [`${root}/${file}`, content]));
	const zip = zipFiles(files, date, (share) => progress('zip', share));

	const out = path.join(dir, FOLDER);
	for (const old of filesIn(out)) if (/\.zip(\.sha256)?$/.test(old)) rmSync(path.join(out, old));
	const file = path.join(out, `${root}.zip`);
	const sha256 = hash(zip);
	mkdirSync(out, { recursive: true });
	writeFileSync(file, zip);
	writeFileSync(`${file}.sha256`, `${sha256}  ${root}.zip\n`);
	return { file, sha256, bytes: zip.length, files: files.size };
}

/** @returns {Map<string, Uint8Array>} everything in the pack, by path below its root */
function contentsOf(dir, manifest, { version, date, progress }) {
	const site = new Set(filesIn(dir).filter((file) => !/\.(gz|br)$/.test(file)));
	const pages = [...site].filter((file) => isPackable(file) && file.endsWith('/index.html'));
	const shared = sharedFiles(dir);
	/** @type {Map<string, Uint8Array>} */
	const contents = new Map();
	const scripts = new Set();
	const needed = new Set();
	const pack = {
		site,
		shared,
		need: (file) => void needed.add(file),
		start: (script) => void scripts.add(script)
	};
	for (const [i, file] of pages.entries()) {
		contents.set(file, encode(packPage(read(dir, file), file, pack)));
		progress('pages', (i + 1) / pages.length);
	}
	contents.set(SCRIPT, encode(packedScript(manifest, scripts)));
	const [overview] = NAV.exec(decode(contents.get(SLIDES))) ?? [];
	if (!overview) throw new Error(`${SLIDES} has no overview to be packed.`);
	for (const [file, text] of /** @type {const} */ ([
		[PLAIN, packPiece(read(dir, WORDS), WORDS, pack)],
		[NOTES, packPiece(read(dir, LIST), LIST, pack)],
		[OVERVIEW, overview],
		[SEARCH, packedSearch(read(dir, FOUND), site)]
	]))
		contents.set(file, encode(`document.currentScript.dataset.text = ${JSON.stringify(text)};`));

	const sheet = { pages: new Map(pages.map((file) => [file, read(dir, file)])), version, date };
	contents.set('index.html', encode(packPage(startPage(read(dir, START), sheet), 'index.html', pack)));
	needed.add(MENU);
	for (const file of needed) if (!contents.has(file)) contents.set(file, readFileSync(path.join(dir, file)));
	for (const [file, content] of shared.all()) contents.set(file, encode(content));

	const ordered = new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
	const build = hash([...ordered].map(([file, content]) => hash(content) + file).join('\n')).slice(0, 12);
	ordered.set(
		'VERSION.txt',
		encode(`Distant Partners\nversion ${version}\nbuild ${build}\ndate ${day(date)}\n`)
	);
	const sums = [...ordered].map(([file, content]) => `${hash(content)}  ${file}\n`).join('');
	return ordered.set('CHECKSUMS.txt', encode(sums));
}

/** What can be found, with addresses that name files; what isn't in the pack isn't found there. @param {string} text @param {ReadonlySet<string>} site */
function packedSearch(text, site) {
	const { records, ...rest } = JSON.parse(text);
	const inPack = records.flatMap((/** @type {{ at: string }} */ record) => {
		const found = packed(record.at, SEARCH_PAGE, site);
		return found ? [{ ...record, at: found.address }] : [];
	});
	return JSON.stringify({ records: inPack, ...rest });
}

/** The day of the build; a build that is to be repeatable names it. */
const buildDate = () =>
	process.env.SOURCE_DATE_EPOCH ? new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000) : new Date();

/** 2026-11-24 @param {Date} date */
const day = (date) => date.toISOString().slice(0, 10);
const decode = (/** @type {Uint8Array | undefined} */ content) => new TextDecoder().decode(content);
const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);
const read = (/** @type {string} */ dir, /** @type {string} */ file) =>
	readFileSync(path.join(dir, file), 'utf8');
const hash = (/** @type {string | Uint8Array} */ content) =>
	createHash('sha256').update(content).digest('hex');
