import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { lookup } from 'mrmime';

/** Files in which the build names the place that it was made for. */
const TEXT = /\.(html|js|json|xml)$/;

/**
 * Serves the build as if it had been made for the place where it is: systems that turn addresses into frames go by the
 * full addresses in it.
 *
 * @param {string} folder
 * @returns {Promise<import('./types').Site>}
 */
export async function serveAsPublished(folder) {
	const [, home = ''] =
		/rel="canonical" href="([^"]+)\/"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
	let url = '';
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = normalize(
			join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '')
		);
		if (!path.startsWith(folder + sep) || !existsSync(path) || statSync(path).isDirectory())
			return void response.writeHead(404).end();
		const type = lookup(path) ?? 'application/octet-stream';
		response.setHeader(
			'content-type',
			/^text|json|xml|javascript/.test(type) ? `${type};charset=utf-8` : type
		);
		response.setHeader('access-control-allow-origin', '*');
		const file = readFileSync(path);
		response.end(TEXT.test(path) ? file.toString().replaceAll(home, url.slice(0, -1)) : file);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
	return {
		url,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
