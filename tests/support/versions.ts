import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../scripts/lib/files.mjs';

/**
 * A second version of the built site: some pages say something else, and the service worker knows of it. All other files
 * are the very same.
 *
 * @param to where it goes
 * @param change for each changed page (a folder's address), what becomes of its HTML
 */
export function nextVersion(to: string, change: Readonly<Record<string, (html: string) => string>>): void {
	const from = 'build';
	for (const path of filesIn(from)) {
		if (/\.(gz|br)$/.test(path)) continue;
		mkdirSync(dirname(join(to, path)), { recursive: true });
		linkSync(join(from, path), join(to, path));
	}
	// A link is replaced, never written through: it is the first version's file, too.
	const write = (path: string, text: string) => {
		rmSync(join(to, path));
		writeFileSync(join(to, path), text);
	};
	let worker = readFileSync(join(from, 'service-worker.js'), 'utf8');
	for (const [page, edit] of Object.entries(change)) {
		const path = `${page}index.html`;
		const html = edit(readFileSync(join(from, path), 'utf8'));
		write(path, html);
		const entry = `["${page}","`;
		const at = worker.indexOf(entry);
		if (at < 0) throw new Error(`The service worker doesn't know ${path}.`);
		const start = at + entry.length;
		const revision = createHash('sha256').update(html).digest('hex').slice(0, 8);
		worker = worker.slice(0, start) + revision + worker.slice(start + revision.length);
	}
	write('service-worker.js', worker);
}
