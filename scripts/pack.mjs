// `npm run pack`: the site as a zip that opens from a USB stick. Builds the site first where there is no build.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PACKED } from './lib/islands.mjs';
import { bin, giveUp, runNode, step } from './lib/steps.mjs';

const DIR = 'build';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const WIDTH = 30;
const TITLES = { pages: 'Rewriting pages', zip: 'Packing' };

if (![path.join(DIR, 'index.html'), MANIFEST, PACKED].every((file) => existsSync(file))) {
	step('There is no build yet. Building the site, which makes the pack, too …');
	const build = await runNode([bin('vite'), 'build', '--logLevel', 'warn'], { quiet: true });
	if (!build.ok) giveUp(`The site could not be built:\n\n${build.output}`);
}
const { makePack } = await import('./lib/pack/index.mjs');
step('Making the pack …');
const { file, sha256, bytes, files } = makePack({ dir: DIR, manifest: MANIFEST, progress: show });
console.log(`\n${file}\n${files} files, ${(bytes / 1e6).toFixed(1)} MB\nSHA-256 ${sha256}`);

/**
 * A bar where somebody watches; elsewhere a line a quarter.
 *
 * @param {keyof typeof TITLES} what
 * @param {number} share
 */
function show(what, share) {
	const title = TITLES[what].padEnd(20);
	const percent = `${Math.round(share * 100)} %`.padStart(5);
	if (process.stdout.isTTY) {
		const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
		process.stdout.write(`\r  ${title} ${bar} ${percent}${share === 1 ? '\n' : ''}`);
		return;
	}
	const quarter = `${what} ${Math.floor(share * 4)}`;
	if (quarter === show.last) return;
	show.last = quarter;
	console.log(`  ${title} ${percent}`);
}
