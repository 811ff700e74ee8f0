import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../scripts/lib/files.mjs';
import { writePrecache } from '../../scripts/lib/precache.mjs';

/** What is written anew for each version, or not needed to serve it. */
const WRITTEN = /^_app\/immutable\/offline\/|\.(gz|br)$/;

/**
 * A second version of the built site: some pages say something else, and the service worker knows of it. All other files
 * are the very same.
 *
 * @param to where it goes
 * @param change for each changed page (a folder's address), what becomes of its HTML
 * @param prelude what its service worker does before all else
 */
export function nextVersion(
	to: string,
	change: Readonly<Record<string, (html: string) => string>>,
	prelude = ''
): void {
	const from = 'build';
	for (const path of filesIn(from)) {
		if (WRITTEN.test(path)) continue;
		mkdirSync(dirname(join(to, path)), { recursive: true });
		linkSync(join(from, path), join(to, path));
	}
	// A link is replaced, never written through: it is the first version's file, too.
	const write = (path: string, text: string) => {
		rmSync(join(to, path));
		writeFileSync(join(to, path), text);
	};
	for (const [page, edit] of Object.entries(change)) {
		const path = `${page}index.html`;
		write(path, edit(readFileSync(join(from, path), 'utf8')));
	}
	for (const path of ['service-worker.js', 'offline.json'])
		write(path, readFileSync(join(from, path), 'utf8'));
	writePrecache(to);
	if (prelude)
		write('service-worker.js', `${prelude};\n${readFileSync(join(to, 'service-worker.js'), 'utf8')}`);
}
