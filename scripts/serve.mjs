// Serves the finished site: `npm run serve`. PORT and BASE_PATH say where.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lookup, mimes } from 'mrmime';
import sirv from 'sirv';
import { ROOT } from './lib/steps.mjs';

// What this list of types, which sirv asks as well, leaves out.
Object.assign(mimes, {
	bib: 'application/x-bibtex',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
});

const DEFAULT_PORT = 4173;
const MOST_TRIES = 50;

/** '/distant-partners' for 'distant-partners/', '' for the root. @param {string} [path] */
const tidyBase = (path = '') => path.replace(/^\/?(.*?)\/*$/, (_, rest) => rest && `/${rest}`);

/** What is worth compressing: text. */
const TEXT = /\.(html|js|css|json|svg|xml|txt|csv)$/;

/** Hashed names never change what they hold. @param {string} pathname */
const freshness = (pathname) =>
	pathname.startsWith('/_app/immutable/') ? 'public,max-age=31536000,immutable' : 'no-cache';

/** The path of an address, or nothing where it can't be read. @param {string} [address] */
function pathOf(address = '/') {
	try {
		return decodeURIComponent(new URL(address, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

/**
 * Answers with text files compressed, as static hosts do, each compressed once. What is asked for otherwise, is no such
 * file, or lies there compressed already, is left to whoever comes next.
 *
 * @param {string} dir
 * @param {boolean} copies whether what lies there compressed is served
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void}
 */
function compressed(dir, copies) {
	/** @type {Map<string, { etag: string, body: Buffer }>} */
	const known = new Map();
	return (request, response, next) => {
		const { 'accept-encoding': accepted = '', 'if-none-match': has, range } = request.headers;
		const pathname = pathOf(request.url);
		if (pathname === undefined || range || !/\bgzip\b/.test(String(accepted))) return next();
		const file = normalize(join(dir, pathname, pathname.endsWith('/') ? 'index.html' : ''));
		if (!TEXT.test(file)) return next();
		const stats = file.startsWith(dir + sep) ? statSync(file, { throwIfNoEntry: false }) : undefined;
		if (!stats?.isFile() || (copies && existsSync(`${file}.gz`))) return next();
		const etag = `W/"${stats.size}-${stats.mtimeMs}-gzip"`;
		const headers = { etag, vary: 'accept-encoding', 'cache-control': freshness(pathname) };
		if (has === etag) return void response.writeHead(304, headers).end();
		let one = known.get(file);
		if (one?.etag !== etag) known.set(file, (one = { etag, body: gzipSync(readFileSync(file)) }));
		const type = `${lookup(file)}${file.endsWith('.html') ? ';charset=utf-8' : ''}`;
		response.writeHead(200, {
			...headers,
			'content-type': type,
			'content-encoding': 'gzip',
			'content-length': one.body.length
		});
		response.end(one.body);
	};
}

/** The page for an address that leads nowhere. @param {string} dir */
function notFound(dir) {
	const file = join(dir, '404.html');
	const page = existsSync(file) ? readFileSync(file) : undefined;
	return (/** @type {import('node:http').ServerResponse} */ response) => {
		response.writeHead(404, { 'content-type': page ? 'text/html;charset=utf-8' : 'text/plain' });
		response.end(page ?? 'Not found');
	};
}

/**
 * Listens on the port, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port, triesLeft = MOST_TRIES) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE' || triesLeft === 0) reject(error);
			else resolve(listen(server, port + 1, triesLeft - 1));
		});
		server.listen(port, 'localhost', () => {
			server.removeAllListeners('error');
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/**
 * The first free port from one on: what is built for an address is built before it is served there.
 * @param {number} [port]
 */
export async function freePort(port = DEFAULT_PORT) {
	const server = createServer();
	const free = await listen(server, port);
	await new Promise((resolve) => server.close(resolve));
	return free;
}

/**
 * Serves a folder the way a static host does: compressed where the browser accepts it, 404 for what is not there.
 * Port 0 takes any free one.
 * @param {{ port?: number, dir?: string, base?: string, copies?: boolean }} [options] `copies`: whether compressed copies
 *   that lie beside files are served; builds are compared by the same compression
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
	port = DEFAULT_PORT,
	dir = join(ROOT, 'build'),
	base = '',
	copies = true
} = {}) {
	const mount = tidyBase(base);
	const missing = notFound(dir);
	const files = sirv(dir, {
		single: false,
		brotli: copies,
		gzip: copies,
		etag: true,
		setHeaders: (response, pathname) => response.setHeader('cache-control', freshness(pathname))
	});
	const texts = compressed(normalize(dir), copies);
	const server = createServer((request, response) => {
		const address = request.url ?? '/';
		if (mount && address === mount) {
			response.writeHead(308, { location: `${mount}/` }).end();
		} else if (address.startsWith(`${mount}/`)) {
			request.url = address.slice(mount.length);
			texts(request, response, () => files(request, response, () => missing(response)));
		} else {
			missing(response);
		}
	});
	const taken = await listen(server, port);
	return {
		url: `http://localhost:${taken}${mount}/`,
		port: taken,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (!existsSync(join(ROOT, 'build/index.html'))) {
		console.error('There is no build yet: run `npm run build` first, or `npm start`.');
		process.exit(1);
	}
	const { url } = await serve({
		port: Number(process.env.PORT) || DEFAULT_PORT,
		base: process.env.BASE_PATH
	});
	console.log(`Distant Partners is at ${url} (Ctrl+C stops it)`);
	const builtFor = /<link rel="canonical" href="([^"]+)"/.exec(
		readFileSync(join(ROOT, 'build/index.html'), 'utf8')
	)?.[1];
	if (builtFor && builtFor !== url)
		console.log(
			`It was built for ${builtFor}, which its codes and embeds name. \`npm start\` builds for where it serves; SITE_URL says where.`
		);
}
