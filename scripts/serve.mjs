// Serves the finished site: `npm run serve`. PORT and BASE_PATH say where.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { ROOT } from './lib/steps.mjs';

const DEFAULT_PORT = 4173;
const MOST_TRIES = 50;

/** '/distant-partners' for 'distant-partners/', '' for the root. @param {string} [path] */
const tidyBase = (path = '') => path.replace(/^\/?(.*?)\/*$/, (_, rest) => rest && `/${rest}`);

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
 * Serves a folder the way a static host does: compressed where the browser accepts it, 404 for what is not there.
 * Port 0 takes any free one.
 * @param {{ port?: number, dir?: string, base?: string }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ port = DEFAULT_PORT, dir = join(ROOT, 'build'), base = '' } = {}) {
	const mount = tidyBase(base);
	const missing = notFound(dir);
	const files = sirv(dir, {
		single: false,
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, pathname) => {
			const forever = pathname.startsWith('/_app/immutable/');
			response.setHeader('cache-control', forever ? 'public,max-age=31536000,immutable' : 'no-cache');
		}
	});
	const server = createServer((request, response) => {
		const address = request.url ?? '/';
		if (mount && address === mount) {
			response.writeHead(308, { location: `${mount}/` }).end();
		} else if (address.startsWith(`${mount}/`)) {
			request.url = address.slice(mount.length);
			files(request, response, () => missing(response));
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
}
