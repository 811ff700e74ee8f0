// The pictures as they were when somebody last took them as they are: drawn by the commit that last changed their hashes.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

const GENERATED = 'src/lib/generated';
const KIT_CONFIG = '.svelte-kit/tsconfig.json';

/** What git says, or nothing where it refuses or there is no git. */
function git(/** @type {string[]} */ ...args) {
	try {
		return execFileSync('git', args, {
			cwd: ROOT,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return undefined;
	}
}

/** Whether this commit is where a shallow clone ends: there, every file seems to have been changed last. */
function isWhereHistoryEnds(/** @type {string} */ commit) {
	const file = join(ROOT, git('rev-parse', '--git-path', 'shallow') ?? '');
	return existsSync(file) && readFileSync(file, 'utf8').includes(commit);
}

/**
 * The commit to compare with, or why there is none.
 * @param {string} file the file of hashes, from the project's root
 * @returns {{ commit: string } | { why: string }}
 */
export function commitBefore(file) {
	if (git('rev-parse', '--is-inside-work-tree') !== 'true')
		return { why: 'this folder is no git repository' };
	const commit = git('log', '-1', '--format=%H', '--', file);
	if (!commit) return { why: `no commit holds ${file} yet` };
	if (isWhereHistoryEnds(commit))
		return {
			why: `this clone is shallow and begins after ${file} last changed; \`git fetch --unshallow\` gets the rest`
		};
	return { commit };
}

/**
 * Draws pictures in a worktree of another commit, with the packages that are installed now.
 * @template T
 * @param {string} commit
 * @param {readonly string[]} wanted keys of pictures
 * @param {(before: { css: string, drawn: import('./draw.mjs').Drawn[] }) => Promise<T>} use while the typefaces are there
 * @returns {Promise<T>}
 * @throws with what was printed when that commit can't draw itself
 */
export async function withBefore(commit, wanted, use) {
	const folder = mkdtempSync(join(tmpdir(), 'distant-partners-before-'));
	const tree = join(folder, 'tree');
	const node = (/** @type {string[]} */ ...args) =>
		execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', stdio: 'pipe' });
	try {
		execFileSync('git', ['worktree', 'add', '--detach', tree, commit], { cwd: ROOT, stdio: 'ignore' });
		symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
		// Made anew there only where what they are made from differs.
		cpSync(join(ROOT, GENERATED), join(tree, GENERATED), { recursive: true });
		// `tsconfig.json` extends what SvelteKit writes.
		cpSync(join(ROOT, KIT_CONFIG), join(tree, KIT_CONFIG));
		node('scripts/assets.mjs');
		const [list, out] = [join(folder, 'wanted.json'), join(folder, 'drawn.json')];
		writeFileSync(list, JSON.stringify(wanted));
		node('scripts/lib/pictures/draw.mjs', list, out);
		return await use(JSON.parse(readFileSync(out, 'utf8')));
	} finally {
		git('worktree', 'remove', '--force', tree);
		rmSync(folder, { recursive: true, force: true });
	}
}
