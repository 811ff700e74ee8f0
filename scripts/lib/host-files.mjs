// What hosts of static files read to know how to serve the site: GitHub Pages, Netlify, Cloudflare.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './files.mjs';

/** All of them; for readers they are nothing. */
const HOST_FILES = ['.nojekyll', '_headers', '_redirects'];

/** What every answer says. No page asks for any of a reader's devices, and none may be asked for in its name. */
const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};
const FOR_GOOD = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** What a page can't say of itself: that no stranger's page may show it in a frame. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** What other people's pages may read. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };
const OPEN_PATHS = ['/data/*', '/embed/*', '/embed.js', '/scenes/*', '/corrections.xml'];
/** In this folder all but one page are for other people's frames. */
const FRAMED = 'embed';

/** How a page that leads on from a former address says where to. */
const LEADS_ON = /<noscript><meta http-equiv="refresh" content="0;url=([^"]+)"><\/noscript>/;

/**
 * Writes them into a finished site.
 *
 * @param {string} dir the finished site
 * @param {string} base where it lives below its origin: '', or '/distant-partners'
 */
export function writeHostFiles(dir, base) {
	const pages = filesIn(dir).filter((file) => file.endsWith('/index.html'));
	const folders = [...new Set(pages.map((file) => file.split('/')[0] ?? ''))].filter(
		(folder) => folder !== FRAMED
	);
	/** Each path once: of two rules for one path some hosts read the last alone. @type {Map<string, Record<string, string>>} */
	const rules = new Map();
	/** @param {string[]} paths @param {Record<string, string>} more */
	const add = (paths, more) => {
		for (const at of paths) rules.set(at, { ...rules.get(at), ...more });
	};
	add(['/*'], EVERYWHERE);
	add(['/_app/immutable/*'], FOR_GOOD);
	add(['/', ...folders.map((folder) => `/${folder}/*`), `/${FRAMED}/hosts/*`], UNFRAMED);
	add(OPEN_PATHS, OPEN);
	const headers = [...rules].map(([at, more]) =>
		[base + at, ...Object.entries(more).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
	);
	// An embed's former address stays: its host looks for its frame by it.
	const former = pages.flatMap((file) => {
		const [, to] = file.startsWith(`${FRAMED}/`) ? [] : (LEADS_ON.exec(read(dir, file)) ?? []);
		const at = `/${path.posix.dirname(file)}/`;
		return to === undefined ? [] : [`${base}${at} ${base}${new URL(to, `file://${at}`).pathname} 301`];
	});
	const texts = ['', `${headers.join('\n')}\n`, `${former.join('\n')}\n`];
	HOST_FILES.forEach((name, i) => writeFileSync(path.join(dir, name), texts[i] ?? ''));
}

/** @param {string} dir @param {string} file */
const read = (dir, file) => readFileSync(path.join(dir, file), 'utf8');
